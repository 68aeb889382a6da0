import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, Kind, type OperationDefinitionNode, print } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { quote } from '../support/excerpt.ts';
import { listedPaths } from '../graph/path/path-search.ts';
import { ExecutionError, type PageReader } from './execute.ts';
import type { ExportKind } from './export-kind.ts';
import {
  ExportClaimsDocument,
  type ExportClaimsQueryVariables,
  ExportEntitiesDocument,
  type ExportEntitiesQueryVariables,
  ExportGraphDocument,
  ExportNeighbourhoodDocument,
  type ExportNeighbourhoodQueryVariables,
  ExportPartnersDocument,
  type ExportPartnersQuery,
  type ExportPartnersQueryVariables,
  ExportPathsDocument,
  type ExportPathsQuery,
  type ExportPathsQueryVariables,
  ExportSourcesDocument,
  type ExportSourcesQueryVariables,
} from './generated.ts';
import type { BackingClaim, ExportRecord, PartnerRecord } from './record.ts';

/** A page of records. `truncated` says whether the API omitted records; null if it never does. */
export interface RecordPage {
  readonly records: readonly ExportRecord[];
  readonly truncated: boolean | null;
}

/** How one kind of export reads its records. */
interface ExportDefinition {
  readonly document: TypedDocumentNode<unknown, never>;
  /** Variables for paging, which clients cannot set. */
  readonly paging: readonly string[];
  /** Reads all pages in order. `variables` are already validated. */
  pages(reader: PageReader, variables: Readonly<Record<string, unknown>>): AsyncGenerator<RecordPage>;
}

const PAGE_SIZE = 200;
/** The default number of claims of a neighbourhood; fewer if their entities exceed the budget of a request. */
const NEIGHBOURHOOD_CLAIMS = 10_000;
/** `PARTNERS` × `PARTNER_CLAIMS` must fit into the budget of a request. */
const PARTNERS = 50;
const PARTNER_CLAIMS = 50;

