/** An address of a source as it is shown. */
export interface WebAddress {
  /** Where a link leads; null where the address is not one to follow. */
  readonly href: string | null;
  /** The host that is really asked, or what is written where there is none. */
  readonly label: string;
  /** Why it is no link; null where it is one. */
  readonly fault: string | null;
}

/** Reads an address from the data, which anybody may have written: it must not look like another than it is. */
export function webAddress(text: string): WebAddress {
  const label = visible(text);
  if (HIDDEN.test(text)) return { href: null, label, fault: 'not a link: it has hidden characters' };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return { href: null, label, fault: 'not a link: it is no web address' };
  }
  if (url.username !== '' || url.password !== '') {
    return { href: null, label, fault: `not a link: it leads to ${url.host}` };
  }
  return { href: url.href, label: url.host.replace(/^www\./, ''), fault: null };
}

/** Control characters, those that turn the direction of text, and those without a width. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function visible(text: string): string {
  return text.replaceAll(new RegExp(HIDDEN, 'gu'), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `U+${code.padStart(4, '0')}`;
  });
}
