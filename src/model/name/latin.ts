import anyAscii from 'any-ascii';

import { normalizeText, searchWords } from '../normalize-text.ts';

/**
 * The words of a text in Latin letters without accents: `Банк` gives `bank`, and `支付宝` the one word `zhifubao`, since its
 * characters have no spaces between them. Apostrophes do not separate words: they are a letter in some transliterations.
 *
 * Increase `GRAPH_MODEL` with any change here, also of the version of `any-ascii`: the graph stores keys of such words.
 */
export function latinWords(text: string): string[] {
  return searchWords(anyAscii(normalizeText(text)).replaceAll(/['’`]/g, ''));
}

/** Whether a text has letters that are not Latin. */
export function isTransliterated(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}
