/*
 * Queries of a full-text index, in the syntax of Lucene's classic query parser. The index splits texts at spaces only, so
 * that a quoted value matches itself. A query may find more records than a condition holds for: the condition is tested again.
 */

/** Terms, one of which a record must have. */
export type TermChoice = readonly string[];

/** Queries that together find every record of a condition, and how many terms they look up. */
export interface TermQueries {
  readonly queries: readonly string[];
  readonly terms: number;
}

export function valueTerms(property: string, values: readonly string[]): TermChoice {
  return values.map((value) => `${property}:"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`);
}

/** The term for a word, as `wordsToFind` writes it: ` ali` is a beginning, ` c ` a whole word. */
export function wordTerm(property: string, word: string): TermChoice {
  const letters = word.trim();
  if (letters.length > MAX_PREFIX) return [`${property}:${escaped(beginning(letters))}*`];
  return word.endsWith(' ') ? valueTerms(property, [letters]) : [`${property}:${escaped(letters)}*`];
}

/** One choice for each word of a normalized text that may begin and end within a word. */
export function infixTerms(property: string, text: string): TermChoice[] {
  const words = text.split(' ');
  return words.map((word, index) => {
    const before = index === 0 ? '*' : '';
    const after = index === words.length - 1 || word.length > MAX_PREFIX ? '*' : '';
    return [`${property}:${before}${escaped(beginning(word))}${after}`, `${property}:/.{${SPLIT_AT}}/`];
  });
}

/**
 * Returns queries for alternatives, of which each consists of choices that must all be met. Null if an alternative has no
 * choice, so that no query finds all its records.
 */
export function termQueries(alternatives: readonly (readonly TermChoice[])[]): TermQueries | null {
  const queries: string[] = [];
  let alternativesOfQuery: string[] = [];
  let terms = 0;
  let termsOfQuery = 0;
  const close = () => {
    if (alternativesOfQuery.length > 0) queries.push(alternativesOfQuery.join(' '));
    alternativesOfQuery = [];
    termsOfQuery = 0;
  };
  for (const choices of alternatives) {
    if (choices.length === 0) return null;
    for (const part of splitAlternative(choices)) {
      const count = part.reduce((sum, { length }) => sum + length, 0);
      if (termsOfQuery + count > MAX_TERMS) close();
      alternativesOfQuery.push(`(${part.map((choice) => `+(${choice.join(' ')})`).join(' ')})`);
      termsOfQuery += count;
      terms += count;
    }
  }
  close();
  return { queries, terms };
}

/** The index splits words of more characters. */
const SPLIT_AT = 255;
/** Longer words are looked up by their beginning. */
const MAX_PREFIX = 200;
/** Lucene allows 1,024 terms in a query. */
const MAX_TERMS = 900;
/** A longer choice is left out if a shorter one exists, since a condition on many values finds many records. */
const MAX_CHOICE = 60;

/** Splits an alternative with a long list of values into several. */
function splitAlternative(choices: readonly TermChoice[]): (readonly TermChoice[])[] {
  const short = choices.filter(({ length }) => length <= MAX_CHOICE);
  if (short.length > 0) return [short];
  const [shortest = []] = choices.toSorted((a, b) => a.length - b.length);
  const parts: TermChoice[][] = [];
  for (let from = 0; from < shortest.length; from += MAX_TERMS) parts.push([shortest.slice(from, from + MAX_TERMS)]);
  return parts;
}

function beginning(word: string): string {
  return word.slice(0, MAX_PREFIX).replace(/[\ud800-\udbff]$/, '');
}

function escaped(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, String.raw`\$&`);
}
