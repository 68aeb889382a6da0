import { queryOptions } from '@tanstack/react-query';

import { BASE } from '../address/base.ts';
import type { Browsed } from './facet.ts';

/** The names of the columns of an exported table, in their order. */
export function columnsQuery(browsed: Browsed) {
  return queryOptions({
    queryKey: ['columns', browsed] as const,
    queryFn: async ({ signal }) => {
      const response = await fetch(`${BASE}/export`, { headers: { accept: 'application/json' }, signal });
      if (!response.ok) throw new Error(`The server responded with status ${response.status}.`);
      const { exports } = (await response.json()) as { exports: { export: string; columns: string[] }[] };
      return exports.find((entry) => entry.export === browsed)?.columns ?? [];
    },
  });
}

/** The columns that are ticked at first: a table that people can read. */
export const USUAL_COLUMNS: Readonly<Record<Browsed, readonly string[]>> = {
  claims: [
    'id',
    'kind',
    'status',
    'confidence',
    'date',
    'since',
    'until',
    'summary',
    'participantNames',
    'markets',
    'sourceTitles',
    'sourcePublishers',
    'sourceUrls',
    'dataset',
  ],
  entities: ['id', 'kind', 'name', 'country', 'description', 'aliases', 'identifiers', 'datasets'],
  sources: ['id', 'kind', 'title', 'publisher', 'date', 'url', 'dataset'],
};
