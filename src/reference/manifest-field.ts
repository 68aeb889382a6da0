import type { z } from 'zod';

import type { manifestSchema, vocabularySchema } from '../model/manifest-schema.ts';
import type { FieldText } from './record-field.ts';

type Manifest = z.input<typeof manifestSchema>;
type Vocabulary = z.output<typeof vocabularySchema>;

const schemaText = (name: string): FieldText => [
  'Address of the JSON Schema of the file, for editors.',
  `./node_modules/fingraph/schema/dataset/${name}.schema.json`,
];

export const MANIFEST_FIELDS: Readonly<Record<keyof Manifest & string, FieldText>> = {
  $schema: schemaText('dataset'),
  id: ['Id of the data set. Unique in a graph: a load under the same id updates the data set.', 'nordic-fintech'],
  title: ['Title of the data set.', 'Nordic fintech'],
  description: [
    'What the data set covers, in a few sentences.',
    'Partnerships and funding of Nordic fintech companies.',
  ],
  publisher: ['Who publishes it.', 'Nordic Fintech Review'],
  license: ['The licence of the data: an [SPDX identifier](https://spdx.org/licenses/) or an address.', 'CC-BY-4.0'],
  homepage: ['Address of a page about the data set.', 'https://nordic.example/data'],
  version: ['Your name for the release.', '2024-05'],
  language: ['Language of summaries, descriptions and notes: a BCP 47 tag.', 'en'],
  defaultConfidence: ['Confidence of claims that give none. Without it, they have 0.5.', 0.8],
  defaultSource: ['Id of the source of claims that cite none.', 'own-research'],
  examples: [
    'Values for the variables of library questions that have a good answer in this data set, by question.',
    { timeline: { of: 'letpay' } },
  ],
};

export const VOCABULARY_FIELDS: Readonly<Record<keyof Vocabulary & string, FieldText>> = {
  $schema: schemaText('vocabulary'),
  measures: [
    'Measures that the built-in ones lack.',
    [{ id: 'CARDS_ISSUED', label: 'Cards issued', description: 'Cards issued since launch.', unit: 'COUNT' }],
  ],
  roles: ['Your wording for roles, by role.', { PLATFORM: 'Wallet' }],
  stages: ['Your wording for stages, by stage.', { LAUNCHED: 'Live' }],
};

export const MEASURE_FIELDS: Readonly<Record<keyof Vocabulary['measures'][number], FieldText>> = {
  id: ['The value of `measure` in a metric: upper-case letters, digits and underscores.', 'CARDS_ISSUED'],
  label: ['Name that is shown.', 'Cards issued'],
  description: ['What the measure counts.', 'Cards issued since launch.'],
  unit: [
    'Unit of figures that give none: `PERCENT`, `COUNT`, `MULTIPLE`, a currency code or a unit of your own.',
    'COUNT',
  ],
};
