import { parse } from 'graphql';

import { once } from '../../../support/once.ts';
import type { Language } from '../../negotiation/language.ts';
import { HEAD_TEXTS } from './head-text.ts';
import type { Alternate, PageHead } from './page-head.ts';
import { type HeadOfRecords, plainHead, addressQuery, tables } from './plain-head.ts';
import { claimHead, datasetHead, entityHead, sourceHead } from './record-head.ts';
import type { ViewAddress, ViewName } from './view-address.ts';

/** A head, or the read that it is made of. */
export type ViewHead = PageHead | HeadOfRecords;

/** The head of a view. Null for views without one of their own. */
export function viewHead(address: ViewAddress, language: Language): ViewHead | null {
  return VIEW_HEADS[address.view]?.(address, language) ?? null;
}

/** The head of the site, for views without one of their own and while the graph cannot be read. */
export function siteHead(language: Language): PageHead {
  return plainHead('FinGraph', HEAD_TEXTS[language].site, {});
}

type Describe = (address: ViewAddress, language: Language) => ViewHead | null;

const VIEW_HEADS: Readonly<Partial<Record<ViewName, Describe>>> = {
  home: (_, language) => ({ ...siteHead(language), canonical: '/' }),
  search: ({ search }, language) => {
    const text = (search.get('text') ?? '').trim();
    const { pages, search: titleOf, searchMore } = HEAD_TEXTS[language];
    if (text === '') return plainHead(pages.search, searchMore, { canonical: '/search', isListed: false });
    return plainHead(titleOf(text), searchMore, {
      canonical: `/search?${new URLSearchParams({ text })}`,
      alternates: tables('find', { text }),
      isListed: false,
    });
  },
  entity: ({ parameters }, language) =>
    entityHead({ id: readViewId(parameters['id']) }, { language, shown: readViewId(parameters['id']) }),
  identifier: ({ parameters: { scheme = '', value = '' } }, language) =>
    entityHead(
      { identifier: { scheme: scheme.toUpperCase().replaceAll('-', '_'), value } },
      { language, shown: `${scheme}/${value}` },
    ),
  claim: ({ parameters }, language) => claimHead(readViewId(parameters['id']), language),
  source: ({ parameters }, language) => sourceHead(readViewId(parameters['id']), language),
  dataset: ({ parameters }, language) => datasetHead(readViewId(parameters['id']), language),
  neighbourhood: ({ search }, language) => {
    const of = readViewIds(search.get('of'));
    const { pages, neighbourhood, neighbourhoodMore } = HEAD_TEXTS[language];
    const plain = { canonical: `/neighbourhood${addressQuery({ of: of.join(',') })}` };
    if (of.length === 0) return plainHead(pages.neighbourhood, neighbourhoodMore, plain);
    return namesHead(of, ([...names]) =>
      plainHead(neighbourhood(names.join(', ')), neighbourhoodMore, {
        ...plain,
        alternates: tables('neighbourhood', { of: of.join(',') }),
      }),
    );
  },
  connections: ({ search }, language) => {
    const ends = [search.get('from'), search.get('to')].map((id) => readViewId(id ?? ''));
    const { pages, connections, connectionsMore } = HEAD_TEXTS[language];
    const [from = '', to = ''] = ends;
    if (from === '' || to === '') {
      return plainHead(pages.connections, connectionsMore, { canonical: '/connections' });
    }
    return namesHead(ends, ([nameFrom = from, nameTo = to]) =>
      plainHead(connections(nameFrom, nameTo), connectionsMore, {
        canonical: `/connections${addressQuery({ from, to })}`,
        alternates: tables('connections', { from, to }),
      }),
    );
  },
  markets: ({ parameters }, language) => {
    const id = readViewId(parameters['id']);
    const { pages, partners, partnersMore } = HEAD_TEXTS[language];
    if (id === '') return plainHead(pages.markets, partnersMore, { canonical: '/markets' });
    return namesHead([id], ([name = id]) =>
      plainHead(partners(name), partnersMore, {
        canonical: `/markets/${encodeURIComponent(id)}`,
        alternates: tables('partners-per-market', { entity: id }),
      }),
    );
  },
  overTime: ({ search }, language) => {
    const { pages, overTime, overTimeMore } = HEAD_TEXTS[language];
    return aboutEntities('/over-time', readViewIds(search.get('of')), {
      none: pages.overTime,
      titleOf: (names) => overTime(names.join(', ')),
      description: overTimeMore,
      // a question has the growth of one list
      alternates: (ids) => (ids.length === 1 ? tables('growth', { where: partnershipsOf(ids) }) : []),
    });
  },
  timeline: ({ parameters }, language) => {
    const id = readViewId(parameters['id']);
    const { timeline, timelineMore } = HEAD_TEXTS[language];
    return namesHead([id], ([name = id]) =>
      plainHead(timeline(name), timelineMore, {
        canonical: `/timeline/${encodeURIComponent(id)}`,
        alternates: tables('timeline', { of: id }),
      }),
    );
  },
  compare: ({ search }, language) => {
    const { pages, compare, compareMore } = HEAD_TEXTS[language];
    return aboutEntities('/compare', readViewIds(search.get('of')), {
      none: pages.compare,
      titleOf: (names) => compare(names.join(', ')),
      description: compareMore,
      alternates: (ids) => (ids.length > 1 ? tables('shared-partners', { of: ids.join(',') }) : []),
    });
  },
  map: ({ search }, language) => {
    const { pages, map, mapMore } = HEAD_TEXTS[language];
    return aboutEntities('/map', readViewIds(search.get('of')).slice(0, 1), {
      none: pages.map,
      titleOf: ([name = '']) => map(name),
      description: mapMore,
      alternates: (ids) => tables('claims-per-market', ids.length > 0 ? { where: partnershipsOf(ids) } : {}),
    });
  },
  area: ({ parameters: { id = '' } }, language) => {
    const { pages, areaMore } = HEAD_TEXTS[language];
    const name = id.replaceAll(/[-_]+/g, ' ').toUpperCase();
    return plainHead(`${pages.markets}: ${name}`, areaMore, {
      canonical: `/area/${encodeURIComponent(id.toLowerCase())}`,
      isListed: false, // the server does not know which areas there are
    });
  },
  claims: (_, language) => listHead('claims', 'claims-that-meet', language),
  entities: (_, language) => listHead('entities', 'entities-that-meet', language),
  sources: (_, language) => listHead('sources', 'sources-that-meet', language),
  saved: (_, language) =>
    plainHead(HEAD_TEXTS[language].pages.saved, HEAD_TEXTS[language].savedMore, { isListed: false }),
  report: (_, language) =>
    plainHead(HEAD_TEXTS[language].pages.report, HEAD_TEXTS[language].reportMore, { isListed: false }),
  conflicts: (_, language) =>
    plainHead(HEAD_TEXTS[language].pages.conflicts, HEAD_TEXTS[language].conflictsMore, {
      canonical: '/conflicts',
      alternates: tables('conflicts', {}),
    }),
};

