import { toEntityLine } from '../../dataset/complete/record-line.ts';
import { withoutNulls } from '../../dataset/complete/without-nulls.ts';
import type { Extra } from '../../model/record.ts';
import type { EntityDescription } from '../../graph/dataset-content.ts';
import { builder } from '../builder.ts';
import { priced } from '../cost/field-price.ts';
import { CitationStyle } from '../enum.ts';
import { datasetById } from '../lookup.ts';
import { DatasetRef, EntityRef } from '../refs.ts';
import { datasetCitation } from './dataset-citation.ts';

DatasetRef.implement({
  description:
    'A data set of the graph: a folder of sources, entities and claims that was loaded as a whole. Of a data set that was removed, only the id is known.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id of the data set, which its manifest gives.' }),
    title: t.string({ description: 'The title.', resolve: ({ manifest }) => manifest.title }),
    description: t.string({
      nullable: true,
      description: 'What the data set contains, in its own words; null if it does not say.',
      resolve: ({ manifest }) => manifest.description,
    }),
    publisher: t.string({
      nullable: true,
      description: 'The person or organisation that publishes the data set; null if unknown.',
      resolve: ({ manifest }) => manifest.publisher,
    }),
    license: t.string({
      nullable: true,
      description: 'The license of the data: an SPDX identifier such as `CC-BY-4.0`, or an address. Null if unknown.',
      resolve: ({ manifest }) => manifest.license,
    }),
    homepage: t.string({
      nullable: true,
      description: 'The address of a page about the data set; null if there is none.',
      resolve: ({ manifest }) => manifest.homepage,
    }),
    version: t.exposeString('version', {
      nullable: true,
      description:
        'Hash of the content, equal for equal content on any machine; null if the data set was removed from the graph.',
    }),
    release: t.string({
      nullable: true,
      description: 'The version as its publisher names it, such as `2.1`; null if it has none.',
      resolve: ({ manifest }) => manifest.version,
    }),
    language: t.string({
      nullable: true,
      description: 'The language of names and texts, as a BCP 47 tag such as `en`; null if unknown.',
      resolve: ({ manifest }) => manifest.language,
    }),
    examples: t.field({
      type: 'JSON',
      description:
        'Variables with which questions of the library have a good answer in this data set: an object of variables for the name of each question.',
      resolve: ({ manifest }) => manifest.examples ?? {}, // a data set of an earlier load has none
    }),
    manifest: t.field({
      type: 'JSON',
      description: 'The content of `dataset.json`, without keys that say nothing.',
      resolve: ({ manifest }) => withoutNulls(manifest) as Extra,
    }),
    vocabulary: t.field({
      type: 'JSON',
      description:
        'The content of `vocabulary.json`: what the data set adds to the vocabularies. Empty if it adds nothing.',
      resolve: ({ vocabulary }) => withoutNulls(vocabulary) as Extra,
    }),
    loadedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When this version of the data set was loaded; null if the data set was removed.',
      resolve: ({ loadedAt }) => loadedAt as never, // the scalar serializes ISO text
    }),
    entityCount: t.int({
      description: 'Number of entities that the data set describes.',
      resolve: ({ counts }) => counts.entities,
    }),
    claimCount: t.int({ description: 'Number of claims of the data set.', resolve: ({ counts }) => counts.claims }),
    sourceCount: t.int({ description: 'Number of sources of the data set.', resolve: ({ counts }) => counts.sources }),
    citation: t.string({
      args: {
        style: t.arg({ type: CitationStyle, defaultValue: 'APA', required: true, description: 'The citation style.' }),
      },
      description:
        'A citation of the data set, with its version and the day on which it was loaded. Equal for equal data loaded on the same day.',
      resolve: (dataset, { style }) => datasetCitation(dataset, style),
    }),
  }),
});

const EntityDescriptionRef = builder.objectRef<EntityDescription>('EntityDescription').implement({
  description: 'What one data set says of an entity. The entity itself has what all of them say together.',
  fields: (t) => ({
    dataset: t.field({
      type: DatasetRef,
      description: 'The data set.',
      resolve: ({ dataset }, _, context, info) => datasetById(context, dataset, info),
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
