import { parse } from 'graphql';

import { CONTENT_TYPES, EXPORT_FORMATS } from '../../export/export-format.ts';
import { once } from '../../support/once.ts';
import { publicRoot } from '../address/public-root.ts';
import { methodNotAllowed } from '../graphql/read-only.ts';
import { DocumentError, documentRunner } from '../graphql/run-document.ts';
import type { RunOperation } from '../graphql/run-operation.ts';
import { etag, namesTag, tagOf } from '../negotiation/etag.ts';
import { jsonErrors } from '../question/rendered-response.ts';
import type { HttpPlugin } from '../request/request-state.ts';

interface Options {
  /** Prices and executes an operation, as `/graphql` does, and converts its errors. */
  readonly run: RunOperation;
  readonly basePath: string;
  readonly isBehindProxy: boolean;
}

/** `/dataset.jsonld`: the data sets of the graph and their files, by schema.org, for catalogues and search engines. */
export function useDatasetDescription({ run, ...options }: Options): HttpPlugin {
  return {
    async onRequest({ request, url, serverContext: { state, res }, endResponse, fetchAPI }) {
      if (url.pathname !== '/dataset.jsonld') return;
      const notAllowed = methodNotAllowed(request, url.pathname);
      if (notAllowed) return endResponse(notAllowed);
      state.phase = 'execute';
      state.operation = 'dataset description';
      const root = publicRoot((name) => request.headers.get(name), url, options);
      try {
        const { graph } = await documentRunner(run, { request, state, res })<Answer>(DATASETS(), {});
        const body = `${JSON.stringify(describedDatasets(graph.datasets, root), null, 2)}\n`;
        const tag = tagOf(body);
        const isKnown = namesTag(request, tag);
        endResponse(
          new fetchAPI.Response(isKnown || request.method === 'HEAD' ? null : body, {
            status: isKnown ? 304 : 200,
            headers: { 'content-type': 'application/ld+json', etag: etag(tag, null), 'cache-control': 'no-cache' },
          }),
        );
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        const { status, headers, body } = jsonErrors(error.errors);
        endResponse(new fetchAPI.Response(body, { status, headers }));
      }
    },
  };
}

const DATASETS = once(() =>
  parse(/* GraphQL */ `
    query DatasetDescriptions {
      graph {
        datasets {
          id
          title
          description
          homepage
          language
          publisher
          license
          release
          version
          loadedAt
          citation
          claimCount
          entityCount
          sourceCount
        }
      }
    }
  `),
);

interface Answer {
  readonly graph: { readonly datasets: readonly StoredDataset[] };
}

interface StoredDataset {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly homepage: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly license: string | null;
  readonly release: string | null;
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly citation: string;
  readonly claimCount: number;
  readonly entityCount: number;
  readonly sourceCount: number;
}

function describedDatasets(datasets: readonly StoredDataset[], root: string): object {
  return {
    '@context': 'https://schema.org/',
    '@graph': datasets.map((dataset) => describedDataset(dataset, root)),
  };
}

/** The properties that catalogues ask for; those that a data set does not state are left out. */
function describedDataset(dataset: StoredDataset, root: string): object {
  const { id, title, description, homepage, language, publisher, license, release, version, loadedAt } = dataset;
  const address = `${root}/dataset/${encodeURIComponent(id)}`;
  const facts = `${dataset.claimCount} claims about ${dataset.entityCount} entities, from ${dataset.sourceCount} sources`;
  const stated = {
    description: description ?? `${facts}.`,
    sameAs: homepage,
    inLanguage: language,
    license,
    version: release ?? version,
    dateModified: loadedAt,
    creator: publisher === null ? null : { '@type': 'Organization', name: publisher },
  };
  return {
    '@type': 'Dataset',
    '@id': address,
    name: title,
    url: address,
    identifier: version === null ? id : [id, version],
    size: facts,
    creditText: dataset.citation,
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== null)),
    distribution: EXPORT_FORMATS.map((format) => ({
      '@type': 'DataDownload',
      name: format,
      encodingFormat: CONTENT_TYPES[format].split(';', 1)[0],
      contentUrl: `${root}/export/graph.${format}?${new URLSearchParams({ datasets: id })}`,
    })),
  };
}
