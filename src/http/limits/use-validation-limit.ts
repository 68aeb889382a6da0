import { validate } from 'graphql';

import type { HttpPlugin } from '../request/request-state.ts';

/** Few people fix more errors at once, and finding each takes as long as parsing a hundred tokens. */
const MAX_ERRORS = 10;

/** Stops the validation of a document after `MAX_ERRORS` errors. */
export function useValidationLimit(): HttpPlugin {
  return {
    onValidate({ setValidationFn }) {
      setValidationFn((schema, document, rules) => validate(schema, document, rules, { maxErrors: MAX_ERRORS }));
    },
  };
}
