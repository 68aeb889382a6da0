import { partialDate } from '../../model/partial-date.ts';
import { type Timeline, type TimelineEventRow, timelineCount, timelinePage } from '../../graph/claim/timeline.ts';
import { builder } from '../builder.ts';
import { ClaimFilter } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { connection, connectionType, pagingFields } from '../connection/connection.ts';
import { TimelineEventKind } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { ClaimRef, PartialDateRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanTimeline } from '../cost/scan-claims.ts';

const TimelineEvent = builder.objectRef<TimelineEventRow>('TimelineEvent').implement({
  description: 'A date of a claim. A claim with several dates is several events.',
  fields: (t) => ({
    date: t.field({
      type: PartialDateRef,
      description: 'The date, at the precision of the claim.',
      resolve: ({ date }) => partialDate(date),
    }),
    kind: t.expose('kind', { type: TimelineEventKind, description: 'The meaning of the date.' }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The claim that has the date.' }),
  }),
});

const TimelineConnection = connectionType('Timeline', {
  type: TimelineEvent,
  of: (event: TimelineEventRow) => event,
  plural: 'events',
}).connection;

builder.queryField('timeline', (t) =>
  t.field({
    type: TimelineConnection,
    description:
      'All dates of the claims in which an entity takes part: starts, ends, events, mentions and plans. Sorted by the first day that a date can mean (a year before a month before a day), then by claim and kind. Claims without a date are not included.',
    extensions: priced({ fixed: 50, scan: scanTimeline }),
    args: {
      ...pagingFields(t.arg),
      of: t.arg.id({ required: true, description: 'The id of the entity, such as `northbank`.' }),
      kinds: t.arg({ type: [TimelineEventKind], description: 'Only events of these kinds.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only events of claims that meet these conditions.' }),
    },
    resolve: (_, args, context) => {
      const filter = compileClaimFilter(args.where);
      const timeline: Timeline = {
        of: args.of,
        kinds: nonEmpty('kinds', args.kinds),
        where: filter.condition,
        at: filter.at,
      };
      return connection(
        context,
        'Query.timeline',
        timeline,
        args,
        {
          page: (range) => timelinePage(context.reader, timeline, range),
          count: () => timelineCount(context.reader, timeline),
        },
        [{ argument: 'of', family: 'entity', ids: [args.of] }, ...filter.ids],
      );
    },
  }),
);
