/** For every response. The proxy that terminates TLS should add HSTS. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Security headers of a page. It loads nothing that `sources` do not allow, and no other page may embed it. */
export function pageSecurity(sources: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const directives = { 'default-src': "'none'", ...sources, 'base-uri': "'none'", 'frame-ancestors': "'none'" };
  const policy = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return { ...SECURITY_HEADERS, 'content-security-policy': policy.join('; ') };
}

/** The headers of a page that the pages of other origins may embed; `*` for all. Without origins, none may. */
export function embeddable(
  headers: Readonly<Record<string, string>>,
  origins: readonly string[],
): Readonly<Record<string, string>> {
  if (origins.length === 0) return headers;
  const { 'x-frame-options': _, 'content-security-policy': policy = '', ...others } = headers;
  return {
    ...others,
    'content-security-policy': policy.replace(NO_ANCESTORS, () => `frame-ancestors ${origins.join(' ')}`),
  };
}

/** Whether a policy lets other pages embed this one. The older header `x-frame-options` cannot say which. */
export function mayBeEmbedded(policy: string): boolean {
  return policy.includes('frame-ancestors') && !policy.includes(NO_ANCESTORS);
}

const NO_ANCESTORS = "frame-ancestors 'none'";
