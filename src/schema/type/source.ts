import { type SourceCriteria, sourceCount, sourcePage } from '../../graph/source-list.ts';
import type { SourceRow } from '../../graph/source.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, claimArguments, claimConnection } from '../connection/claim-connection.ts';
import { connection, connectionType, pagingFields } from '../connection/connection.ts';
import { dateCriteria, DateRangeInput } from '../filter/date-range.ts';
import { wordsToFind, nonEmpty } from '../filter/input.ts';
import { dateOf } from './partial-date.ts';
import { NodeRef, PartialDateRef, SourceRef } from '../refs.ts';

SourceRef.implement({
  description: 'A page that claims cite.',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The title of the page, in its own language.' }),
    titleInferred: t.exposeBoolean('titleInferred', {
      description: 'True: the title was taken from the address or paraphrased, not read on the page.',
    }),
    publisher: t.exposeString('publisher', { description: 'Who published it.' }),
    date: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The day of publication as far as known; null where unknown.',
      resolve: ({ date }) => dateOf(date),
    }),
    url: t.exposeString('url', { description: 'Where it was found.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark: that it is a copy, or how its date was found. Null where there is none.',
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims that cite it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Source.claims', scope: 'source', owner: { id } }, args),
    }),
  }),
});

const SourceConnection = connectionType('Source', {
  type: SourceRef,
  of: (source: SourceRow) => source,
  plural: 'sources',
}).connection;

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which sources. All conditions hold together; a condition that is left out, or null, holds always.',
  fields: (t) => ({
    ids: t.idList({ description: 'It is one of these.' }),
    publishers: t.stringList({ description: 'It was published by one of these, written exactly so.' }),
    date: t.field({
      type: DateRangeInput,
      description: 'It was published within this range, whatever day its date means. Undated sources are in no range.',
    }),
    text: t.string({
      description:
        'Each of these words begins a word of its title or publisher, forgiving of case and accents; a single letter or digit is a whole word there.',
    }),
  }),
});

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'All sources by day of publication, undated ones last, or those that meet some conditions.',
    args: {
      ...pagingFields(t.arg),
      where: t.arg({ type: SourceFilter, description: 'Only sources that meet these conditions.' }),
    },
    resolve: (_, args, context) => {
      const where = sourceCriteria(args.where);
      return connection(
        context,
        'Query.sources',
        where,
        args,
        {
          page: (window) => sourcePage(context.reader, where, window),
          count: () => sourceCount(context.reader, where),
        },
        [{ argument: 'where.ids', family: 'source', ids: args.where?.ids ?? null }],
      );
    },
  }),
);

/** @throws {ClientError} INVALID_FILTER */
function sourceCriteria(where: typeof SourceFilter.$inferInput | null | undefined): SourceCriteria {
  const text = where?.text;
  return {
    ids: nonEmpty('where.ids', where?.ids),
    publishers: nonEmpty('where.publishers', where?.publishers),
    ...dateCriteria('where.date', where?.date),
    words: typeof text === 'string' ? wordsToFind('where.text', text) : null,
  };
}
