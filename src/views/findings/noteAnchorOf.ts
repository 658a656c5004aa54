/** Id of an editor’s note on the page of findings. */
export const noteAnchorOf = (noteId: string): string => `note-${noteId}`;
