import { textsOf } from '../text/catalogue.ts';
import { VOCABULARY } from '../text/en/vocabulary.ts';
import { language } from '../text/language.ts';

/* Labels for the enums of the API. A value that only a newer server knows is shown in sentence case. */

type Vocabulary = typeof VOCABULARY.english;

export const CLAIM_KINDS = table('claimKinds');
export const CLAIM_STATUSES = table('claimStatuses');
export const SEARCH_KINDS = table('searchKinds');
export const ENTITY_KINDS = table('entityKinds');
export const PARTICIPANT_ROLES = table('participantRoles');
export const RELATION_KINDS = table('relationKinds');
export const TIERS = table('tiers');

/** A table of labels, each in the language of the page at the time it is read. */
function table<Name extends keyof Vocabulary>(name: Name): Vocabulary[Name] {
  const labels = Object.keys(VOCABULARY.english[name]).map((value) => [
    value,
    { enumerable: true, get: () => textsOf(VOCABULARY)[name][value as never] },
  ]);
  return Object.defineProperties({}, Object.fromEntries(labels)) as Vocabulary[Name];
}

/** `MARKET_PRESENCE` as `Market presence`. */
export function humanize(value: string): string {
  return capitalized(value.replaceAll('_', ' ').toLowerCase());
}

/** A label within a sentence: German nouns keep their capital letter. */
export function midSentence(label: string): string {
  return language() === 'en' ? label.toLowerCase() : label;
}

export function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The name of a value in the style sheet, as in `--kind-market-presence`. */
export function cssName(value: string): string {
  return value.replaceAll('_', '-').toLowerCase();
}

/** The keys of a table, in its order. */
export function tableKeys<Value extends string>(table: Readonly<Record<Value, unknown>>): Value[] {
  return Object.keys(table) as Value[];
}
