import { z } from 'zod';

import { isCurrencyCode } from './currency.ts';
import { MEASURES } from './measure-vocabulary.ts';
import { PARTICIPANT_ROLES } from './role-vocabulary.ts';
import { idWith, language, listOf, numberFrom0To, orNull, strictRecord, stringWith, textWith } from './schema-part.ts';
import { addressIssue } from './text-rule.ts';
import { STAGES, valuesOf } from './vocabulary.ts';

/* The schemas of `dataset.json` and `vocabulary.json`. Messages complete "expected …", as in `record-schema.ts`. */

const text = textWith('text that is not empty');
const textOrNull = orNull(textWith('text that is not empty', ', or null'));
/** Editors look for the schema of a file in this key. */
const $schema = z.string('the address of a JSON Schema').optional();

const EXAMPLES = 'an object of variables by the name of a question, such as {"timeline": {"of": "northbank"}}';
const VARIABLES = 'an object of values by the name of a variable, such as {"of": "northbank"}';

export const manifestSchema = strictRecord({
  $schema,
  id: idWith(/^[a-z0-9-]+$/, 'an id of a-z, 0-9 and hyphens'),
  title: text,
  description: textOrNull,
  publisher: textOrNull,
  license: textOrNull,
  homepage: orNull(
    stringWith('an http or https address, or null', addressIssue).meta({
      title: 'http or https address',
      pattern: '^https?://',
    }),
  ),
  version: textOrNull,
  language: orNull(language),
  defaultConfidence: orNull(numberFrom0To(1, 'or null')),
  defaultSource: orNull(z.string('the id of a source, or null').meta({ title: 'id' })),
  examples: z.record(z.string(), z.record(z.string(), z.json(), VARIABLES), EXAMPLES).default({}),
});

const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const MEASURE_ID = 'an id of A-Z, 0-9 and underscores, such as CARDS_ISSUED';
const UNIT = 'PERCENT, COUNT, MULTIPLE, a currency code, another unit such as TONNES, or null';

export const vocabularySchema = strictRecord({
  $schema,
  measures: listOf(
    strictRecord({
      id: stringWith(MEASURE_ID, (id) => {
        if (Object.hasOwn(MEASURES, id)) return 'an id that is not built in';
        return NAME.test(id) ? null : MEASURE_ID;
      }).meta({ title: 'id', pattern: NAME.source }),
      label: text,
      description: textOrNull,
      unit: orNull(
        stringWith(UNIT, (unit) => (isCurrencyCode(unit) || NAME.test(unit) ? null : UNIT)).meta({
          title: 'unit',
          pattern: NAME.source,
        }),
      ),
    }),
  ),
  roles: wording(valuesOf(PARTICIPANT_ROLES), 'role'),
  stages: wording(valuesOf(STAGES), 'stage'),
});

function wording(values: readonly string[], name: string) {
  return z.partialRecord(z.enum(values, `a ${name}`), text, 'an object').default({});
}
