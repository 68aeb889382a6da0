import { ClientError } from '../../model/client-error.ts';
import { both, criteria } from '../../graph/condition.ts';
import {
  type SharedPartnerList,
  type SharedPartnerRow,
  sharedPartnerCount,
  sharedPartnerPage,
} from '../../graph/entity/shared-partner.ts';
import type { EntityRow } from '../../graph/entity/entity.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, ClaimOrder, claimConnection } from '../connection/claim-connection.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { type Connection, connection, connectionType, pagingFields } from '../connection/connection.ts';
import { distinctIds } from '../filter/input.ts';
import { entityById } from '../lookup.ts';
import { partnerConditions, partnerList } from './partner.ts';
import { EntityRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanSharedPartners } from '../cost/scan-entities.ts';

export const MAX_ENTITIES = 50;

/** A page of shared partners, with the conditions of the list. */
interface SharedPartnerConnectionRow extends Connection<SharedPartnerRow> {
  readonly sharing: SharedPartnerList;
}

const SharedPartnerConnection = connectionType<SharedPartnerRow, EntityRow, SharedPartnerConnectionRow>(
  'SharedPartner',
  { type: EntityRef, of: ({ partner }) => partner, plural: 'shared partners' },
);

builder.objectFields(SharedPartnerConnection.edge, (t) => ({
  shared: t.field({
    type: [EntityRef],
    description: 'The entities of `of` with which this entity partners, in the order of `of`.',
    extensions: priced({ size: 'centres' }),
    resolve: ({ node: { shared } }, _, context) => shared.map((id) => entityById(context, id)),
  }),
  claims: t.field({
    type: ClaimConnection,
    description: 'The partnerships of this edge: those with any of `shared` that meet the conditions.',
    extensions: priced({ maxPage: 5 }),
    args: {
      ...pagingFields(t.arg),
      orderBy: t.arg({ type: ClaimOrder, description: 'The order. Default: by date.' }),
    },
    resolve: ({ node: { partner, shared }, connection: { sharing } }, args, context) => {
      const withShared = { entities: shared, ...(sharing.as ? { roles: sharing.as } : {}) };
      const where = both(sharing.where, criteria({ kinds: ['PARTNERSHIP'], involves: [withShared] }));
      const { roles: as, at } = sharing;
      const list = { name: 'SharedPartnerEdge.claims', scope: 'entity', as, where, at } as const;
      return claimConnection(context, { ...list, owner: { id: partner.id } }, args);
    },
  }),
}));

builder.queryField('sharedPartners', (t) =>
  t.field({
    type: SharedPartnerConnection.connection,
    description:
      'Entities that partner with several of these entities, sorted by name. One of these entities can itself be a partner of others.',
    extensions: priced({ fixed: 100, scan: scanSharedPartners, binds: { centres: 'of' } }),
    args: {
      ...pagingFields(t.arg),
      of: t.arg.idList({ required: true, description: `The entities: 1 to ${MAX_ENTITIES}.` }),
      atLeast: t.arg.int({
        required: true,
        defaultValue: 2,
        description:
          'The minimum number of these entities with which a result must partner: 1 to the number of different ids in `of`.',
      }),
      ...partnerConditions(t.arg),
    },
    resolve: (_, args, context) => {
      const of = distinctIds('of', args.of, MAX_ENTITIES);
      if (args.atLeast < 1 || args.atLeast > of.length) {
        throw new ClientError(
          'OUT_OF_RANGE',
          `atLeast: expected 1 to ${of.length}, the number of different ids in of, got ${args.atLeast}.`,
        );
      }
      const sharing: SharedPartnerList = { ...partnerList(args), of, atLeast: args.atLeast };
      const page = connection(
        context,
        'Query.sharedPartners',
        sharing,
        args,
        {
          page: (range) => sharedPartnerPage(context.reader, sharing, range),
          count: () => sharedPartnerCount(context.reader, sharing),
        },
        [{ argument: 'of', family: 'entity', ids: of }, ...compileClaimFilter(args.where).ids],
      );
      return { ...page, sharing };
    },
  }),
);
