import type { GraphQLSchema } from 'graphql';
import type { OpenAPIObject, OperationObject, ParameterObject, PathItemObject, SchemaObject } from 'openapi3-ts/oas31';

import { CONTENT_TYPES, EXPORT_FORMATS } from '../../export/export-format.ts';
import { publicOperation } from '../../export/export-definition.ts';
import { EXPORT_DESCRIPTIONS, EXPORT_KINDS, type ExportKind } from '../../export/export-kind.ts';
import { columnNamesOf } from '../../export/table/export-table.ts';
import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';
import { parametersOf } from '../../question/variables.ts';
import { packageVersion } from '../../support/package-version.ts';
import { resultSchema } from './json-schema.ts';
import { BOM, tableParameters, variableParameters } from './parameter.ts';
import { ERROR_SCHEMAS, errorComponents, responses } from './response.ts';
import { reconcilePaths } from './reconcile-paths.ts';
import { serverPaths } from './server-paths.ts';

/** What the document describes. */
export interface Described {
  readonly schema: GraphQLSchema;
  /** The questions with values from the loaded data. */
  readonly questions: readonly { readonly question: SavedQuery; readonly example: Example }[];
  /** The address of the server, without a slash at its end. */
  readonly root: string;
  readonly hasMetrics: boolean;
  /** Whether a request must have a token. */
  readonly needsToken: boolean;
}

