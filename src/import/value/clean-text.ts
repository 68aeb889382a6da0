/**
 * A text without outer spaces and with single spaces in place of line breaks, tabs and runs of spaces, in the composed form
 * of Unicode. Texts of a data set have no line breaks.
 */
export function cleanText(text: string): string {
  const tidy = UNTIDY.test(text) ? text.replaceAll(/\s+/g, ' ').trim() : text;
  return COMPOSABLE.test(tidy) ? tidy.normalize('NFC') : tidy;
}

const UNTIDY = /^\s|\s$|\s\s|[^\S ]/;
/** NFC changes no character below U+0300 that stands alone. */
const COMPOSABLE = /[^\0-\u02ff]/;
