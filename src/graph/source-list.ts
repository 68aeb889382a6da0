import type { Params } from '../engine/engine.ts';
import { countQuery } from './list-query.ts';
import { type Moment, type Tense, momentParameter, wasPresent } from './moment.ts';
import {
  type KeyBounds,
  type Keyed,
  type Page,
  type PageRange,
  keyRange,
  knownAndUnknown,
  pageFromRows,
  reversedRange,
  rowLimit,
} from './page.ts';
import { type Reader, combinations, queryVariants } from './query.ts';
import { text } from './row-value.ts';
import { type SourceRow, sourceColumns, sourceRow } from './source.ts';

/** Conditions on a source, of which all must hold. Null means no condition. */
export interface SourceCriteria {
  readonly ids: readonly string[] | null;
  readonly datasets: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly tags: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  /** Years of publication, in four digits. */
  readonly years: readonly string[] | null;
  /** Words to find in title and publisher, as `wordsToFind` writes them. */
  readonly words: readonly string[] | null;
}

export interface SourceList {
  readonly where: SourceCriteria;
  readonly at: Moment;
}

const SOURCE_KEYS = ['byDay', 'byName'] as const;

export interface SourceListOrder {
  readonly key: (typeof SOURCE_KEYS)[number];
  readonly descending: boolean;
}

/** Sources in an order. Undated sources come last in both directions. */
export async function sourcePage(
  reader: Reader,
  list: SourceList,
  { key, descending }: SourceListOrder,
  range: PageRange,
): Promise<Page<SourceRow>> {
  const limit = rowLimit(range);
  const read = pageOfSources({ ...sourceTense(list), key, backwards: range.fromEnd !== descending });
  const rows: Keyed<SourceRow>[] = [];
  for (const bounds of sourceRanges(key, descending, range)) {
    const missing = limit - rows.length;
    if (missing === 0) break;
    rows.push(...(await read(reader, { ...sourceParameters(list), ...keyRange(bounds), limit: missing })));
  }
  return pageFromRows(rows, range);
}

function sourceRanges(key: SourceListOrder['key'], descending: boolean, range: PageRange): KeyBounds[] {
  if (!descending) return [range];
  return key === 'byDay' ? knownAndUnknown(range, descending) : [reversedRange(range)];
}

export function sourceCount(reader: Reader, list: SourceList): Promise<number> {
  return countOfSources(reader, sourceTense(list), sourceParameters(list));
}

const SOURCE_MATCHES = /* cypher */ `
    ($filter.ids IS NULL OR s.id IN $filter.ids)
    AND ($filter.datasets IS NULL OR s.dataset IN $filter.datasets)
    AND ($filter.kinds IS NULL OR s.kind IN $filter.kinds)
    AND ($filter.tags IS NULL OR any(x IN s.tags WHERE x IN $filter.tags))
    AND ($filter.publishers IS NULL OR s.publisher IN $filter.publishers)
    AND ($filter.dateFrom IS NULL OR s.dateFirst >= $filter.dateFrom)
    AND ($filter.dateTo IS NULL OR s.dateLast <= $filter.dateTo)
    AND ($filter.years IS NULL OR any(y IN $filter.years WHERE s.dateFirst STARTS WITH y))
    AND ($filter.words IS NULL OR all(w IN $filter.words WHERE s.words CONTAINS w))`;

/** Matches the sources `s` that meet the filter and `condition`. Sources that the graph no longer has have their own label. */
export function matchSources({ past }: Tense, condition: string): string {
  const branch = (label: string) => /* cypher */ `
    MATCH (s:${label})
    WHERE ${[condition, ...(past ? [wasPresent('s')] : []), SOURCE_MATCHES].join(' AND ')}`;
  if (!past) return branch('Source');
  return /* cypher */ `
  CALL () {${branch('Source')}
    RETURN s
    UNION ALL${branch('FormerSource')}
    RETURN s
  }`;
}

export const TENSES: readonly Tense[] = [{ past: false }, { past: true }];

const pageOfSources = queryVariants<SourceVariant, Keyed<SourceRow>>({
  name: 'source.page',
  variants: TENSES.flatMap((tense) =>
    combinations({ key: SOURCE_KEYS, backwards: [false, true] }).map((order) => ({ ...tense, ...order })),
  ),
  text: ({ key, backwards, past }) => {
    const direction = backwards ? 'DESC' : 'ASC';
    return /* cypher */ `${matchSources({ past }, `s.${key} > $lo AND s.${key} < $hi`)}
  RETURN s.${key}, ${sourceColumns('s')} ORDER BY s.${key} ${direction} LIMIT $limit`;
  },
  decode: ([key, ...columns]) => ({ key: text(key), node: sourceRow(columns) }),
});

interface SourceVariant extends Tense {
  readonly key: SourceListOrder['key'];
  readonly backwards: boolean;
}

const countOfSources = countQuery<Tense>({
  name: 'source.count',
  variants: TENSES,
  text: (tense) => /* cypher */ `${matchSources(tense, 'true')}
  RETURN count(s)`,
});

export function sourceTense({ at }: SourceList): Tense {
  return { past: at !== null };
}

export function sourceParameters({ where, at }: SourceList): Params {
  return { filter: { ...where }, ...momentParameter(at) };
}
