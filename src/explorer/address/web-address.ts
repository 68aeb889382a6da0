import { textsOf } from '../text/catalogue.ts';
import { PARTS } from '../text/en/parts.ts';

/** How the address of a source is shown. */
interface WebAddress {
  /** The target of the link; null if the address must not be a link. */
  readonly href: string | null;
  /** The host that a browser would contact, or the text of an address without a host. */
  readonly label: string;
  /** Why it is not a link; null if it is. */
  readonly reason: string | null;
}

/** Anybody may have written an address in the data, so its label must show where the link leads. */
export function webAddress(text: string): WebAddress {
  const label = escapeInvisible(text);
  if (INVISIBLE.test(text)) return { href: null, label, reason: textsOf(PARTS).noLink.invisible };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return { href: null, label, reason: textsOf(PARTS).noLink.protocol };
  }
  if (url.username !== '' || url.password !== '') {
    return { href: null, label, reason: textsOf(PARTS).noLink.leadsTo(url.host) };
  }
  return { href: url.href, label: url.host.replace(/^www\./, ''), reason: null };
}

/** Control characters, characters that change the direction of text, and characters without a width. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function escapeInvisible(text: string): string {
  return text.replaceAll(new RegExp(INVISIBLE, 'gu'), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `U+${code.padStart(4, '0')}`;
  });
}