/** Describes the addresses of a server for programs, by OpenAPI 3.1. */
export function openApiDocument(described: Described): OpenAPIObject {
  const components = new Map<string, SchemaObject>(Object.entries(ERROR_SCHEMAS));
  const { questions, root, needsToken, hasMetrics } = described;
  const paths = {
    ...questionPaths(described, components),
    ...exportPaths(described, components),
    ...reconcilePaths(),
    ...serverPaths({ hasMetrics }),
  };
  return {
    openapi: '3.1.1',
    info: {
      title: 'FinGraph',
      version: packageVersion(),
      description: `A knowledge graph of fintech entities, in which every edge carries its claims and their sources. Each of the ${questions.length} saved queries and each export is an operation. \`/graphql\` answers any other question.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: root }],
    security: needsToken ? [{ bearer: [] }] : [{}, { bearer: [] }],
    tags: [
      { name: 'Questions', description: 'Saved queries and their answers.' },
      { name: 'Exports', description: 'Complete lists as files.' },
      { name: 'Reconciliation', description: 'Matches names with entities, for OpenRefine and other programs.' },
      { name: 'Server', description: 'GraphQL, health and this document.' },
    ],
    paths,
    components: {
      schemas: Object.fromEntries([...components].toSorted(([one], [other]) => (one < other ? -1 : 1))),
      responses: errorComponents(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token that the operator of the server has made.' },
      },
    },
  };
}

function questionPaths({ schema, questions }: Described, components: Map<string, SchemaObject>) {
  const list: OperationObject = {
    operationId: 'listQuestions',
    summary: 'All saved queries.',
    description: 'With their variables, documents and links.',
    tags: ['Questions'],
    responses: responses(
      'The list.',
      { 'application/json': QUESTION_LIST, 'text/html': TEXT, 'text/markdown': TEXT },
      [304],
    ),
  };
  return {
    '/questions': { get: list },
    ...Object.fromEntries(
      questions.map(({ question, example }) => [
        `/questions/${question.name}`,
        { get: questionOperation(schema, question, example, components) },
      ]),
    ),
  } satisfies Record<string, PathItemObject>;
}

function questionOperation(
  schema: GraphQLSchema,
  question: SavedQuery,
  example: Example,
  components: Map<string, SchemaObject>,
): OperationObject {
  const { operation, parsed, parameters, description } = question;
  const { summary, rest } = splitText(description);
  const data = resultSchema(schema, parsed, operation);
  const answer: SchemaObject = {
    type: 'object',
    properties: {
      data: { anyOf: [data, { type: 'null' }] },
      errors: { type: 'array', items: { $ref: '#/components/schemas/Error' } },
      extensions: { type: 'object' },
    },
  };
  return {
    operationId: `ask${pascalCase(question.name)}`,
    summary,
    description: rest,
    tags: ['Questions'],
    parameters: [
      ...variableParameters({ schema, operation, parameters, examples: example.values, components }),
      ...tableParameters(question.planFor(null).choices),
    ],
    responses: responses(
      'The answer, as GraphQL returns it, or as a table.',
      { 'application/json': answer, 'text/csv': TEXT, 'text/html': TEXT, 'text/markdown': TEXT },
      [304, 404],
    ),
  };
}

function exportPaths({ schema }: Described, components: Map<string, SchemaObject>): Record<string, PathItemObject> {
  const list: OperationObject = {
    operationId: 'listExports',
    summary: 'All exports.',
    description: 'With their variables, columns and addresses.',
    tags: ['Exports'],
    responses: responses('The list.', { 'application/json': EXPORT_LIST, 'text/html': TEXT }),
  };
  return {
    '/export': { get: list },
    ...Object.assign({}, ...EXPORT_KINDS.map((kind) => pathsOf(kind, schema, components))),
  };
}

function pathsOf(
  kind: ExportKind,
  schema: GraphQLSchema,
  components: Map<string, SchemaObject>,
): Record<string, PathItemObject> {
  const operation = publicOperation(kind);
  const parameters: ParameterObject[] = [
    FORMAT,
    ...variableParameters({ schema, operation, parameters: parametersOf(schema, operation), examples: {}, components }),
  ];
  const columns: ParameterObject = {
    name: 'columns',
    in: 'query',
    description: 'For CSV and XLSX: the columns, in their order. Default: all.',
    schema: { type: 'array', items: { type: 'string', enum: columnNamesOf(kind) }, minItems: 1 },
  };
  const types = Object.values(CONTENT_TYPES).map((type) => [type.split(';', 1)[0] ?? type, TEXT]);
  const name = pascalCase(kind);
  return {
    [`/export/${kind}.{format}`]: {
      get: {
        operationId: `export${name}`,
        summary: EXPORT_DESCRIPTIONS[kind],
        tags: ['Exports'],
        parameters: [...parameters, columns, BOM],
        responses: responses('The file.', Object.fromEntries(types) as Record<string, SchemaObject>, [304, 404]),
      },
    },
    [`/export/${kind}.{format}.manifest.json`]: {
      get: {
        operationId: `export${name}Manifest`,
        summary: `The manifest of ${kind}: what the file contains, its size and its hash.`,
        description: 'With the same parameters as the file.',
        tags: ['Exports'],
        parameters: [...parameters, columns, BOM],
        responses: responses('The manifest.', { 'application/json': MANIFEST }, [304, 404]),
      },
    },
  };
}

const FORMAT: ParameterObject = {
  name: 'format',
  in: 'path',
  required: true,
  description: 'The format of the file.',
  schema: { type: 'string', enum: [...EXPORT_FORMATS] },
};

const TEXT: SchemaObject = { type: 'string' };

const QUESTION_LIST: SchemaObject = listSchema('questions', ['name', 'description', 'document', 'parameters', 'links']);
const EXPORT_LIST: SchemaObject = listSchema('exports', ['export', 'variables', 'columns', 'files']);
const MANIFEST: SchemaObject = {
  type: 'object',
  required: ['address', 'export', 'format', 'variables', 'counts', 'bytes', 'sha256'],
  properties: {
    address: TEXT,
    export: { type: 'string', enum: [...EXPORT_KINDS] },
    format: { type: 'string', enum: [...EXPORT_FORMATS] },
    variables: { type: 'object' },
    counts: { type: 'object', additionalProperties: { type: 'integer' } },
    bytes: { type: 'integer', format: 'int64' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
};

function listSchema(name: string, required: string[]): SchemaObject {
  return {
    type: 'object',
    required: [name],
    properties: {
      [name]: {
        type: 'array',
        items: { type: 'object', required, properties: Object.fromEntries(required.map((key) => [key, {}])) },
      },
    },
  };
}

/** The first sentence of a text, and all of it. */
function splitText(text: string): { readonly summary: string; readonly rest: string } {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const [summary = line] = /^.*?[.?](?= |$)/.exec(line) ?? [line];
  return { summary, rest: line };
}

function pascalCase(name: string): string {
  return name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
