import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

import { ClientError } from '../model/client-error.ts';
import { quote } from '../support/excerpt.ts';
import { listedPaths } from '../graph/path/path-search.ts';
import { AnswerError, type Asker } from './execute.ts';
import {
  ExportClaimsDocument,
  type ExportClaimsQueryVariables,
  ExportEntitiesDocument,
  type ExportEntitiesQueryVariables,
  ExportNeighbourhoodDocument,
  type ExportNeighbourhoodQueryVariables,
  ExportPartnersDocument,
  type ExportPartnersQuery,
  type ExportPartnersQueryVariables,
  ExportPathsDocument,
  type ExportPathsQuery,
  type ExportPathsQueryVariables,
} from './generated.ts';
import type { BackingClaim, ExportRecord, PartnerRecord } from './record.ts';

export const WHATS = ['claims', 'entities', 'partners', 'paths', 'neighbourhood'] as const;

export type What = (typeof WHATS)[number];

/** A page of records, and whether the API had to leave some out; null where it never does. */
export interface RecordPage {
  readonly records: readonly ExportRecord[];
  readonly truncated: boolean | null;
}

export interface ExportSubject {
  readonly document: TypedDocumentNode<unknown, never>;
  /** Variables that are for paging, and no caller's. */
  readonly paging: readonly string[];
  /** Every page in order; `variables` were checked against the operation. */
  pages(asker: Asker, variables: Readonly<Record<string, unknown>>): AsyncGenerator<RecordPage>;
}

const PAGE_SIZE = 200;
/** How many claims of a neighbourhood are looked up first; fewer where their entities are too many for one request. */
const NEIGHBOURS = 10_000;
/** With the claims behind them: `PARTNERS` × `PARTNER_CLAIMS` have to fit into the budget of a request. */
const PARTNERS = 50;
const PARTNER_CLAIMS = 50;

