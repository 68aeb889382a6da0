import { expect, test } from 'vitest';

import { MEASURES, METRIC_UNITS } from '../../src/model/measure-vocabulary.ts';
import { REGIONS } from '../../src/model/region-vocabulary.ts';
import { PARTICIPANT_ROLES, ROLES_BY_KIND } from '../../src/model/role-vocabulary.ts';
import * as vocabulary from '../../src/model/vocabulary.ts';

const {
  RIVAL_RELATION_KINDS,
  SERIES_KINDS: _series,
  STAGED_KINDS,
  STAKE_KINDS: _stake,
  SYMMETRIC_RELATION_KINDS,
  valuesOf,
  ...closed
} = vocabulary;
const tables = { ...closed, MEASURES, METRIC_UNITS, REGIONS, PARTICIPANT_ROLES };

test('a table for each vocabulary', () => {
  expect(Object.keys(tables)).toMatchInlineSnapshot(`
    [
      "CLAIM_KINDS",
      "ENTITY_KINDS",
      "CLAIM_STATUSES",
      "STAGES",
      "TIERS",
      "QUALIFIERS",
      "STAKE_QUALIFIERS",
      "AMOUNT_BASES",
      "BOUNDS",
      "ROUND_TYPES",
      "LICENCE_TYPES",
      "SOURCE_KINDS",
      "NAME_TYPES",
      "RELATION_KINDS",
      "DATE_PRECISIONS",
      "TIMELINE_EVENT_KINDS",
      "CHANGE_KINDS",
      "MEASURES",
      "METRIC_UNITS",
      "REGIONS",
      "PARTICIPANT_ROLES",
    ]
  `);
});

test.each(Object.entries(tables))('%s has a sentence for each value', (_, table) => {
  for (const [value, sentence] of Object.entries(table)) {
    expect(value).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].{3,}\.$/s);
  }
  expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
});

test('every role belongs to a kind of claim', () => {
  const used = new Set(Object.values(ROLES_BY_KIND).flatMap((roles) => Object.keys(roles)));
  expect([...used].toSorted()).toEqual(valuesOf(tables.PARTICIPANT_ROLES).toSorted());
});

test('the sets name values of their vocabularies', () => {
  expect(valuesOf(tables.RELATION_KINDS)).toEqual(expect.arrayContaining([...RIVAL_RELATION_KINDS]));
  expect(valuesOf(tables.CLAIM_KINDS).filter((kind) => STAGED_KINDS.has(kind))).toHaveLength(STAGED_KINDS.size);
  const symmetric = valuesOf(tables.RELATION_KINDS).filter((kind) => SYMMETRIC_RELATION_KINDS.has(kind));
  expect(symmetric).toMatchInlineSnapshot(`
    [
      "CONFLICTS_WITH",
      "SAME_EVENT",
      "DIFFERENT_MEASURE",
      "REWORDS",
      "PROBABLY_SAME_AS",
    ]
  `);
});
