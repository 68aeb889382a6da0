import fc from 'fast-check';

import { wordsOf } from '../oracle/text.ts';
import { type Claim, claims, entities, firstDay, lastDay, sources } from '../support/shipped.ts';

/* Random values from the shipped records, so that most queries find something. */

const participants = claims.flatMap((claim) => claim.participants.map(({ entity }) => entity));
const citations = claims.flatMap((claim) => claim.citations.map(({ source }) => source));

/** Entities with more claims are more frequent; one in five is any entity. */
export const entityId = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...participants) },
  { weight: 1, arbitrary: fc.constantFrom(...entities.map(({ id }) => id)) },
);
export const claimId = fc.constantFrom(...claims.map(({ id }) => id));
export const sourceId = fc.constantFrom(...citations);
export const anyId = fc.oneof(entityId, claimId, sourceId);

export const datasetId = fc.constant('alipay');
/** The shipped entities have none of these tags, and few of these identifiers. */
export const tag = fc.constantFrom('bnpl', 'neobank', 'crypto');
export const identifier = fc.constantFrom(
  { scheme: 'WIKIDATA', value: 'Q4734637' },
  { scheme: 'DOMAIN', value: 'alipay.com' },
  { scheme: 'BIC', value: 'BNPAFRPP' },
);

/** Before the data was loaded, or in the future, which shows the present. */
export const moment = fc.constantFrom('2001-02-03T04:05:06Z', '2999-12-31T23:59:59.999+01:00');

export const measure = fc.constantFrom(...withoutNulls(claims.map(({ metric }) => metric?.measure ?? null)));
export const series = fc.constantFrom(...withoutNulls(claims.map((claim) => claim.series)));

/** In upper or lower case: the API accepts both. */
export const countryCode = fc
  .tuple(
    fc.constantFrom(
      ...claims.flatMap(({ markets }) => markets),
      ...withoutNulls(entities.map(({ country }) => country)),
    ),
    fc.nat({ max: 9 }),
  )
  .map(([code, dice]) => (dice === 9 ? code.toLowerCase() : code));

/** A year, month or day from a record. */
export const partialDate = fc.constantFrom(
  ...claims.flatMap(datesOf),
  ...withoutNulls(sources.map(({ date }) => date)),
);

/** A day from the years of the records. Half of them are within a day of a record's date. */
export const day = fc.oneof(
  fc.integer({ min: Date.UTC(2003, 0), max: Date.UTC(2021, 11) }).map(dayOf),
  fc
    .tuple(partialDate, fc.boolean(), fc.integer({ min: -1, max: 1 }))
    .map(([date, first, shift]) => dayOf(Date.parse(first ? firstDay(date) : lastDay(date)) + shift * DAY_MS)),
);

/** The confidence of a claim, or any other. */
export const confidence = fc.oneof(
  fc.constantFrom(...claims.map((claim) => claim.confidence)),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);

/** An amount of a claim, or another. */
export const amount = fc.oneof(
  fc.constantFrom(...claims.flatMap(({ amounts = [] }) => amounts.map(({ value }) => value))),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);
export const currency = fc.constantFrom('USD', 'EUR', 'CNY', 'GBP', 'SEK');
export const year = partialDate.map((date) => Number(date.slice(0, 4)));

export const entityName = fc.constantFrom(
  ...entities.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
);
export const publisher = fc.constantFrom(...sources.map((source) => source.publisher));

/** Part of a job title. */
export const title = wordsIn(withoutNulls(claims.map((claim) => claim.title)));

/** One or two words of a text; the last may be a prefix. */
export const words = wordsIn([
  ...claims.map(({ summary }) => summary),
  ...entities.map(({ name }) => name),
  ...sources.map((source) => source.title),
]);

const DAY_MS = 86_400_000;

function wordsIn(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 20 }))
    .map(([text, place, count, length]) => {
      const all = wordsOf(text);
      const start = place % all.length;
      const chosen = all.slice(start, start + count);
      return [
        ...chosen.slice(0, -1),
        Array.from(chosen.at(-1) ?? '')
          .slice(0, length)
          .join(''),
      ].join(' ');
    });
}

function datesOf({ date, since, until, seenFrom, seenUntil }: Claim): string[] {
  return withoutNulls([date, since, until, seenFrom, seenUntil]);
}

function withoutNulls<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