export const EXPORTS: Readonly<Record<ExportKind, ExportDefinition>> = {
  graph: {
    document: ExportGraphDocument,
    paging: ['first', 'afterSource', 'afterEntity', 'afterClaim'],
    // one list after the other, as the other exports read them
    async *pages(reader, { datasets = null }) {
      const where = datasets === null ? {} : { where: { datasets } };
      for (const kind of ['sources', 'entities', 'claims'] as const) yield* EXPORTS[kind].pages(reader, where);
    },
  },
  claims: {
    document: ExportClaimsDocument,
    paging: ['first', 'after'],
    async *pages(reader, variables) {
      const withSize = adaptiveSize(PAGE_SIZE);
      for (let after: string | null = null, more = true; more;) {
        const { claims } = await withSize((first) =>
          reader.read(ExportClaimsDocument, { ...(variables as Partial<ExportClaimsQueryVariables>), first, after }),
        );
        yield { records: claims.nodes.map((claim) => ({ type: 'claim', claim })), truncated: null };
        ({ endCursor: after, hasNextPage: more } = claims.pageInfo);
      }
    },
  },
  entities: {
    document: ExportEntitiesDocument,
    paging: ['first', 'after'],
    async *pages(reader, variables) {
      const withSize = adaptiveSize(PAGE_SIZE);
      for (let after: string | null = null, more = true; more;) {
        const { entities } = await withSize((first) =>
          reader.read(ExportEntitiesDocument, {
            ...(variables as Partial<ExportEntitiesQueryVariables>),
            first,
            after,
          }),
        );
        yield { records: entities.nodes.map((entity) => ({ type: 'entity', entity })), truncated: null };
        ({ endCursor: after, hasNextPage: more } = entities.pageInfo);
      }
    },
  },
  sources: {
    document: ExportSourcesDocument,
    paging: ['first', 'after'],
    async *pages(reader, variables) {
      const withSize = adaptiveSize(PAGE_SIZE);
      for (let after: string | null = null, more = true; more;) {
        const { sources } = await withSize((first) =>
          reader.read(ExportSourcesDocument, { ...(variables as Partial<ExportSourcesQueryVariables>), first, after }),
        );
        yield { records: sources.nodes.map((source) => ({ type: 'source', source })), truncated: null };
        ({ endCursor: after, hasNextPage: more } = sources.pageInfo);
      }
    },
  },
  partners: {
    document: ExportPartnersDocument,
    paging: ['first', 'after', 'claims', 'claimsAfter'],
    async *pages(reader, variables) {
      const { of, ...conditions } = variables as Pick<ExportPartnersQueryVariables, 'of'>;
      const withSize = adaptiveSize(PARTNERS);
      const readPage = (first: number, after: string | null, claimsAfter: string | null): Promise<EntityWithPartners> =>
        reader
          .read(ExportPartnersDocument, { of, ...conditions, first, after, claims: PARTNER_CLAIMS, claimsAfter })
          .then(({ entity }) => entity ?? rejectUnknownId(of));
      const page = (after: string | null) => withSize((first) => readPage(first, after, null));
      for (let after: string | null = null, more = true; more;) {
        const { partners, ...entity }: EntityWithPartners = await page(after);
        const records: PartnerRecord[] = [];
        let before: string | null = after;
        for (const { cursor, claims, ...edge } of partners.edges) {
          const all: BackingClaim[] = [...claims.nodes];
          // read the remaining claims of this partner from the one-item page after the previous cursor
          for (let rest = claims.pageInfo; rest.hasNextPage;) {
            const [same] = (await readPage(1, before, rest.endCursor)).partners.edges;
            if (!same) throw new Error(`The partner ${edge.node.id} disappeared within one version of the data.`);
            all.push(...same.claims.nodes);
            rest = same.claims.pageInfo;
          }
          records.push({ type: 'partner', of: entity, ...edge, claims: all });
          before = cursor;
        }
        yield { records, truncated: null };
        ({ endCursor: after, hasNextPage: more } = partners.pageInfo);
      }
    },
  },
  paths: {
    document: ExportPathsDocument,
    paging: ['after'],
    async *pages(reader, { first: requested = null, ...variables }) {
      const limit = (requested as number | null) ?? Infinity;
      const withSize = adaptiveSize(PAGE_SIZE);
      let number = 0;
      for (let after: string | null = null, more = true; more;) {
        const { paths: search }: Omit<ExportPathsQuery, 'graph'> = await withSize((size) =>
          reader.read(ExportPathsDocument, {
            ...(variables as Pick<ExportPathsQueryVariables, 'from' | 'to'>),
            first: Math.min(size, limit - number),
            after,
          }),
        );
        const { from, to, paths, totalCount } = search;
        const ends = number === 0 ? [from, to].map((entity): ExportRecord => ({ type: 'entity', entity })) : [];
        const records = paths.map((path): ExportRecord => {
          number += 1;
          return { type: 'path', number, from: from.id, to: to.id, path };
        });
        yield {
          records: [...ends, ...records],
          truncated: totalCount === null || totalCount > Math.min(limit, listedPaths(totalCount)),
        };
        after = search.endCursor;
        more = after !== null && number < limit;
      }
    },
  },
  neighbourhood: {
    document: ExportNeighbourhoodDocument,
    paging: [],
    async *pages(reader, { first: requested = null, ...variables }) {
      const around = variables as Omit<ExportNeighbourhoodQueryVariables, 'first'>;
      const { neighbourhood } = await adaptiveSize((requested as number | null) ?? NEIGHBOURHOOD_CLAIMS)((first) =>
        reader.read(ExportNeighbourhoodDocument, { ...around, first }),
      );
      const { entities, claims, truncated } = neighbourhood;
      yield { records: entities.map((entity): ExportRecord => ({ type: 'entity', entity })), truncated };
      const ids = claims.map(({ id }) => id);
      const withSize = adaptiveSize(PAGE_SIZE);
      for (let start = 0; start < ids.length;) {
        const page = await withSize(async (first) => {
          const pageIds = ids.slice(start, start + first);
          const { claims: connection } = await reader.read(ExportClaimsDocument, {
            where: { ids: pageIds },
            first,
            after: null,
          });
          const byId = new Map(connection.nodes.map((claim) => [claim.id, claim]));
          return pageIds.map((id) => byId.get(id) ?? missingClaim(id));
        });
        start += page.length;
        yield { records: page.map((claim): ExportRecord => ({ type: 'claim', claim })), truncated };
      }
    },
  },
};

function missingClaim(id: string): never {
  throw new Error(`The claim ${id} disappeared within one version of the data.`);
}

type EntityWithPartners = NonNullable<ExportPartnersQuery['entity']>;

/** Depends on the format. */
const WITH_RECORDS = 'withRecords';

/** The operation of an export with the variables that clients can set. */
export function publicOperation(kind: ExportKind): OperationDefinitionNode {
  const { document, paging } = EXPORTS[kind];
  const operation = operationIn(document);
  return {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(
      ({ variable }) => !paging.includes(variable.name.value) && variable.name.value !== WITH_RECORDS,
    ),
  };
}

const operationTexts = new Map<ExportKind, string>();

/** The printed document of an export, which its metadata contains. */
export function operationText(kind: ExportKind): string {
  const text = operationTexts.get(kind) ?? print(EXPORTS[kind].document);
  operationTexts.set(kind, text);
  return text;
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('The document of an export has no operation.');
  return operation;
}

/** Reads pages, and halves the page size for good each time a page exceeds the budget of a request. */
function adaptiveSize(maxSize: number) {
  let size = maxSize;
  return async <Page>(readPage: (size: number) => Promise<Page>): Promise<Page> => {
    for (;;) {
      try {
        return await readPage(size);
      } catch (error) {
        if (size === 1 || !(error instanceof ExecutionError && error.has('REQUEST_TOO_LARGE'))) throw error;
        size = Math.ceil(size / 2);
      }
    }
  };
}

function rejectUnknownId(id: string | number): never {
  throw new ClientError(
    'UNKNOWN_ID',
    `of: expected the id of an entity, got ${quote(String(id))}: nothing has that id. Look up ids with search(text: …).`,
  );
}
