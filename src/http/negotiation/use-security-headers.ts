import type { HttpPlugin } from '../request/request-state.ts';

/**
 * For every answer that does not say otherwise itself, as pages do. Whether it is only to be had over TLS is for the
 * proxy to say that speaks it.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

export function useSecurityHeaders(): HttpPlugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
