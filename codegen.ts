import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = {
  CountryCode: 'string',
  CurrencyCode: 'string',
  Date: 'string',
  DateTime: 'string',
  JSON: 'Readonly<Record<string, unknown>>',
  Measure: 'string',
  MetricUnit: 'string',
  PartialDate: 'string',
  Series: 'string',
};

/** Generates types for the saved queries (clients, tests) and for the queries of the exports. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'src/client/generated.ts': {
      documents: 'schema/questions/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // strings: an app needs no GraphQL parser, and bundlers drop unused documents
        documentMode: 'string',
        pureMagicComment: true,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: SCALARS,
      },
    },
    'src/export/generated.ts': {
      documents: 'schema/exports/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        inlineFragmentTypes: 'combine',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: SCALARS,
      },
    },
  },
};

export default config;
