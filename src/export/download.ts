/** How long the file's address stays valid, in milliseconds: browsers read it some time after the click. */
const keptFor = 30_000;

/** Saves a file under a name, as the browser saves any download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Outside the document Firefox ignores the click.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
