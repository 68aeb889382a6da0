import fc from 'fast-check';
import { expect } from 'vitest';

import { checkClaim, checkEntity, checkSource } from '../../src/dataset/check-record.ts';
import { COUNTRY_CODES } from '../../src/model/country-code.ts';
import type { ClaimRecord, EntityRecord, Extra, SourceRecord } from '../../src/model/record.ts';
import { CURRENCIES } from '../../src/model/currency.ts';
import { MEASURES, METRIC_UNITS } from '../../src/model/measure-vocabulary.ts';
import { REGIONS } from '../../src/model/region-vocabulary.ts';
import { type ParticipantRole, ROLES_BY_KIND } from '../../src/model/role-vocabulary.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  ENTITY_KINDS,
  LICENCE_TYPES,
  NAME_TYPES,
  QUALIFIERS,
  RELATION_KINDS,
  ROUND_TYPES,
  SERIES_KINDS,
  SOURCE_KINDS,
  STAGED_KINDS,
  STAGES,
  STAKE_KINDS,
  STAKE_QUALIFIERS,
  TIERS,
  valuesOf,
} from '../../src/model/vocabulary.ts';
import type { Sample } from '../dataset/sample.ts';

/** Pools of values; each field of a data set takes the next value of its pool. */
export interface Pools {
  readonly texts: readonly string[];
  readonly urls: readonly string[];
  readonly dates: readonly string[];
  readonly numbers: readonly number[];
  readonly shares: readonly number[];
  readonly ids: readonly string[];
}

/** Arbitrary texts and numbers, of which the records take those that the check accepts. */
export const pools: fc.Arbitrary<Pools> = fc.record({
  texts: fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        fc.constantFrom(...ODD_TEXTS()),
      ),
      { minLength: 40, maxLength: 40 },
    )
    .map((texts) => [...ODD_TEXTS(), ...texts]),
  urls: fc
    .array(fc.webUrl({ withQueryParameters: true, withFragments: true }), { minLength: 5 })
    .map((urls) => [
      'https://example.org/',
      'HTTP://EXAMPLE.ORG:8080/a?b=1;c=2#"<&>\'',
      'https://例え.jp/新聞?q=%00%F0%9F',
      `https://example.org/${'x'.repeat(3_000)}`,
      'http://[2001:db8::1]/',
      ...urls,
    ]),
  dates: fc
    .array(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), { minLength: 9 })
    .map((dates) => [
      '0001',
      '9999',
      '0001-01',
      '9999-12-31',
      '2000-02-29',
      '2024-02-29',
      '0004-02-29',
      ...dates.map((date, place) => date.toISOString().slice(0, [4, 7, 10][place % 3])),
    ]),
  numbers: fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 10 }).map((numbers) => [
    0,
    -1,
    1e300,
    -1.7976931348623157e308,
    5e-324,
    2 ** 53,
    0.1 + 0.2,
    1e21,
    123456789.125,
    ...numbers.map((number) => number + 0), // the reader turns -0 into 0
  ]),
  shares: fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5 })
    .map((shares) => [0, 1, 5e-324, 1e-7, 0.30000000000000004, ...shares.map((share) => share + 0)]),
  ids: fc
    .array(fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,20}$/), { minLength: 5 })
    .map((ids) => ['true', '007', '1e5', 'null', 'nan', 'a---', '0-', 'constructor', 'x'.repeat(500), ...ids]),
});

/** A hoisted function, since the arbitraries above are created while the module loads. */
function ODD_TEXTS(): string[] {
  return [
    '=1+1',
    '@SUM(A1)',
    '＝cmd',
    '-1',
    'a; b, "c" \'d\' <e> & ]]>',
    '</script><script>alert(1)</script>',
    '${x} {{y}} %s \\u0000 \\n',
    'Straße Τράπεζα بَنْك לְאוּמִי पेटीएम ธนาคาร 支付宝',
    'e\u0301 👩\u200d💻 x\u2067שלום\u2069y \u{10ffef}',
    'null',
    'true',
    '1e999',
    'x'.repeat(3_000),
    '\ufffd',
    '…',
  ];
}

