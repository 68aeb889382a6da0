/*
 * Which texts a record may hold: those that every format can write and every page can show as they are. A control
 * character ends a cell or a line in some program, an open bidirectional control turns what follows it, and outer spaces
 * make two spellings of one name.
 */

/** What a text should be instead, such as `text without control characters`; null where it may stay as it is. */
export function textIssue(value: string): string | null {
  if (!VISIBLE.test(value)) return 'text that is not empty';
  const rule = RULES.find(({ wrong }) => wrong.test(value));
  if (rule) return `text without ${rule.what} (${codePoint(rule.wrong.exec(value)?.[0] ?? '')})`;
  if (value.trim() !== value) return 'text without leading or trailing spaces';
  return hasOpenBidi(value) ? 'text that closes every bidirectional control' : null;
}

/** What an address should be instead; null where it may stay as it is. */
export function addressIssue(value: string): string | null {
  if (!/^https?:\/\/[^\s/?#]\S*$/i.test(value) || !URL.canParse(value)) return 'an http or https address';
  const hidden = HIDDEN.exec(value)?.[0];
  if (hidden !== undefined) return `an address without control or invisible characters (${codePoint(hidden)})`;
  // `https://paypal.com@evil.example/` leads to evil.example
  if (/^[^/]*\/\/[^/?#\\]*@/.test(value)) return 'an address without a user name before its host';
  // browsers read it as a slash, other programs do not, so that they see different hosts
  return value.includes('\\') ? 'an address without a backslash' : null;
}

/** Something that can be seen: not only spaces, marks, and characters without a glyph. */
const VISIBLE = /[^\s\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;

const RULES: readonly { readonly wrong: RegExp; readonly what: string }[] = [
  { wrong: /\p{Surrogate}/u, what: 'unpaired surrogates' },
  { wrong: /\p{Control}/u, what: 'control characters' },
  { wrong: /[\u2028\u2029]/u, what: 'line or paragraph separators' },
  { wrong: /\p{Noncharacter_Code_Point}/u, what: 'noncharacter code points' },
];

const HIDDEN = /[\p{Control}\p{Surrogate}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u;

const ISOLATES = '\u2066\u2067\u2068';
const EMBEDDINGS = '\u202a\u202b\u202d\u202e';

/** Whether an embedding, override or isolate is not closed within the text, or a closing one has nothing to close. */
function hasOpenBidi(value: string): boolean {
  const open: string[] = [];
  for (const [character] of value.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (ISOLATES.includes(character)) open.push('\u2069');
    else if (EMBEDDINGS.includes(character)) open.push('\u202c');
    else if (open.pop() !== character) return true;
  }
  return open.length > 0;
}

/** `U+0000`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
