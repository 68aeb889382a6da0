import { toSourceLine } from '../../dataset/complete/record-line.ts';
import type { Extra } from '../../model/record.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, claimArguments, claimConnection } from '../connection/claim-connection.ts';
import { pagingFields } from '../connection/connection.ts';
import { SourceConnection, SourceOrder, sourceConnection } from '../connection/source-connection.ts';
import { SourceFilter } from '../filter/source-filter.ts';
import { dateOf } from './partial-date.ts';
import { sourceCitation } from './source-citation.ts';
import { CitationStyle, SourceKind } from '../enum.ts';
import { datasetById, requireFound } from '../lookup.ts';
import { DatasetRef, NodeRef, PartialDateRef, SourceRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanClaims } from '../cost/scan-claims.ts';
import { scanSources } from '../cost/scan-text.ts';

SourceRef.implement({
  description: 'A publication, document or conversation that claims cite.',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title in the language of the source.' }),
    titleInferred: t.exposeBoolean('titleInferred', {
      description: 'Whether the title was derived from the address or paraphrased, not read in the source.',
    }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'The publisher; null if unknown.' }),
    date: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The date of publication, as far as known; null if unknown.',
      resolve: ({ date }) => dateOf(date),
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'The address of the source; null if it is not on the web, such as a book.',
    }),
    kind: t.expose('kind', { type: SourceKind, nullable: true, description: 'The kind of source; null if unknown.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark, such as that this is a copy or how its date was found; null if there is none.',
    }),
    tags: t.exposeStringList('tags', { description: 'The tags of the source, which the data set chooses.' }),
    extra: t.expose('extra', {
      type: 'JSON',
      description: 'Columns that the data set adds, by name. Empty if it adds none.',
    }),
    dataset: t.field({
      type: DatasetRef,
      description: 'The data set that the source belongs to.',
      resolve: ({ id, dataset }, _, context, info) => {
        if (dataset !== null) return datasetById(context, dataset, info);
        return context.loaders.source
          .load(id)
          .then((source) => datasetById(context, requireFound(source?.dataset ?? null, id), info));
      },
    }),
    record: t.field({
      type: 'JSON',
      description: 'The source as a line of `sources.jsonl`: without keys that say nothing.',
      resolve(row) {
        const { __typename: _, dataset: __, ...record } = row;
        return toSourceLine(record) as Extra;
      },
    }),
    citation: t.string({
      args: {
        style: t.arg({ type: CitationStyle, defaultValue: 'APA', required: true, description: 'The citation style.' }),
      },
      description: 'A reference to the source, by what is known of it. A title in brackets describes the source.',
      resolve: (source, { style }) => sourceCitation(source, style),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims that cite the source.',
      extensions: priced({ scan: scanClaims('source') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Source.claims', scope: 'source', owner: { id } }, args),
    }),
  }),
});

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'All sources, or those that meet the conditions.',
    extensions: priced({ fixed: 20, scan: scanSources }),
    args: {
      ...pagingFields(t.arg),
      where: t.arg({ type: SourceFilter, description: 'Only sources that meet these conditions.' }),
      orderBy: t.arg({ type: SourceOrder, description: 'The order. Default: by date of publication.' }),
    },
    resolve: (_, args, context) => sourceConnection(context, 'Query.sources', args),
  }),
);