/** A data set with every value of each vocabulary, every country, and values of the pools in all other fields. */
export function acceptedRecords(pools: Pools, run: string): Sample {
  const next = turns(pools, run);
  const kinds = [...valuesOf(SOURCE_KINDS), null];
  const sources = [...pools.urls, ...kinds.map(() => null)].map((url, place): SourceRecord => ({
    id: `source-${run}-${place}`,
    title: next.text(),
    titleInferred: place % 2 === 0,
    publisher: next.textOrNull(),
    date: next.dateOrNull(),
    url,
    kind: at(kinds, place),
    note: next.textOrNull(),
    tags: next.tags(),
    extra: next.extra(),
  }));
  const identifiersOf = (id: string, place: number): EntityRecord['identifiers'] =>
    [
      { scheme: 'OTHER' as const, value: `https://example.org/${id}?a=1&b="<'>`, source: null },
      { scheme: 'OTHER' as const, value: `urn:example:${id}:-=@;,"\\`, source: at(sources, place).id },
    ].slice(0, place % 3);
  const countries = COUNTRY_CODES.map((code, place): EntityRecord => ({
    id: code.toLowerCase(),
    kind: 'COUNTRY',
    name: next.text(),
    names: next.names(),
    country: code,
    description: next.textOrNull(),
    identifiers: identifiersOf(code.toLowerCase(), place),
    tags: next.tags(),
    extra: next.extra(),
  }));
  const others = [...new Set([...pools.ids, ...valuesOf(ENTITY_KINDS).map(idOfKind)])].map(
    (given, place): EntityRecord => {
      const kind = valuesOf(ENTITY_KINDS).find((one) => idOfKind(one) === given) ?? 'COMPANY';
      const id = kind === 'COUNTRY' ? 'of-company-2' : given;
      return {
        id,
        kind: kind === 'COUNTRY' ? 'COMPANY' : kind,
        name: next.text(),
        names: next.names(),
        country: kind === 'PERSON' ? null : next.country(),
        description: next.textOrNull(),
        identifiers: identifiersOf(id, place),
        tags: next.tags(),
        extra: next.extra(),
      };
    },
  );
  const entities = accepted([...countries, ...others], checkEntity);
  const given = { sources: accepted(sources, checkSource), entities };
  return { ...given, claims: accepted(claimsOf(given, next, run), checkClaim) };
}

function idOfKind(kind: string): string {
  return `of-${kind.toLowerCase().replaceAll('_', '-')}`;
}

/** What the reader gets from the line of a record. */
function lineOf(record: object): unknown {
  const { confidenceInferred, ...line } = JSON.parse(JSON.stringify(record)) as Partial<ClaimRecord>;
  return confidenceInferred ? { ...line, confidence: null } : line;
}

/** Fails if the check refuses or changes a record. */
function accepted<Item extends object>(
  records: readonly Item[],
  check: (value: unknown) => { readonly record: Item | null; readonly issues: readonly unknown[] },
): Item[] {
  return records.map((record) => {
    const { record: checked, issues } = check(lineOf(record));
    expect(issues).toEqual([]);
    expect(checked).toEqual(record);
    return record;
  });
}

