import type { CodegenConfig } from '@graphql-codegen/cli';

const SCALARS = {
  CountryCode: 'string',
  CurrencyCode: 'string',
  Date: 'string',
  DateTime: 'string',
  PartialDate: 'string',
};

/** Types the question library, for clients and for tests, and what exports ask. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'src/client/generated.ts': {
      documents: 'schema/questions/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // texts, so that an app needs no parser of GraphQL; those that it does not use leave its bundle
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
