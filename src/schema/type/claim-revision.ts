import type { ClaimRow } from '../../graph/claim/claim.ts';
import type { RevisionRow } from '../../graph/claim/revision.ts';
import { type FieldChange as FieldChangeRow, fieldChanges } from '../../model/field-change.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { builder } from '../builder.ts';
import { priced } from '../cost/field-price.ts';
import { ClaimRef } from '../refs.ts';

/** A revision with the one before it. */
interface RevisionStep extends RevisionRow {
  readonly before: RevisionRow | null;
}

const FieldChange = builder.objectRef<FieldChangeRow>('FieldChange').implement({
  description: 'A field of a claim that a revision changed.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field, as in the data set, such as `confidence` or `citations`.',
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'The value in the revision before, as in the data set; null if there was none.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'The value in this revision, as in the data set; null if there is none.',
    }),
  }),
});

const ClaimRevision = builder.objectRef<RevisionStep>('ClaimRevision').implement({
  description: 'A claim as its data set stated it from one load to another.',
  fields: (t) => ({
    revision: t.int({ description: 'The number of the revision, from 1.', resolve: ({ claim }) => claim.revision }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'When the graph recorded this revision.',
      resolve: ({ claim }) => claim.recordedAt as never, // the scalar serializes ISO text
    }),
    retractedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the next revision replaced this one, or the claim was retracted; null if this one is current.',
      resolve: ({ claim }) => claim.retractedAt as never, // as above
    }),
    claim: t.field({
      type: ClaimRef,
      description: 'The claim in this revision. Its relations are those of that time.',
      extensions: priced({ each: 0 }),
      resolve: ({ claim }) => (claim.retractedAt === null ? claim : { ...claim, asOf: claim.recordedAt }),
    }),
    changes: t.field({
      type: [FieldChange],
      description:
        'The fields that differ from the revision before, in the order of the fields. Empty for the first one.',
      extensions: priced({ size: 2 }),
      resolve: ({ claim, before }) =>
        before === null ? [] : fieldChanges(statedFields(before), statedFields({ claim })),
    }),
  }),
});

builder.interfaceField(ClaimRef, 'revisions', (t) =>
  t.field({
    type: [ClaimRevision],
    description: 'All revisions of the claim, the first one first.',
    extensions: priced({ size: 2 }),
    resolve: async ({ id, asOf }, _, { loaders }) => {
      const all = await loaders.revisions.load(id);
      const rows = asOf === null ? all : all.filter(({ claim }) => claim.recordedAt <= asOf);
      return rows.map((row, index) => ({ ...row, before: rows[index - 1] ?? null }));
    },
  }),
);

/** The fields of a row that the graph adds to the record of a data set. */
const OF_THE_GRAPH: ReadonlySet<string> = new Set(
  Object.keys({
    __typename: true,
    dataset: true,
    revision: true,
    recordedAt: true,
    retractedAt: true,
    asOf: true,
  } satisfies Record<Exclude<keyof ClaimRow, keyof ClaimRecord>, true>),
);

function statedFields({ claim }: Pick<RevisionRow, 'claim'>): object {
  return Object.fromEntries(Object.entries(claim).filter(([field]) => !OF_THE_GRAPH.has(field)));
}