export const SUBJECTS: Readonly<Record<What, ExportSubject>> = {
  claims: {
    document: ExportClaimsDocument,
    paging: ['first', 'after'],
    async *pages(asker, variables) {
      const sized = sizes(PAGE_SIZE);
      for (let after: string | null = null, more = true; more;) {
        const { claims } = await sized((first) =>
          asker.ask(ExportClaimsDocument, { ...(variables as Partial<ExportClaimsQueryVariables>), first, after }),
        );
        yield { records: claims.nodes.map((claim) => ({ type: 'claim', claim })), truncated: null };
        ({ endCursor: after, hasNextPage: more } = claims.pageInfo);
      }
    },
  },
  entities: {
    document: ExportEntitiesDocument,
    paging: ['first', 'after'],
    async *pages(asker, variables) {
      const sized = sizes(PAGE_SIZE);
      for (let after: string | null = null, more = true; more;) {
        const { entities } = await sized((first) =>
          asker.ask(ExportEntitiesDocument, { ...(variables as Partial<ExportEntitiesQueryVariables>), first, after }),
        );
        yield { records: entities.nodes.map((entity) => ({ type: 'entity', entity })), truncated: null };
        ({ endCursor: after, hasNextPage: more } = entities.pageInfo);
      }
    },
  },
  partners: {
    document: ExportPartnersDocument,
    paging: ['first', 'after', 'claims', 'claimsAfter'],
    async *pages(asker, variables) {
      const { of, ...conditions } = variables as Pick<ExportPartnersQueryVariables, 'of'>;
      const sized = sizes(PARTNERS);
      const ask = (first: number, after: string | null, claimsAfter: string | null): Promise<Partnered> =>
        asker
          .ask(ExportPartnersDocument, { of, ...conditions, first, after, claims: PARTNER_CLAIMS, claimsAfter })
          .then(({ entity }) => entity ?? refuse(of));
      const page = (after: string | null) => sized((first) => ask(first, after, null));
      for (let after: string | null = null, more = true; more;) {
        const { partners, ...entity }: Partnered = await page(after);
        const records: PartnerRecord[] = [];
        let before: string | null = after;
        for (const { cursor, claims, ...edge } of partners.edges) {
          const all: BackingClaim[] = [...claims.nodes];
          // the rest of the claims behind one partner: the page that begins and ends with it
          for (let rest = claims.pageInfo; rest.hasNextPage;) {
            const [same] = (await ask(1, before, rest.endCursor)).partners.edges;
            if (!same) throw new Error(`The partner ${edge.node.id} has gone from one version of the data.`);
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
    async *pages(asker, { first: wanted = null, ...variables }) {
      const most = (wanted as number | null) ?? Infinity;
      const sized = sizes(PAGE_SIZE);
      let number = 0;
      for (let after: string | null = null, more = true; more;) {
        const { paths: search }: ExportPathsQuery = await sized((size) =>
          asker.ask(ExportPathsDocument, {
            ...(variables as Pick<ExportPathsQueryVariables, 'from' | 'to'>),
            first: Math.min(size, most - number),
            after,
          }),
        );
        const { from, to, paths, totalCount } = search;
        const ends = number === 0 ? [from, to].map((entity): ExportRecord => ({ type: 'entity', entity })) : [];
        const found = paths.map((path): ExportRecord => {
          number += 1;
          return { type: 'path', number, from: from.id, to: to.id, path };
        });
        yield {
          records: [...ends, ...found],
          truncated: totalCount === null || totalCount > Math.min(most, listedPaths(totalCount)),
        };
        after = search.endCursor;
        more = after !== null && number < most;
      }
    },
  },
  neighbourhood: {
    document: ExportNeighbourhoodDocument,
    paging: [],
    async *pages(asker, { first: wanted = null, ...variables }) {
      const around = variables as Omit<ExportNeighbourhoodQueryVariables, 'first'>;
      const { neighbourhood } = await sizes((wanted as number | null) ?? NEIGHBOURS)((first) =>
        asker.ask(ExportNeighbourhoodDocument, { ...around, first }),
      );
      const { entities, claims, truncated } = neighbourhood;
      yield { records: entities.map((entity): ExportRecord => ({ type: 'entity', entity })), truncated };
      const ids = claims.map(({ id }) => id);
      const sized = sizes(PAGE_SIZE);
      for (let place = 0; place < ids.length;) {
        const found = await sized(async (first) => {
          const page = ids.slice(place, place + first);
          const { claims: read } = await asker.ask(ExportClaimsDocument, { where: { ids: page }, first, after: null });
          const byId = new Map(read.nodes.map((claim) => [claim.id, claim]));
          return page.map((id) => byId.get(id) ?? gone(id));
        });
        place += found.length;
        yield { records: found.map((claim): ExportRecord => ({ type: 'claim', claim })), truncated };
      }
    },
  },
};

function gone(id: string): never {
  throw new Error(`The claim ${id} has gone from one version of the data.`);
}

type Partnered = NonNullable<ExportPartnersQuery['entity']>;

/** The operation of an export as a caller sees it: with the variables that may be given. */
export function callersOperation(what: What): OperationDefinitionNode {
  const { document, paging } = SUBJECTS[what];
  const operation = operationIn(document);
  return {
    ...operation,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(
      ({ variable }) => !paging.includes(variable.name.value),
    ),
  };
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('An export without an operation.');
  return operation;
}

/** Asks for pages of a size that shrinks for good when a page is more than one request may have. */
function sizes(most: number) {
  let size = most;
  return async <Page>(ask: (size: number) => Promise<Page>): Promise<Page> => {
    for (;;) {
      try {
        return await ask(size);
      } catch (error) {
        if (size === 1 || !(error instanceof AnswerError && error.has('REQUEST_TOO_LARGE'))) throw error;
        size = Math.ceil(size / 2);
      }
    }
  };
}

function refuse(id: string | number): never {
  throw new ClientError(
    'UNKNOWN_ID',
    `of: expected the id of an entity, got ${quote(String(id))}: nothing has that id. Look ids up with search(text: …).`,
  );
}