interface EntitiesText {
  /** The title without entities. */
  readonly none: string;
  readonly titleOf: (names: readonly string[]) => string;
  readonly description: string;
  /** The same content in other formats. */
  readonly alternates: (ids: readonly string[]) => readonly Alternate[];
}

/** The head of a view of entities that its address may name as `of`. */
function aboutEntities(
  path: string,
  of: readonly string[],
  { none, titleOf, description, alternates }: EntitiesText,
): ViewHead {
  const canonical = `${path}${addressQuery({ of: of.join(',') })}`;
  const more = { canonical, alternates: alternates(of) };
  if (of.length === 0) return plainHead(none, description, more);
  return namesHead(of, (names) => plainHead(titleOf(names), description, more));
}

function partnershipsOf(entities: readonly string[]): string {
  return JSON.stringify({ kinds: ['PARTNERSHIP'], entities });
}

function listHead(list: 'claims' | 'entities' | 'sources', question: string, language: Language): PageHead {
  const { pages, listMore } = HEAD_TEXTS[language];
  return plainHead(pages[list], listMore, { canonical: `/${list}`, alternates: tables(question, {}) });
}

/** Ids are in lower case; an address that somebody typed may not be. */
function readViewId(text: string | undefined): string {
  return (text ?? '').trim().toLowerCase();
}

/** A head names the first ids only. */
const MAX_NAMES = 5;

function readViewIds(text: string | null): string[] {
  const ids = (text ?? '').split(',').map(readViewId);
  return [...new Set(ids)].filter((id) => id !== '').slice(0, MAX_NAMES);
}

const NAMES = once(() =>
  parse(/* GraphQL */ `
    query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Entity {
          name
        }
      }
    }
  `),
);

/** A head that names entities. Unknown ones keep their ids, since the view says which are unknown. */
function namesHead(ids: readonly string[], headOf: (names: readonly string[]) => PageHead): HeadOfRecords {
  return {
    document: NAMES(),
    variables: { ids },
    headOf({ nodes }) {
      if (!Array.isArray(nodes)) return null;
      const names = ids.map((id, index) => (nodes[index] as { readonly name?: string } | null)?.name ?? id);
      return headOf(names);
    },
  };
}
