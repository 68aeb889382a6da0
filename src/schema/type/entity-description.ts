import { toEntityLine } from '../../dataset/complete/record-line.ts';
import type { Extra } from '../../model/record.ts';
import type { EntityDescription } from '../../graph/dataset-content.ts';
import { builder } from '../builder.ts';
import { priced } from '../cost/field-price.ts';
import { datasetById } from '../lookup.ts';
import { DatasetRef, EntityRef } from '../refs.ts';

const EntityDescriptionRef = builder.objectRef<EntityDescription>('EntityDescription').implement({
  description: 'What one data set says of an entity. The entity itself has what all of them say together.',
  fields: (t) => ({
    dataset: t.field({
      type: DatasetRef,
      description: 'The data set.',
      resolve: ({ dataset }, _, context) => datasetById(context, dataset),
    }),
    record: t.field({
      type: 'JSON',
      description: 'The description as a line of `entities.jsonl`, without keys that say nothing.',
      resolve: ({ record }) => toEntityLine(record) as Extra,
    }),
  }),
});

builder.interfaceFields(EntityRef, (t) => ({
  descriptions: t.field({
    type: [EntityDescriptionRef],
    description:
      'What each data set says of the entity, in the order of `datasets`. Empty for a country that no data set describes.',
    extensions: priced({ size: 1 }),
    resolve: async ({ id }, _, { loaders }) => {
      const described = await loaders.descriptions.load(id);
      return described?.descriptions.filter(({ builtIn = false }) => !builtIn) ?? [];
    },
  }),
}));
