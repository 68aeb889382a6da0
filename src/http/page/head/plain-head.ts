import type { DocumentNode } from 'graphql';

import type { Language } from '../../negotiation/language.ts';
import { HEAD_TEXTS } from './head-text.ts';
import type { Alternate, PageHead } from './page-head.ts';

/** A head that is made of records of the graph. */
export interface HeadOfRecords {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null if the data do not have the fields of the document. */
  readonly headOf: (data: Readonly<Record<string, unknown>>) => PageHead | null;
}

export function addressQuery(values: Readonly<Record<string, string>>): string {
  const parameters = Object.entries(values).filter(([, value]) => value !== '');
  return parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString().replaceAll('%2C', ',')}`;
}

export function plainHead(title: string, description: string, more: Partial<PageHead>): PageHead {
  return {
    status: 200,
    title,
    description,
    canonical: null,
    alternates: [],
    linkedData: null,
    isListed: true,
    ...more,
  };
}

export function missingHead(id: string, language: Language): PageHead {
  const { notFound, notFoundMore } = HEAD_TEXTS[language];
  return plainHead(notFound(id), notFoundMore, { status: 404, isListed: false });
}

/** The saved query with the same content, as JSON and as a table. */
export function tables(question: string, variables: Readonly<Record<string, string>>): Alternate[] {
  const query = addressQuery(variables);
  return [
    { type: 'application/json', address: `/questions/${question}.json${query}` },
    { type: 'text/csv', address: `/questions/${question}.csv${query}` },
  ];
}

/** The claims that a page is about, with their sources, as linked data. */
export function claimsAsLinkedData(where: object): Alternate {
  return {
    type: 'application/ld+json',
    address: `/export/claims.jsonld${addressQuery({ where: JSON.stringify(where) })}`,
  };
}
