import { countQuery, pageQuery } from './list-query.ts';
import { type Page, type PageRange, keyRange } from './page.ts';
import type { Reader } from './query.ts';
import { text } from './row-value.ts';
import { type SourceRow, sourceRow } from './source.ts';

/** Conditions on a source, of which all must hold. Null means no condition. */
export interface SourceCriteria {
  readonly ids: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  /** Words to find in title and publisher, as `wordsToFind` writes them. */
  readonly words: readonly string[] | null;
}

/** Sources, sorted by day of publication; undated sources come last. */
export function sourcePage(reader: Reader, where: SourceCriteria, range: PageRange): Promise<Page<SourceRow>> {
  return pageOfSources(reader, {}, { filter: { ...where }, ...keyRange(range) }, range);
}

export function sourceCount(reader: Reader, where: SourceCriteria): Promise<number> {
  return countOfSources(reader, {}, { filter: { ...where } });
}

const SOURCE_MATCHES = /* cypher */ `
    ($filter.ids IS NULL OR s.id IN $filter.ids)
    AND ($filter.publishers IS NULL OR s.publisher IN $filter.publishers)
    AND ($filter.dateFrom IS NULL OR s.dateFirst >= $filter.dateFrom)
    AND ($filter.dateTo IS NULL OR s.dateLast <= $filter.dateTo)
    AND ($filter.words IS NULL OR all(w IN $filter.words WHERE s.words CONTAINS w))`;

const pageOfSources = pageQuery({
  name: 'source.page',
  variants: [{}],
  text: (_, direction) => /* cypher */ `
  MATCH (s:Source)
  WHERE s.byDay > $lo AND s.byDay < $hi
    AND ${SOURCE_MATCHES}
  RETURN s.byDay, s.record ORDER BY s.byDay ${direction} LIMIT $limit`,
  decode: ([key, record]) => ({ key: text(key), node: sourceRow(record) }),
});

const countOfSources = countQuery({
  name: 'source.count',
  variants: [{}],
  text: () => /* cypher */ `
  MATCH (s:Source)
  WHERE ${SOURCE_MATCHES}
  RETURN count(s)`,
});
