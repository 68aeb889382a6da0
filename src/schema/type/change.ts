import { ClientError } from '../../model/client-error.ts';
import { type ChangeList, type ChangeRow, changeCount, changePage } from '../../graph/claim/change.ts';
import { builder } from '../builder.ts';
import { ClaimFilter } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { connection, connectionType, pagingFields } from '../connection/connection.ts';
import { ChangeKind } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { ClaimRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanChanges } from '../cost/scan-claims.ts';

const Change = builder.objectRef<ChangeRow>('Change').implement({
  description: 'A change of a claim on a day.',
  fields: (t) => ({
    day: t.expose('day', {
      type: 'Date',
      description:
        'The day, as far as known. For a partial date: the latest day that a start or a source can mean, and the earliest day that an end can mean.',
    }),
    kind: t.expose('kind', { type: ChangeKind, description: 'The kind of change.' }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The claim that changed.' }),
  }),
});

const ChangeConnection = connectionType('Change', {
  type: Change,
  of: (change: ChangeRow) => change,
  plural: 'changes',
}).connection;

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description:
      'The changes of claims between two days: which claims started, ended or became known. The rules of `inForceOn` and `knownOn` apply: a claim that is in force, or known, on one of two days but not on the other changed in between. Sorted by day, then by kind in alphabetical order, then by claim. A claim that was never in force as far as known neither started nor ended.',
    extensions: priced({ fixed: 50, scan: scanChanges }),
    args: {
      ...pagingFields(t.arg),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day, which is included. Not before `from`.' }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only changes of these kinds.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only changes of claims that meet these conditions.' }),
    },
    resolve: (_, { from, to, ...args }, context) => {
      if (from > to) {
        throw new ClientError('INVALID_FILTER', `Expected from to be on or before to, got from: ${from}, to: ${to}.`);
      }
      const filter = compileClaimFilter(args.where);
      const { condition: where, at } = filter;
      const list: ChangeList = { from, to, kinds: nonEmpty('kinds', args.kinds), where, at };
      return connection(
        context,
        'Query.changes',
        list,
        args,
        {
          page: (range) => changePage(context.reader, list, range),
          count: () => changeCount(context.reader, list),
        },
        filter.ids,
      );
    },
  }),
);
