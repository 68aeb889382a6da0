import type { Params } from '../engine/engine.ts';
import { countQuery, pageQuery } from './list-query.ts';
import { type Moment, type Tense, momentParameter, wasPresent } from './moment.ts';
import { type Page, type PageRange, keyRange } from './page.ts';
import type { Reader } from './query.ts';
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
  /** Words to find in title and publisher, as `wordsToFind` writes them. */
  readonly words: readonly string[] | null;
}

export interface SourceList {
  readonly where: SourceCriteria;
  readonly at: Moment;
}

/** Sources, sorted by day of publication; undated sources come last. */
export function sourcePage(reader: Reader, list: SourceList, range: PageRange): Promise<Page<SourceRow>> {
  return pageOfSources(reader, sourceTense(list), { ...sourceParameters(list), ...keyRange(range) }, range);
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
    AND ($filter.words IS NULL OR all(w IN $filter.words WHERE s.words CONTAINS w))`;

/** Matches the sources `s` that meet the filter and `condition`. Sources that the graph no longer has have their own label. */
function matchSources({ past }: Tense, condition: string): string {
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

const TENSES: readonly Tense[] = [{ past: false }, { past: true }];

const pageOfSources = pageQuery<Tense, SourceRow>({
  name: 'source.page',
  variants: TENSES,
  text: (tense, direction) => /* cypher */ `${matchSources(tense, 's.byDay > $lo AND s.byDay < $hi')}
  RETURN s.byDay, ${sourceColumns('s')} ORDER BY s.byDay ${direction} LIMIT $limit`,
  decode: ([key, ...columns]) => ({ key: text(key), node: sourceRow(columns) }),
});

const countOfSources = countQuery<Tense>({
  name: 'source.count',
  variants: TENSES,
  text: (tense) => /* cypher */ `${matchSources(tense, 'true')}
  RETURN count(s)`,
});

function sourceTense({ at }: SourceList): Tense {
  return { past: at !== null };
}

function sourceParameters({ where, at }: SourceList): Params {
  return { filter: { ...where }, ...momentParameter(at) };
}
