import type { HttpPlugin } from '../request/request-state.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Adds the security headers that a response does not set itself. */
export function useSecurityHeaders(): HttpPlugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        if (headers.has(name) || (name === 'x-frame-options' && mayBeFramed(headers))) continue;
        headers.set(name, value);
      }
    },
  };
}

/** The older header cannot say that any page may frame this one. */
function mayBeFramed(headers: Headers): boolean {
  return headers.get('content-security-policy')?.includes('frame-ancestors *') === true;
}
