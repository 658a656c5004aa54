import type { Slide } from '../../domain/deckSlides';
import { saveFile } from '../../export/download';
import { sharedAddressOf } from '../../ui/sharedAddress';

/** Saves a deck as a file of PowerPoint; its name. What makes it comes when it is wanted. */
export async function saveDeck(slides: readonly Slide[], title: string): Promise<string> {
  const { deckFile } = await import('./deckFile');
  const { blob, name } = await deckFile(slides, { title, addressOf: sharedAddressOf });
  saveFile(blob, name);
  return name;
}
