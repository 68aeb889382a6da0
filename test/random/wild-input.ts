import fc from 'fast-check';
import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

import { type Place, inputValue } from '../arbitrary/input.ts';
import { hostileText } from './hostile.ts';

/** Arbitrary JSON. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      [],
      {},
      [null],
      [[]],
      JSON.parse('{"__proto__": {"id": 1}}'),
      { id: 'alipay' },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      0,
      -1,
      1,
      7,
      200,
      201,
      1.5,
      0.1 + 0.2,
      2 ** 31,
      -(2 ** 31),
      2 ** 53,
      1e21,
      1e308,
      -1e308,
      5e-324,
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 600 }).map(nested) },
);

/** Values of an input type that are valid, invalid in one place, or entirely invalid. */
export function wildInput(type: GraphQLInputType, place: Place, depth = 3): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  return fc.oneof(
    { weight: 7, arbitrary: inputValue(type, place, { depth: Math.min(depth, 2), nulls: true, moments: true }) },
    { weight: 1, arbitrary: anything },
    { weight: depth > 0 ? 4 : 0, arbitrary: fc.constant(0).chain(() => partlyWild(nullable, place, depth - 1)) },
  );
}

function partlyWild(type: GraphQLInputType, place: Place, depth: number): fc.Arbitrary<unknown> {
  if (isListType(type)) {
    const items = fc.array(wildInput(type.ofType, place, depth), { maxLength: 3 });
    // longer than any list in a response
    return fc
      .tuple(items, fc.constantFrom(1, 1, 1, 1, 1, 70, 700))
      .map(([values, times]) => Array(times).fill(values).flat());
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) =>
      wildInput(field.type, { owner: type.name, name: field.name }, depth).map((value) => [field.name, value] as const),
    );
    return fc
      .uniqueArray(fc.oneof(...fields, fc.tuple(hostileText, anything)), { maxLength: 3, selector: ([name]) => name })
      .map((entries) => Object.fromEntries(entries));
  }
  if (isEnumType(type)) return fc.oneof(hostileText, fc.constantFrom('partnership', 'NONE', 'NAME', 'DATE'));
  return fc.oneof(hostileText, anything);
}

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { not: value };
  return value;
}
