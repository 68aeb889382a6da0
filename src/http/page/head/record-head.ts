import { parse } from 'graphql';

import { once } from '../../../support/once.ts';
import type { Language } from '../../negotiation/language.ts';
import { HEAD_TEXTS } from './head-text.ts';
import type { LinkedData } from './page-head.ts';
import { claimsAsLinkedData, type HeadOfRecords, missingHead, plainHead, tables } from './plain-head.ts';

interface EntityData {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly description: string | null;
  readonly country: { readonly code: string } | null;
  readonly identifiers: readonly { readonly url: string | null }[];
  readonly claims: { readonly totalCount: number };
}

const ENTITY = once(() =>
  parse(/* GraphQL */ `
    query ($id: ID, $identifier: IdentifierInput) {
      entity(id: $id, identifier: $identifier) {
        id
        name
        kind
        description
        country {
          code
        }
        identifiers {
          url
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
  `),
);

export function entityHead(
  variables: Readonly<Record<string, unknown>>,
  { language, shown }: { readonly language: Language; readonly shown: string },
): HeadOfRecords {
  return {
    document: ENTITY(),
    variables,
    headOf({ entity }) {
      if (entity === undefined) return null;
      if (entity === null) return missingHead(shown, language);
      const { id, name, kind, description, country, identifiers, claims } = entity as EntityData;
      const { kinds, entity: factsOf } = HEAD_TEXTS[language];
      const place = kind === 'COUNTRY' || country === null ? null : countryName(country.code, language);
      const facts = factsOf({ kind: kinds[kind] ?? kind, country: place, claims: claims.totalCount });
      const sameAs = identifiers.flatMap(({ url }) => url ?? []);
      return plainHead(name, description === null ? facts : `${facts} ${description}`, {
        canonical: `/entity/${encodeURIComponent(id)}`,
        alternates: [...tables('facts-about', { entity: id }), claimsAsLinkedData({ involves: [{ entity: id }] })],
        linkedData: {
          '@type': SCHEMA_TYPES[kind] ?? 'Organization',
          name,
          ...(description === null ? {} : { description }),
          ...(sameAs.length === 0 ? {} : { sameAs }),
        },
      });
    },
  };
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  COUNTRY: 'Country',
  PRODUCT: 'Product',
  PAYMENT_METHOD: 'Product',
  WALLET: 'Product',
};

function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

interface SourceData {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: { readonly text: string } | null;
}

interface ClaimData {
  readonly id: string;
  readonly summary: string;
  readonly confidence: number;
  readonly citations: readonly { readonly source: SourceData }[];
}

const CLAIM = once(() =>
  parse(/* GraphQL */ `
    query ($id: ID!) {
      claim(id: $id) {
        id
        summary
        confidence
        citations {
          source {
            title
            publisher
            url
            date {
              text
            }
          }
        }
      }
    }
  `),
);

export function claimHead(id: string, language: Language): HeadOfRecords {
  return {
    document: CLAIM(),
    variables: { id },
    headOf({ claim }) {
      if (claim === undefined) return null;
      if (claim === null) return missingHead(id, language);
      const { summary, confidence, citations, ...found } = claim as ClaimData;
      const sources = [...new Set(citations.map(({ source }) => source.publisher ?? source.title))];
      return plainHead(summary, HEAD_TEXTS[language].claim({ sources, confidence }), {
        canonical: `/claim/${encodeURIComponent(found.id)}`,
        alternates: [...tables('claim-in-full', { claim: found.id }), claimsAsLinkedData({ ids: [found.id] })],
        linkedData: {
          '@type': 'Claim',
          text: summary,
          appearance: citations.map(({ source }) => workOf(source)),
        },
      });
    },
  };
}

function workOf({ title, publisher, url, date }: SourceData): LinkedData {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date === null ? {} : { datePublished: date.text }),
    ...(url === null ? {} : { url }),
  };
}

const SOURCE = once(() =>
  parse(/* GraphQL */ `
    query ($id: ID!) {
      source(id: $id) {
        id
        title
        publisher
        url
        date {
          text
        }
        claims(first: 0) {
          totalCount
        }
      }
    }
  `),
);

export function sourceHead(id: string, language: Language): HeadOfRecords {
  return {
    document: SOURCE(),
    variables: { id },
    headOf({ source }) {
      if (source === undefined) return null;
      if (source === null) return missingHead(id, language);
      const found = source as SourceData & Pick<EntityData, 'id' | 'claims'>;
      const { title, publisher, date, claims } = found;
      const facts = { publisher, date: date?.text ?? null, claims: claims.totalCount };
      return plainHead(title, HEAD_TEXTS[language].source(facts), {
        canonical: `/source/${encodeURIComponent(found.id)}`,
        alternates: [...tables('claims-of-source', { source: found.id }), claimsAsLinkedData({ sources: [found.id] })],
        // its address is that of the page about it
        linkedData: { '@type': 'WebPage', about: workOf(found) },
      });
    },
  };
}

interface DatasetData {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly publisher: string | null;
  readonly license: string | null;
  readonly release: string | null;
  readonly version: string | null;
  readonly claimCount: number;
  readonly entityCount: number;
}

const DATASETS = once(() =>
  parse(/* GraphQL */ `
    {
      graph {
        datasets {
          id
          title
          description
          publisher
          license
          release
          version
          claimCount
          entityCount
        }
      }
    }
  `),
);

export function datasetHead(id: string, language: Language): HeadOfRecords {
  return {
    document: DATASETS(),
    variables: {},
    headOf({ graph }) {
      if (!graph) return null;
      const dataset = (graph as { datasets: readonly DatasetData[] }).datasets.find((found) => found.id === id);
      if (!dataset) return missingHead(id, language);
      const { title, description, publisher, license, release, version, claimCount, entityCount } = dataset;
      const facts = HEAD_TEXTS[language].dataset({ publisher, claims: claimCount, entities: entityCount });
      const where = JSON.stringify({ datasets: [id] });
      const files = [
        { type: 'text/csv', address: `/export/claims.csv?${new URLSearchParams({ where })}` },
        { type: 'application/ld+json', address: `/export/claims.jsonld?${new URLSearchParams({ where })}` },
      ];
      return plainHead(title, description ?? facts, {
        canonical: `/dataset/${encodeURIComponent(id)}`,
        alternates: files,
        linkedData: {
          '@type': 'Dataset',
          name: title,
          description: description ?? facts,
          ...(publisher === null ? {} : { creator: { '@type': 'Organization', name: publisher } }),
          ...(license === null ? {} : { license }),
          ...((release ?? version) === null ? {} : { version: release ?? version }),
        },
      });
    },
  };
}
