import { catalogue } from '../catalogue.ts';
import type { ReactNode } from 'react';
import { number, plural } from '../intl.ts';
import { rich } from '../rich.ts';

/** What many views have in common: notes, failures, links, downloads. */
export const PARTS = catalogue('parts', {
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. Select the text above.',
  cannotShow: 'This view cannot be shown',
  opensInTab: '(opens in a new tab)',
  noLink: {
    invisible: 'not a link: it contains invisible characters',
    protocol: 'not a link: not an HTTP address',
    leadsTo: (host: string) => `not a link: it leads to ${host}`,
  },
  failure: {
    page: 'This page failed.',
    retry: 'Try again',
    code: (code: string) => `Code ${code}.`,
    request: (code: string, id: string) => `Code ${code}, request ${id} in the server log.`,
    network: 'The server cannot be reached.',
    networkHelp: 'It may be down, or there is no network connection. Loaded data stays available.',
    unknownId: 'Nothing has this id.',
    stale: 'The data has changed.',
    staleHelp: 'The list will start again with its first page.',
    forNow: 'The request failed for now.',
    failed: 'The request failed.',
  },
  notFound: {
    entity: {
      title: 'No entity has this id',
      text: (id: ReactNode) =>
        rich`This graph has no entity ${id}. Ids never change, so it may be misspelt or belong to another data set.`,
    },
    claim: {
      title: 'No claim has this id',
      text: (id: ReactNode) =>
        rich`This graph has no claim ${id}. Ids never change, so it may be misspelt or belong to another data set.`,
    },
    source: {
      title: 'No source has this id',
      text: (id: ReactNode) =>
        rich`This graph has no source ${id}. Ids never change, so it may be misspelt or belong to another data set.`,
    },
    dataset: {
      title: 'No data set has this id',
      text: (id: ReactNode) => rich`This graph has no data set ${id}. Ids never change, so it may be misspelt.`,
    },
  },
  searchFor: (words: string) => `Search for “${words}”`,
  showMore: (count: number) => `Show ${number(count)} more`,
  shownOf: (shown: number, total: string) => `${number(shown)} of ${total}`,
  shownOfMore: (shown: string) => `${shown} of more`,
  loadingMore: '· loading …',
  precision: {
    year: 'Only the year is known',
    month: 'Only the month is known',
    day: 'The day is known',
  },
  picker: {
    typeName: 'Type a name, then choose from the list.',
    found: (count: number, entersText: boolean) =>
      `${number(count)} found, arrow keys to choose, ${entersText ? 'Enter to search for the words' : 'Enter to take the highlighted one'}.`,
    failed: (message: string) => `The search failed: ${message}`,
    noResponse: 'no response',
    nothing: (words: string) => `Nothing matches “${words}”.`,
    noName: (words: string, hits: string) => `No name matches “${words}”. Press Enter to see ${hits} with these words.`,
    hits: (count: number | null) =>
      count === null
        ? 'claims and sources'
        : plural(count, { one: '1 claim or source', other: `${number(count)} claims and sources` }),
  },
  dataVersion: (version: string) => `Version of the data: ${version}.`,
  tags: (count: number) => plural(count, { one: 'Tag', other: 'Tags' }),
  save: {
    preparing: 'Preparing the file …',
    saved: 'Saved.',
    failed: (message: string) => `The file was not saved: ${message}`,
    tooLong: 'The file was not saved: the list has more rows than a table can hold.',
    firstRows: 'See the first rows',
    all: (records: string) => `Save all ${records}`,
  },
  withWords: 'With the words',
  view: 'This view',
  openInGraphiql: 'Open in GraphiQL',
  download: 'Download',
  thisResult: 'This result',
  allRecords: (records: string) => `All ${records}, with a manifest`,
  records: {
    partners: 'partners',
    paths: 'paths',
    neighbourhood: 'of the neighbourhood',
    claims: 'claims',
    entities: 'entities',
    sources: 'sources',
    graph: 'of the graph',
  },
  htmlTable: 'HTML table',
  saveErrors: {
    offline: 'The server cannot be reached. Try again later.',
    incomplete: 'The connection was lost before the file was complete. Nothing was saved.',
    status: (status: number) => `The server responded with status ${status}. Try again later.`,
    other: 'The file could not be saved.',
  },
});