function claimsOf(
  { sources, entities }: Pick<Sample, 'sources' | 'entities'>,
  next: Turns,
  run: string,
): ClaimRecord[] {
  const places = Math.max(
    ...[MEASURES, PARTICIPANTS(), RELATION_KINDS, ROUND_TYPES].map((one) => Object.keys(one).length),
  );
  const claims: ClaimRecord[] = [];
  for (const kind of valuesOf(CLAIM_KINDS)) {
    for (let place = 0; place < places; place++) {
      const isAssertion = kind === 'METRIC' || kind === 'STATEMENT';
      const status = isAssertion ? at(['PLANNED', 'REPORTED'] as const, place) : at(valuesOf(CLAIM_STATUSES), place);
      const market = next.country();
      const stake = STAKE_KINDS.has(kind) && place % 2 === 0;
      const since = place % 3 === 0 ? next.date() : null;
      const last = claims.at(-1);
      const roundType = SERIES_KINDS.has(kind) ? at([...valuesOf(ROUND_TYPES), null], place) : null;
      const isInferred = place % 7 === 6;
      const period = place % 2 === 0 ? next.date() : null;
      claims.push({
        id: `${next.id()}-${run}-${kind.toLowerCase().replaceAll('_', '-')}-f${place}`,
        kind,
        summary: [...next.text()].slice(0, 500).join('').trim() || 'x',
        status,
        stage: STAGED_KINDS.has(kind) ? at([...valuesOf(STAGES), null], place) : null,
        participants: participantsOf(kind, place, market, entities, next),
        markets: kind === 'MARKET_PRESENCE' || place % 4 !== 3 ? [market] : [],
        region: at([...valuesOf(REGIONS), null], place),
        since,
        until: null,
        date: next.dateOrNull(),
        amounts:
          kind === 'METRIC'
            ? []
            : [
                {
                  value: Math.abs(next.number()) || 1,
                  currency: at([...CURRENCIES.keys()], place),
                  approximate: place % 2 === 0,
                  bound: at([...valuesOf(BOUNDS), null], place),
                  basis: at(valuesOf(AMOUNT_BASES), place),
                },
              ],
        metric:
          kind === 'METRIC' || place % 5 === 0
            ? {
                measure: at(valuesOf(MEASURES), place),
                value: next.number(),
                unit: at([...valuesOf(METRIC_UNITS), 'USD', 'KES'], place),
                qualifier: at(valuesOf(QUALIFIERS), place),
                definition: next.textOrNull(),
                from: period,
                to: period,
              }
            : null,
        stakePercent: stake ? next.share() * 100 : null,
        // without a type, the reader takes it from the series
        series: roundType === null ? null : at(['A', 'IPO', next.text(), null], place),
        roundType,
        confidence: isInferred ? 0.5 : next.share(),
        confidenceInferred: isInferred,
        tier: at([...valuesOf(TIERS), null], place),
        tags: next.tags(),
        // one source, the same source twice, or two sources
        citations: [0, 0, 1].slice(0, 1 + (place % 3)).map((other) => ({
          source: at(sources, place + other).id,
          note: next.textOrNull(),
          page: next.textOrNull(),
          quote: next.textOrNull(),
          retrievedOn: next.dateOrNull(),
        })),
        // from each claim to the previous one, so that no pair occurs twice
        relations: last && last.kind === kind ? [{ kind: at(relationsOf(last.kind), place), claim: last.id }] : [],
        title: kind === 'ROLE' ? next.textOrNull() : null,
        stakeQualifier: stake ? at(valuesOf(STAKE_QUALIFIERS), place / 2) : null,
        seenFrom: kind === 'ROLE' && place % 2 === 1 ? next.date() : null,
        seenUntil: null,
        statusInferred: status === 'ENDED' && place % 2 === 0,
        note: next.textOrNull(),
        licenceType: kind === 'LICENCE' ? at([...valuesOf(LICENCE_TYPES), null], place) : null,
        licenceNumber: kind === 'LICENCE' ? next.textOrNull() : null,
        extra: next.extra(),
      });
    }
  }
  return claims;
}

/** The target of PART_OF_ROUND must be a FUNDING_ROUND. */
function relationsOf(kind: ClaimRecord['kind']) {
  return valuesOf(RELATION_KINDS).filter((one) => kind === 'FUNDING_ROUND' || one !== 'PART_OF_ROUND');
}

function PARTICIPANTS(): object {
  return ROLES_BY_KIND.PARTNERSHIP;
}

