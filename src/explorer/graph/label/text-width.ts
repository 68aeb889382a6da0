import type { Palette } from '../style/palette.ts';

/** Returns a function that measures texts in a CSS font, each of them once. Without a context every width is 0. */
export function createTextMeasurer(
  context: Pick<CanvasRenderingContext2D, 'font' | 'measureText'> | null,
): (text: string, font: string) => number {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const cached = widths.get(key);
    if (cached !== undefined || !context) return cached ?? 0;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}

/** The CSS font of labels. */
export function labelFont({ sans }: Pick<Palette, 'sans'>, bold: boolean, size = LABEL_PX): string {
  return `${bold ? 'bold ' : ''}${size}px ${sans}`;
}

const LABEL_PX = 13;
