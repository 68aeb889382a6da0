/**
 * A text without outer spaces and with single spaces in place of line breaks, tabs and runs of spaces, in the composed form
 * of Unicode. Texts of a data set have no line breaks.
 */
export function tidyText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  return COMPOSABLE.test(tidy) ? tidy.normalize('NFC') : tidy;
}

/** Whatever might change; most cells have nothing of it. */
const UNUSUAL = /^ | $| {2}|[^ -\u02ff]|[\x7f-\xa0]/;
/** NFC changes no character below U+0300 that stands alone. */
const COMPOSABLE = /[^\0-\u02ff]/;
