import { normalizeText, searchWords } from '../normalize-text.ts';
import { ASIAN_FORMS, LEADING_FORMS, LEGAL_FORMS, SAME_FORMS } from './legal-form.ts';

/** The parts of a name that are compared. */
export interface NameParts {
  /** All words in their order, without words such as `the` and `and`. */
  readonly full: string;
  /** These words without legal forms. */
  readonly words: readonly string[];
  /** The legal forms. */
  readonly legal: string;
}

/** A name reduced to what identifies it: equal for `The Northbank A.S.` and `NORTHBANK`, for `Doe, Jane` and `Jane Doe`. */
export function coreName(name: string): string {
  return nameParts(name).words.toSorted().join(' ');
}

/** The parts of each of the names, of at most 8 of them. `split`: how a name is split into words. */
export function partsOfNames(names: readonly string[], split = searchWords): NameParts[] {
  return names
    .slice(0, MAX_NAMES)
    .flatMap(nameVariants)
    .map((name) => nameParts(name, split));
}

const MAX_NAMES = 8;

/** The parts of a name. */
export function nameParts(name: string, split = searchWords): NameParts {
  const { text, legal: asianForms } = withoutAsianForms(name);
  const all = joinInitials(split(text));
  const words = all.filter((word) => !FILLERS.has(word));
  let [start, end] = [0, words.length];
  while (end > start && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  while (start < end && LEADING_FORMS.has(words[start] ?? '')) start += 1;
  const full = [...words, ...asianForms].join(' ');
  if (start === end) return { full: full || all.join(' '), words: words.length > 0 ? words : all, legal: '' };
  const forms = [...words.slice(0, start), ...words.slice(end)].map((form) => SAME_FORMS[form] ?? form);
  return { full, words: words.slice(start, end), legal: [...forms, ...asianForms].toSorted().join(' ') };
}

/** The name, and the name without what is in brackets: `Northbank (Norway)` may be `Northbank`. */
function nameVariants(name: string): string[] {
  const outside = name.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return outside !== name && normalizeText(outside) !== '' ? [name, outside] : [name];
}

/** `s a` becomes `sa`, `j p morgan` becomes `jp morgan`. Single Chinese or Japanese characters are words. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let wasInitial = false;
  for (const word of words) {
    const isInitial = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(word);
    if (isInitial && wasInitial) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    wasInitial = isInitial;
  }
  return joined;
}

function withoutAsianForms(name: string): { readonly text: string; readonly legal: readonly string[] } {
  const found = name.match(ASIAN_FORMS) ?? [];
  const text = name.replaceAll(ASIAN_FORMS, ' ');
  return normalizeText(text) === '' ? { text: name, legal: [] } : { text, legal: found };
}

const FILLERS: ReadonlySet<string> = new Set(['the', 'and', 'et', 'und', 'y', 'og', 'och', 'en']);
