import { drawOther } from './drawOther';
import { startEmbed } from './startEmbed';

startEmbed(drawOther);
