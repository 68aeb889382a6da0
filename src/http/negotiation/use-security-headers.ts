import type { HttpPlugin } from '../request/request-state.ts';
import { SECURITY_HEADERS, mayBeEmbedded } from './security-headers.ts';

/** Adds the security headers that a response does not set itself. */
export function useSecurityHeaders(): HttpPlugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        if (
          headers.has(name) ||
          (name === 'x-frame-options' && mayBeEmbedded(headers.get('content-security-policy') ?? ''))
        )
          continue;
        headers.set(name, value);
      }
    },
  };
}
