/*
 * Texts of a record must be safe in every export format and on every page. Control characters end a cell or a line in some
 * programs, an unclosed bidirectional control reverses the text after it, and outer spaces create two spellings of a name.
 */

/** Returns the expected text, such as `text without control characters`; null if the text is valid. */
export function textIssue(value: string): string | null {
  if (!VISIBLE.test(value)) return 'text that is not empty';
  const rule = RULES.find(({ invalid }) => invalid.test(value));
  if (rule) return `text without ${rule.name} (${codePoint(rule.invalid.exec(value)?.[0] ?? '')})`;
  if (value.trim() !== value) return 'text without leading or trailing spaces';
  return hasOpenBidi(value) ? 'text that closes every bidirectional control' : null;
}

const MAX_JSON_DEPTH = 10;

/** Returns the expected value, if a JSON value nests too deep or has a text or number that not every format can hold. */
export function jsonIssue(value: unknown, depth = 0): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'a number that a double can hold';
  if (typeof value === 'string') {
    const rule = RULES.find(({ invalid }) => invalid.test(value.replaceAll(/[\n\t]/g, ' ')));
    return rule ? `text without ${rule.name}` : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= MAX_JSON_DEPTH) return `at most ${MAX_JSON_DEPTH} nested objects or lists`;
  for (const [key, inner] of Object.entries(value)) {
    const issue = jsonIssue(key, depth) ?? jsonIssue(inner, depth + 1);
    if (issue !== null) return issue;
  }
  return null;
}

/** Returns the expected address; null if the address is valid. */
export function addressIssue(value: string): string | null {
  if (!/^https?:\/\/[^\s/?#]\S*$/i.test(value) || !URL.canParse(value)) return 'an http or https address';
  const hidden = HIDDEN.exec(value)?.[0];
  if (hidden !== undefined) return `an address without control or invisible characters (${codePoint(hidden)})`;
  // `https://bank.example@evil.example/` opens evil.example
  if (/^[^/]*\/\/[^/?#\\]*@/.test(value)) return 'an address without a user name before its host';
  // browsers treat a backslash as a slash, other programs do not, so they would see different hosts
  return value.includes('\\') ? 'an address without a backslash' : null;
}

/** A visible character: not a space, a combining mark or a character without a glyph. */
const VISIBLE = /[^\s\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;

const RULES: readonly { readonly invalid: RegExp; readonly name: string }[] = [
  { invalid: /\p{Surrogate}/u, name: 'unpaired surrogates' },
  { invalid: /\p{Control}/u, name: 'control characters' },
  { invalid: /[\u2028\u2029]/u, name: 'line or paragraph separators' },
  { invalid: /\p{Noncharacter_Code_Point}/u, name: 'noncharacter code points' },
];

const HIDDEN = /[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;

const ISOLATES = '\u2066\u2067\u2068';
const EMBEDDINGS = '\u202a\u202b\u202d\u202e';

/** True if an embedding, override or isolate is not closed within the text, or is closed without being open. */
function hasOpenBidi(value: string): boolean {
  const open: string[] = [];
  for (const [character] of value.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (ISOLATES.includes(character)) open.push('\u2069');
    else if (EMBEDDINGS.includes(character)) open.push('\u202c');
    else if (open.pop() !== character) return true;
  }
  return open.length > 0;
}

/** Formats a code point as `U+0000`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
