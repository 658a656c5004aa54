import type { SharedView } from './sharedView';

/** A view as a picture for a slide, as a data URL; what draws it comes when it is needed. */
export async function slidePicture(view: SharedView, address: string): Promise<string> {
  const { pictureFile } = await import('./pictureFile');
  const { blob } = await pictureFile(view, { preset: 'wide', format: 'png', theme: 'light', address });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(new Error('The picture could not be read')));
    reader.readAsDataURL(blob);
  });
}
