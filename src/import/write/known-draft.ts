import { type Digest, createKeyTable, digestOf } from '../../support/key-table.ts';

/** A draft that no accepted row has had so far. */
export interface NewDraft<Draft> {
  readonly draft: Draft;
  /** In its row. */
  readonly index: number;
  readonly digest: Digest;
}

/**
 * Drafts that were added before, by a hash of all that they say. Adding them again would change nothing, and in a list of
 * edges nearly all are.
 */
export interface KnownDrafts<Draft> {
  newOf(drafts: readonly Draft[]): NewDraft<Draft>[];
  add(drafts: readonly NewDraft<Draft>[]): void;
}

export function createKnownDrafts<Draft>(): KnownDrafts<Draft> {
  const table = createKeyTable();
  return {
    newOf: (drafts) =>
      drafts.flatMap((draft, index) => {
        const digest = digestOf(JSON.stringify(draft));
        return table.indexOf(digest) >= 0 ? [] : [{ draft, index, digest }];
      }),
    add(drafts) {
      for (const { digest } of drafts) if (table.indexOf(digest) < 0) table.add(digest);
    },
  };
}
