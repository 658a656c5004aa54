import { drawOther } from './showVariant';
import { startEmbed } from './startEmbed';

startEmbed(drawOther);