/** Every required role of the kind and two optional roles. In every fourth claim, one entity has several of them. */
function participantsOf(
  kind: ClaimRecord['kind'],
  place: number,
  market: string,
  entities: readonly EntityRecord[],
  next: Turns,
): ClaimRecord['participants'] {
  const roles = Object.entries(ROLES_BY_KIND[kind]) as [ParticipantRole, string][];
  const needed = roles.filter(([, count]) => count !== 'ANY').map(([role]) => role);
  const optional = roles.filter(([, count]) => count === 'ANY').map(([role]) => role);
  const all = optional.length > 0 ? [...needed, at(optional, place), at(optional, place + 1)] : needed;
  const taken = new Set<string>();
  return all.map((role, index) => {
    const wanted = role === 'PERSON' ? 'PERSON' : role === 'OUTLET' ? 'PUBLICATION' : null;
    const isMarket = kind === 'MARKET_PRESENCE' && role === 'ABOUT';
    const found = entities
      .filter((entity) => entity.kind !== 'COUNTRY' || isMarket)
      .filter((entity) =>
        isMarket ? entity.country === market && entity.kind === 'COUNTRY' : wanted === null || entity.kind === wanted,
      )
      .filter(({ id }) => !taken.has(`${role} ${id}`));
    const { id } = at(found, place % 4 === 3 ? place : place + index);
    taken.add(`${role} ${id}`);
    return { entity: id, role, roleText: next.textOrNull() };
  });
}

interface Turns {
  readonly text: () => string;
  readonly textOrNull: () => string | null;
  readonly date: () => string;
  readonly dateOrNull: () => string | null;
  readonly number: () => number;
  readonly share: () => number;
  readonly country: () => string;
  readonly id: () => string;
  readonly names: () => EntityRecord['names'];
  readonly tags: () => string[];
  readonly extra: () => Extra;
}

function turns({ texts, dates, numbers, shares, ids }: Pools, run: string): Turns {
  const probe = (text: string) => ({
    id: `probe-${run}`,
    kind: 'COMPANY',
    name: text,
    aliases: [],
    country: null,
    description: text,
  });
  const good = texts.filter((text) => checkEntity(probe(text)).record !== null);
  if (good.length < 12) throw new Error('The check refuses nearly every text.');
  const text = cycle(good);
  const date = cycle(dates);
  const number = cycle(numbers);
  const tag = cycle(['a', '0', '007', 'true', 'x-', 'x'.repeat(300), 'b2b', 'b--c']);
  const tags = cycle([0, 1, 2, 3]);
  const names = cycle([0, 1, 3]);
  const language = cycle([null, 'en', 'zh-Hant', 'es-419', 'sl-1994-biske-rozaj', 'und', 'de-x-private']);
  const type = cycle([...valuesOf(NAME_TYPES), null]);
  // the check refuses this key
  const key = cycle(good.filter((one) => one !== '__proto__'));
  const extra = cycle<() => Extra>([
    () => ({}),
    () => ({ [key()]: text(), [key()]: number(), constructor: true, '': null, 1: '', a: [], b: {} }),
    () => ({ list: [text(), number(), [null, false, { [key()]: [text()] }]], lines: `${text()}\n\t${text()}` }),
  ]);
  let turn = 0;
  const sometimes = (make: () => string): string | null => (turn++ % 4 === 0 ? null : make());
  return {
    text,
    textOrNull: () => sometimes(text),
    date,
    dateOrNull: () => sometimes(date),
    number,
    share: cycle(shares),
    country: cycle(COUNTRY_CODES),
    id: cycle(ids),
    names: () =>
      Array.from({ length: names() }, () => ({
        name: text(),
        language: language(),
        type: type(),
        note: sometimes(text),
      })),
    tags: () => Array.from({ length: tags() }, tag),
    extra: () => extra()(),
  };
}

function cycle<Item>(items: readonly Item[]): () => Item {
  let turn = 0;
  return () => at(items, turn++);
}

function at<Item>(items: readonly Item[], place: number): Item {
  return items[Math.floor(place) % items.length] as Item;
}
