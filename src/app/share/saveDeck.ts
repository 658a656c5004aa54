import type { Slide } from '../../domain/deckSlides';
import { saveFile } from '../../export/download';
import { hrefOf } from '../../ui/href';
import { publicAddressOf } from './publicAddress';

/** Full address of a path, as others can go to it; that of this document where it is a file. */
const addressOf = (path: string): string => {
  const { href } = new URL(hrefOf(path), window.location.href);
  return publicAddressOf(href) ?? href;
};

/** Saves a deck as a file of PowerPoint; its name. What makes it comes when it is wanted. */
export async function saveDeck(slides: readonly Slide[], title: string): Promise<string> {
  const { deckFile } = await import('./deckFile');
  const { blob, name } = await deckFile(slides, { title, addressOf });
  saveFile(blob, name);
  return name;
}
