import type { HttpPlugin } from '../request/request-state.ts';
import { type ErrorOptions, publicResult } from './convert-errors.ts';

/** Converts the errors of every response, once, before it is written. */
export function useErrors(options: Omit<ErrorOptions, 'state'>): HttpPlugin {
  return {
    onResultProcess({ result, serverContext: { state }, setResult }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result || !result.errors?.length) return;
      setResult(publicResult(result, { ...options, state }));
    },
  };
}
