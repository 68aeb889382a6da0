import { type Page, type Window, type Keyed, keyRange, pageOf, rowLimit } from './page.ts';
import { type Query, type Reader, integer, query, text } from './query.ts';
import { type SourceRow, sourceRow } from './source.ts';
import type { Params } from '../engine/engine.ts';

/** Conditions on a source; all hold together, and null holds always. */
export interface SourceCriteria {
  readonly ids: readonly string[] | null;
  readonly publishers: readonly string[] | null;
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  /** To find in title and publisher, as `wordsToFind` writes them. */
  readonly words: readonly string[] | null;
}

/** Sources by day of publication; undated ones last. */
export async function sourcePage(reader: Reader, where: SourceCriteria, window: Window): Promise<Page<SourceRow>> {
  const read = window.fromEnd ? sourcesBackwards : sourcesForwards;
  const rows = await read(reader, { filter: { ...where }, limit: rowLimit(window), ...keyRange(window) });
  return pageOf(rows, window);
}

export async function sourceCount(reader: Reader, where: SourceCriteria): Promise<number> {
  const [count] = await countSources(reader, { filter: { ...where } });
  return count ?? 0;
}

const SOURCE_MATCHES = /* cypher */ `
    ($filter.ids IS NULL OR s.id IN $filter.ids)
    AND ($filter.publishers IS NULL OR s.publisher IN $filter.publishers)
    AND ($filter.dateFrom IS NULL OR s.dateFirst >= $filter.dateFrom)
    AND ($filter.dateTo IS NULL OR s.dateLast <= $filter.dateTo)
    AND ($filter.words IS NULL OR all(w IN $filter.words WHERE s.words CONTAINS w))`;

const sourcesForwards = sourcesQuery('source.page', 'ASC');
const sourcesBackwards = sourcesQuery('source.page.backwards', 'DESC');

function sourcesQuery(name: string, direction: 'ASC' | 'DESC'): Query<Params, Keyed<SourceRow>> {
  return query(
    name,
    /* cypher */ `
  MATCH (s:Source)
  WHERE s.byDay > $lo AND s.byDay < $hi
    AND ${SOURCE_MATCHES}
  RETURN s.byDay, s.record ORDER BY s.byDay ${direction} LIMIT $limit`,
    ([key, record]) => ({ key: text(key), node: sourceRow(record) }),
  );
}

const countSources = query<Params, number>(
  'source.count',
  /* cypher */ `
  MATCH (s:Source)
  WHERE ${SOURCE_MATCHES}
  RETURN count(s)`,
  ([count]) => integer(count),
);
