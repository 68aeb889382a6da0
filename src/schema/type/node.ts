import { ClientError } from '../../model/client-error.ts';
import { builder } from '../builder.ts';
import { IdentifierInput, keyOfIdentifier } from '../filter/identifier.ts';
import { MAX_PAGE_SIZE } from '../connection/paging.ts';
import { entityByName } from '../entity-by-name.ts';
import { entityWithLists } from '../look-ahead.ts';
import { ClaimRef, EntityRef, NodeRef, SourceRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanEntityByName } from '../cost/scan-entities.ts';

NodeRef.implement({
  description: 'A record with an id: an entity, a claim or a source.',
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    id: t.exposeID('id', {
      description:
        'A readable id, such as `northbank` or `fr`. An id never changes and is never reused, and all records share one id space. Arguments accept ids in upper or lower case, and those of entities that were merged into another one.',
    }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'The entity, claim or source with this id; null if there is none.',
    extensions: priced({ idArgument: 'id' }),
    args: { id: t.arg.id({ required: true, description: 'The id.' }) },
    resolve: (_, { id }, { loaders }) => loaders.record.load(id),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `The records with these ids, in the same order, with null for an id that does not exist. At most ${MAX_PAGE_SIZE} ids.`,
    extensions: priced({ size: { list: 'ids' } }),
    args: { ids: t.arg.idList({ required: true, description: 'The ids, which may repeat.' }) },
    resolve: (_, { ids }, { loaders }) => {
      if (ids.length > MAX_PAGE_SIZE) {
        throw new ClientError(
          'PAGE_TOO_LARGE',
          `ids: expected at most ${MAX_PAGE_SIZE}, got ${ids.length}. Send several requests.`,
        );
      }
      return Promise.all(ids.map((id) => loaders.record.load(id)));
    },
  }),
  entity: t.field({
    type: EntityRef,
    nullable: true,
    description:
      'The entity with this id, identifier or name; null if there is none. The id of an entity that was merged gives the entity that remains.',
    extensions: priced({ idArgument: 'id', scan: scanEntityByName }),
    args: {
      id: t.arg.id({ description: 'The id, such as `northbank`. Required without `identifier` and `name`.' }),
      identifier: t.arg({
        type: IdentifierInput,
        description: 'An identifier instead of the id, such as `{ scheme: LEI, value: "R0MUWSFPU8MPRO8K5P83" }`.',
      }),
      name: t.arg.string({
        description:
          'The whole name or an alias instead of the id, such as `Northbank`. Case and accents are ignored. If several entities have it, the error AMBIGUOUS_NAME lists their ids.',
      }),
    },
    resolve: async (_, { id, identifier, name }, context, info) => {
      const given = [id, identifier, name].filter((value) => value !== null && value !== undefined);
      if (given.length !== 1) {
        const got = given.length === 0 ? 'none' : 'several';
        throw new ClientError(
          'INVALID_FILTER',
          `entity: expected id, identifier or name, got ${got} of them. Pass exactly one.`,
        );
      }
      if (typeof name === 'string') return entityByName(context, name);
      if (typeof id === 'string') return entityWithLists(context, id, info);
      if (!identifier) return null;
      const found = await context.loaders.identifiedEntity.load(keyOfIdentifier('identifier', identifier));
      return found && found.entity;
    },
  }),
  claim: t.field({
    type: ClaimRef,
    nullable: true,
    description: 'The claim with this id, even if it was retracted; null if there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id, such as `letpay-northbank`.' }) },
    resolve: (_, { id }, { loaders }) => loaders.claim.load(id),
  }),
  source: t.field({
    type: SourceRef,
    nullable: true,
    description: 'The source with this id; null if there is none.',
    extensions: priced({ idArgument: 'id' }),
    args: { id: t.arg.id({ required: true, description: 'The id of the source.' }) },
    resolve: (_, { id }, { loaders }) => loaders.source.load(id),
  }),
}));
