/**
 * A line of a transcript that is a name alone: a capital letter begins it, a colon ends it, and blanks of any kind may
 * follow. The mark of a page break may be glued to it.
 */
export const nameLine = /^(?:_ueditor_page_break_tag_)?\s*(\p{Lu}[\p{L}\p{N}.’' -]{0,60}):\s*$/u;
