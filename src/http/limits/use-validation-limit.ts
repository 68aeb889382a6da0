import { validate } from 'graphql';

import type { HttpPlugin } from '../request/request-state.ts';

/** Nobody fixes more errors at once, and finding each takes as long as reading a hundred tokens. */
const MAX_ERRORS = 10;

/** Stops the validation of a document after some errors. */
export function useValidationLimit(): HttpPlugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: MAX_ERRORS }));
    },
  };
}
