import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { parametersOf, readVariables } from '../../src/question/variables.ts';
import { schema } from '../../src/schema/schema.ts';

const operation = parse(`query Q(
  $entity: ID! = "alipay", $market: CountryCode!, $status: [ClaimStatus!] = [ACTIVE], $ids: [ID!],
  $where: ClaimFilter, $first: Int, $least: Float, $day: Date
) { graph { version } }`).definitions[0] as OperationDefinitionNode;

function read(address: string): Record<string, unknown> {
  return readVariables(schema, operation, new URLSearchParams(address));
}

describe('Variables from texts', () => {
  it('are read by type', () => {
    expect(read('market=FR&first=5&least=0.5&day=2018-06-08')).toEqual({
      market: 'FR',
      first: 5,
      least: 0.5,
      day: '2018-06-08',
    });
  });

  it('become lists at commas and by repetition', () => {
    expect(read('market=FR&status=active,PLANNED&ids=a&ids=b')).toEqual({
      market: 'FR',
      status: ['ACTIVE', 'PLANNED'],
      ids: ['a', 'b'],
    });
    expect(read('market=FR&ids=["a","b"]')).toEqual({ market: 'FR', ids: ['a', 'b'] });
  });

  it('become filters from JSON and from GraphQL literals', () => {
    const where = { kinds: ['ROLE'], any: [{ markets: ['FR'] }] };
    expect(read(`market=FR&where=${JSON.stringify(where)}`)).toEqual({ market: 'FR', where });
    expect(read('market=FR&where={kinds: [ROLE], any: [{markets: ["FR"]}]}')).toEqual({ market: 'FR', where });
  });

  it('may contain a field in several filters, and a colon in a text', () => {
    const where = { any: [{ kinds: ['ROLE'] }, { kinds: ['METRIC'] }], text: '{"text": 1, "text": 2}' };
    expect(read(`market=FR&where=${JSON.stringify(where)}`)).toEqual({ market: 'FR', where });
  });

  it('ignore tracking parameters', () => {
    const tracking = 'utm_source=mail&UTM_Medium=x&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&msclkid=5&_ga=6&_=1700000000000';
    expect(read(`market=FR&${tracking}`)).toEqual({ market: 'FR' });
    expect(() => read('market=FR&utmsource=mail')).toThrow('got "utmsource"');
    expect(() => read('market=FR&ref=mail')).toThrow('got "ref"');
  });

  it('are null for an empty text', () => {
    expect(read('market=FR&status=&where=')).toEqual({ market: 'FR', status: null, where: null });
  });

  it.each([
    ['', 'Variable "$market" of required type "CountryCode!" was not provided.'],
    ['markt=FR', 'Did you mean "market"?'],
    ['market=FR&zzzzzzzz=1', 'Expected a known variable (entity, market, status, ids, where, first, least, day), got'],
    ['market=FR&status=GONE', 'Variable "$status" got invalid value "GONE"'],
    ['market=FR&first=many', 'Int cannot represent non-integer value: "many"'],
    ['market=FR&first=1&first=2', 'first: expected one value of type Int, got 2.'],
    ['market=FR&where={kinds', 'where: expected ClaimFilter as JSON'],
    ['market=FR&where={kind: [ROLE]}', 'Did you mean "kinds"'],
    // a variable has no value here, so its condition would be dropped
    ['market=FR&where={markets: $m}', 'where: expected a value instead of the variable $m.'],
    ['market=FR&where=$where', 'where: expected a value instead of the variable $where.'],
    ['market=FR&where={any: [{markets: ["FR", $m]}]}', 'expected a value instead of the variable $m.'],
    ['market=FR&ids=[$id]', 'ids: expected a value instead of the variable $id.'],
    // the last of two fields would win
    ['market=FR&where={kinds: [ROLE], kinds: [METRIC]}', 'where: expected each field once, got "kinds" twice.'],
    ['market=FR&where={"kinds":["ROLE"],"kinds":["METRIC"]}', 'where: expected each field once, got "kinds" twice.'],
    ['market=FR&where={"kinds":["ROLE"],"k\\u0069nds":["METRIC"]}', 'got "kinds" twice.'],
    ['market=FR&where={any: [{kinds: [ROLE], kinds: [METRIC]}]}', 'got "kinds" twice.'],
    ['market=FR&where={kinds: [ROLE]} {kinds: [METRIC]}', 'where: expected ClaimFilter as JSON'],
    ['market=FR&where={kinds: [ROLE]} @include(if: true)', 'where: expected ClaimFilter as JSON'],
    [
      'market=FR&where={kinds: [ROLE]}&where={kinds: [METRIC]}',
      'where: expected one value of type ClaimFilter, got 2.',
    ],
    ['market=FR&where={"__proto__": {"kinds": ["ROLE"]}}', 'Field "__proto__" is not defined by type "ClaimFilter"'],
    ['market=FR&where={__proto__: {kinds: [ROLE]}}', 'Field "__proto__" is not defined by type "ClaimFilter"'],
    ['market=FR&where=["kinds"]', 'Expected type "ClaimFilter" to be an object'],
    ['market=FR&first=0x10', 'Int cannot represent non-integer value: "0x10"'],
    ['market=FR&least=Infinity', 'Float cannot represent non numeric value: "Infinity"'],
    ['market=FR&first=1_0', 'Int cannot represent non-integer value: "1_0"'],
  ])('reject %j with an explanation', (address, message) => {
    expect(() => read(address)).toThrow(message);
  });
});

describe('The parameters of an operation', () => {
  it('have types, defaults and enum values', () => {
    const parameters = parametersOf(schema, operation);
    expect(parameters.slice(0, 3)).toEqual([
      { name: 'entity', type: 'ID!', defaultValue: '"alipay"', required: false, picks: null, values: null },
      { name: 'market', type: 'CountryCode!', defaultValue: null, required: true, picks: null, values: null },
      {
        name: 'status',
        type: '[ClaimStatus!]',
        defaultValue: '[ACTIVE]',
        required: false,
        picks: null,
        values: ['ACTIVE', 'ENDED', 'PLANNED', 'REPORTED'],
      },
    ]);
  });
});
