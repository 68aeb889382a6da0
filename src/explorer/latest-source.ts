import type { TypedDocument } from '../client/client.ts';

interface LatestSource {
  readonly sources: { readonly nodes: readonly { readonly date: { readonly latest: string } | null }[] };
}

/** The day by which the last dated source had come out: of later days nothing is known. */
export const LatestSourceDocument = /* GraphQL */ `
  query LatestSource {
    sources(last: 1, where: { date: { from: "0001-01-01" } }) {
      nodes {
        date {
          latest
        }
      }
    }
  }
` as unknown as TypedDocument<LatestSource, Record<string, never>>;
