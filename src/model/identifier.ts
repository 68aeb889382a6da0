import { SCHEME_RULES } from './identifier-scheme.ts';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from './identifier-vocabulary.ts';

/** A value that identifies an entity outside of the data set. A scheme and a value belong to one entity. */
export interface Identifier {
  readonly scheme: IdentifierScheme;
  /** As `normalizeIdentifier` writes it. */
  readonly value: string;
}

/** Converts any usual spelling to the stored one: spaces, case, `https://www.`. An invalid value stays invalid. */
export function normalizeIdentifier({ scheme, value }: Identifier): string {
  // no identifier is longer, and the formats are not made for long texts
  return value.length > MAX_LENGTH ? value : SCHEME_RULES[scheme].normalize(value);
}

/** Returns the expected value, which names the expected check digits; null if the normalized value is valid. */
export function identifierIssue({ scheme, value }: Identifier): string | null {
  return value.length > MAX_LENGTH ? `at most ${MAX_LENGTH} characters` : SCHEME_RULES[scheme].issue(value);
}

/** The page about the holder at the publisher of the scheme; null if there is none. */
export function identifierUrl({ scheme, value }: Identifier): string | null {
  return SCHEME_RULES[scheme].url(value);
}

/** The stored text of an identifier, `LEI 5493…`, which is also a part of the id of its node. */
export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme} ${value}`;
}

/** The scheme with this name in any case; null if there is none. */
function findScheme(name: string): IdentifierScheme | null {
  return SCHEMES.find((scheme) => scheme === name.toUpperCase()) ?? null;
}

/**
 * All identifiers that a text can be as a whole, in any spelling: those of its scheme, if it starts with the name of one, as
 * in `LEI 5493…`, and otherwise those of every scheme that the text is valid for.
 */
export function identifiersInText(text: string): Identifier[] {
  if (text.length > MAX_LENGTH) return [];
  const [, name = '', rest = ''] = /^\s*([a-z]{2,20})[\s:#-]\s*(\S.*)$/i.exec(text) ?? [];
  const named = findScheme(name);
  const candidates = [
    ...(named === null ? [] : [{ scheme: named, value: rest }]),
    ...SCHEMES.map((scheme) => ({ scheme, value: text })),
  ];
  return candidates
    .map(({ scheme, value }) => ({ scheme, value: normalizeIdentifier({ scheme, value }) }))
    .filter((identifier) => identifierIssue(identifier) === null);
}

const MAX_LENGTH = 1_000;
const SCHEMES = Object.keys(IDENTIFIER_SCHEMES) as IdentifierScheme[];
