import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';

import { readQuestions } from '../src/question/question.ts';
import { projectFile } from '../src/support/project-file.ts';
import { schema } from '../src/schema/schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe('The schema', () => {
  it('is the committed one', () => {
    const committed = readFileSync(projectFile('schema/api.graphql'), 'utf8');
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it('describes every type, field, argument, input and enum value in a sentence', () => {
    const elements = types.flatMap(elementsOf);
    expect(elements.length).toBeGreaterThan(500);
    const wordless = elements.filter(([, description]) => !/\w+.*\.$/s.test(description ?? ''));
    expect(wordless.map(([name]) => name)).toEqual([]);
  });

  it('has a specification for each custom scalar with a closed set of values', () => {
    // the values of these come from data sets; `graph { measures }` describes those of one
    const open = ['Measure', 'MetricUnit', 'Series'];
    const scalars = types.filter(isScalarType).filter(({ name }) => !open.includes(name));
    expect(scalars.length).toBeGreaterThan(3);
    expect(scalars.filter(({ specifiedByURL }) => !URL.canParse(specifiedByURL ?? ''))).toEqual([]);
  });

  it('has no description that only repeats the name', () => {
    const idle = types.flatMap(elementsOf).filter(([name, description]) => {
      const own = name.split('.').at(-1) ?? '';
      return description?.replaceAll(/\W/g, '').toLowerCase() === own.toLowerCase();
    });
    expect(idle).toEqual([]);
  });

  it('has no list of nullable items but nodes', () => {
    const printed = printSchema(schema);
    const lists = [...printed.matchAll(/^ {2}(\w+)(?:\([^)]*\))?: \[(\w+)\]/gms)].map(
      ([, field, type]) => `${field}: [${type}]`,
    );
    expect(lists).toEqual(['nodes: [Node]']);
  });

  it('speaks of no data set in particular', () => {
    const speaking = types
      .flatMap(elementsOf)
      .filter(([, text]) => /\b(?:alipay|ant financial|wirecard)\b/i.test(text ?? ''));
    expect(speaking).toEqual([]);
  });

  it('has a type for each kind of entity and of claim', () => {
    const possible = (name: string) => {
      const type = schema.getType(name);
      return isInterfaceType(type)
        ? schema
            .getPossibleTypes(type)
            .map((one) => one.name)
            .toSorted()
        : [];
    };
    expect(possible('Entity')).toMatchInlineSnapshot(`
      [
        "Bank",
        "Company",
        "Country",
        "Exchange",
        "Investor",
        "Merchant",
        "PaymentMethod",
        "Person",
        "Product",
        "Publication",
        "Regulator",
        "Wallet",
      ]
    `);
    expect(possible('Claim')).toMatchInlineSnapshot(`
      [
        "Acquisition",
        "Enforcement",
        "FundingRound",
        "Investment",
        "Licence",
        "MarketPresence",
        "Membership",
        "Metric",
        "Ownership",
        "Partnership",
        "ProductOffering",
        "Role",
        "Statement",
      ]
    `);
  });
});

describe('The question library', async () => {
  const questions = await readQuestions(projectFile('schema/questions'));

  it.each(questions)(
    '$name is valid, has a comment, and a value for each variable',
    ({ name, document, declarations }) => {
      const parsed = parse(document);
      expect(validate(schema, parsed)).toEqual([]);
      const [operation, ...others] = parsed.definitions;
      if (operation?.kind !== 'OperationDefinition') throw new Error('Expected the operation first.');
      expect(others.filter(({ kind }) => kind !== 'FragmentDefinition')).toEqual([]);
      expect(operation.name?.value).toBe(
        name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      );
      expect(document).toMatch(/^# .+/);
      const withoutDefault = operation.variableDefinitions?.filter(({ defaultValue }) => !defaultValue) ?? [];
      const picked = declarations.flatMap(({ variables }) => variables);
      expect(
        withoutDefault.map(({ variable }) => variable.name.value).filter((variable) => !picked.includes(variable)),
      ).toEqual([]);
    },
  );

  it.each(questions)('$name fits the width of the editor', ({ document }) => {
    expect(document.split('\n').filter((line) => line.length > 60 || (/^\s*#/.test(line) && line.length > 48))).toEqual(
      [],
    );
  });
});

type Element = readonly [name: string, description: string | null | undefined];

function elementsOf(type: GraphQLNamedType): Element[] {
  const own: Element = [type.name, type.description];
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value): Element => [`${type.name}.${value.name}`, value.description])];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field): Element => [`${type.name}.${field.name}`, field.description]),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field): Element[] => {
    const name = `${type.name}.${field.name}`;
    const describe = ({ name: argument, description }: GraphQLArgument): Element => [
      `${name}.${argument}`,
      description,
    ];
    return [[name, field.description], ...field.args.map(describe)];
  });
  return [own, ...fields];
}
