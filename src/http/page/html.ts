/** Markup that needs no escaping any more. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | null | readonly Html[];

/** Markup with texts in it, which are escaped; markup in markup, or a list of it, goes as it is, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.map((string, place) => string + written(parts[place] ?? null)).join('') };
}

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') {
    return String(part).replaceAll(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
  }
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
