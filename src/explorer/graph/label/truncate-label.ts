export type LabelWidth = (text: string, bold: boolean) => number;

/** The longest beginning of a label that fits, followed by an ellipsis; the whole label if it fits. */
export function truncateLabel(
  { text, bold }: { readonly text: string; readonly bold: boolean },
  maxWidth: number,
  widthOf: LabelWidth,
): { readonly text: string; readonly width: number } {
  // Measuring a text of thousands of characters is slow, and it would not fit.
  const characters = Array.from(text.slice(0, MAX_CHARACTERS));
  const beginning = characters.join('');
  const width = widthOf(beginning, bold);
  if (width <= maxWidth && beginning.length === text.length) return { text, width };
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(withEllipsis(characters, middle), bold) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  const truncated = withEllipsis(characters, low);
  return { text: truncated, width: widthOf(truncated, bold) };
}

const MAX_CHARACTERS = 200;

function withEllipsis(characters: readonly string[], count: number): string {
  return `${characters.slice(0, count).join('').trimEnd()}…`;
}
