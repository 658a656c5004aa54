import { arrangeRows } from './arrangeRows';
import { startEmbed } from './startEmbed';

startEmbed(arrangeRows);
