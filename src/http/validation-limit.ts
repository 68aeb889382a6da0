import { validate } from 'graphql';
import type { Plugin } from 'graphql-yoga';

import type { Spend } from './document-limit.ts';

/** Nobody mends more at once, and each takes as long as a hundred tokens. */
const MAX_ERRORS = 10;
/** The points of one millisecond, of which the first ones are paid with the tokens. */
const POINTS_A_MS = 10;
const PAID_MS = 20;

/**
 * Stops checking a document after some errors, and takes from the caller what the check of a document made to be slow
 * takes: fragments that have to be compared with each other, pair by pair.
 */
export function useValidationLimit(spend: Spend, now: () => number = () => performance.now()): Plugin {
  return {
    onValidate({ setValidationFn, context }) {
      const { request } = context as { readonly request?: Request };
      setValidationFn((schema, document, rules) => {
        const startedAt = now();
        const errors = validate(schema, document, rules, { maxErrors: MAX_ERRORS });
        const took = now() - startedAt;
        if (request && took > PAID_MS) spend(request, (took - PAID_MS) * POINTS_A_MS);
        return errors;
      });
    },
  };
}
