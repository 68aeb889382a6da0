import { validate } from 'graphql';

import type { HttpPlugin } from '../request/request-state.ts';

/** Nobody mends more at once, and each takes as long as to read a hundred words. */
const MAX_ERRORS = 10;

/** Stops checking a document after some errors. */
export function useValidationLimit(): HttpPlugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: MAX_ERRORS }));
    },
  };
}
