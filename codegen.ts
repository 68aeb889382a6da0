import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types the question library, for tests and for clients. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: 'schema/questions/*.graphql',
  generates: {
    'test/generated/questions.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        scalars: {
          CountryCode: 'string',
          CurrencyCode: 'string',
          Date: 'string',
          DateTime: 'string',
          PartialDate: 'string',
        },
      },
    },
  },
};

export default config;
