import { normalizeText } from '../../../model/normalize-text.ts';

/** Words that people write where they know nothing. */
export function isBlankWord(text: string): boolean {
  return text.length <= 24 && !/\d/.test(text) && BLANKS.has(normalizeText(text));
}

const BLANKS = new Set(
  'n/a|n.a.|n. a.|#n/a|#nv|n/d|n.d.|-|--|–|—|?|??|/|null|none|nil|nan|unknown|unbekannt|inconnu|inconnue|desconocido|desconocida|tbd|tba|tbc|k.a.|k. a.|k/a|s/d|s.d.|undisclosed|not disclosed|nicht bekannt|nicht bekanntgegeben|n. bek.|non communique|n.c.|nc|non divulgue|no disponible|no revelado|no divulgado|confidential|vertraulich|confidentiel|not available|missing|keine angabe|keine angaben|leer|empty|vide|…|...'.split(
    '|',
  ),
);
