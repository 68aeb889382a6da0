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
  description: 'What became of a claim on a day.',
  fields: (t) => ({
    day: t.expose('day', {
      type: 'Date',
      description:
        'The day, as far as known: where a date is coarse, the last day that a start or a source may mean, and the first day that an end may mean.',
    }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What became of it.' }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The claim.' }),
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
      'What began, ended or became known between two days, by the rules of `inForceOn` and `knownOn`: what is in force, or known, on the one day and not on the other changed in between. By day, then by kind in the alphabet, then by claim. What was never in force as far as known neither began nor ended.',
    extensions: priced({ fixed: 50, scan: scanChanges }),
    args: {
      ...pagingFields(t.arg),
      from: t.arg({ type: 'Date', required: true, description: 'The first day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'The last day, itself included; not before `from`.' }),
      kinds: t.arg({ type: [ChangeKind], description: 'Only changes of these kinds.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only changes of claims that meet these conditions.' }),
    },
    resolve: (_, { from, to, ...args }, context) => {
      if (from > to) {
        throw new ClientError('INVALID_FILTER', `Expected from not to be later than to, got from ${from} to ${to}.`);
      }
      const filter = compileClaimFilter(args.where);
      const list: ChangeList = { from, to, kinds: nonEmpty('kinds', args.kinds), where: filter.condition };
      return connection(
        context,
        'Query.changes',
        list,
        args,
        {
          page: (window) => changePage(context.reader, list, window),
          count: () => changeCount(context.reader, list),
        },
        filter.ids,
      );
    },
  }),
);
