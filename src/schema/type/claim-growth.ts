import { ClientError } from '../../model/client-error.ts';
import { type GrowthCounts, type GrowthPoint, MAX_GROWTH_POINTS } from '../../graph/claim/claim-growth.ts';
import { builder } from '../builder.ts';
import { CLAIM_CONNECTIONS } from '../connection/claim-connection.ts';
import { priced } from '../cost/field-price.ts';
import { GrowthStep } from '../enum.ts';

const GrowthCountsRef = builder.objectRef<GrowthCounts>('GrowthCounts').implement({
  description: 'The size of a list of claims on a day.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    claimCount: t.exposeInt('claims', { description: 'Number of claims.' }),
    entityCount: t.exposeInt('entities', {
      description:
        'Number of different entities that take part in those claims, in any role. The entity whose claims the list has is one of them.',
    }),
    marketCount: t.exposeInt('markets', { description: 'Number of different countries that those claims cover.' }),
  }),
});

const GrowthPointRef = builder.objectRef<GrowthPoint>('GrowthPoint').implement({
  description: 'How large a list of claims was on a day, as far as known.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    inForce: t.field({
      type: GrowthCountsRef,
      description:
        'The claims in force on this day, by the rules of `inForceOn`: a partial date counts from the latest day that a start can mean, to the earliest day that an end can mean.',
      resolve: ({ inForce }) => inForce,
    }),
    mayBeInForce: t.field({
      type: GrowthCountsRef,
      description:
        'The claims that may have been in force on this day: a partial date counts from the earliest day that a start can mean, to the latest day that an end can mean. The difference from `inForce` is the uncertainty of the dates.',
      resolve: ({ mayBeInForce }) => mayBeInForce,
    }),
    inForceOrPlanned: t.field({
      type: GrowthCountsRef,
      description:
        'The claims in force, and the plans for such claims: a plan counts from its planned start or, if that is unknown, from its date or its deadline. A plan counts whatever came of it: its outcome is a claim of its own.',
      resolve: ({ inForceOrPlanned }) => inForceOrPlanned,
    }),
  }),
});

for (const connection of CLAIM_CONNECTIONS) {
  builder.objectField(connection, 'growth', (t) =>
    t.field({
      type: [GrowthPointRef],
      description: `How the whole list grew: the number of its claims that were in force, and of different entities and markets in them, day by day. Sorted by day; an error if there are more than ${MAX_GROWTH_POINTS} points. Claims without a life cycle, such as figures and statements, never count, nor do claims without a start.`,
      extensions: priced({ fixed: 100, size: 50, rescans: 'records' }),
      args: {
        by: t.arg({ type: GrowthStep, required: true, defaultValue: 'CHANGE', description: 'The days of the points.' }),
        from: t.arg({
          type: 'Date',
          description: 'The first day. With CHANGE, it has a point of its own. Default: the first day of change.',
        }),
        to: t.arg({
          type: 'Date',
          description: 'The last day. Not before `from`. Default: the last day of change.',
        }),
      },
      resolve: async ({ claims, owner, validateIds }, { by, from, to }, { loaders }) => {
        if (from && to && from > to) {
          throw new ClientError('INVALID_FILTER', `Expected from to be on or before to, got from: ${from}, to: ${to}.`);
        }
        const period = { by, from: from ?? null, to: to ?? null };
        const [points] = await Promise.all([loaders.growth({ list: claims, period }, owner), validateIds()]);
        return points;
      },
    }),
  );
}
