import { getDomain } from 'tldts';

import { normalizeIdentifier } from '../../model/identifier.ts';

/** The registrable domain of an address, which may lack its scheme; null if the text is no address. */
export function domainOf(address: string): string | null {
  const domain = getDomain(address.trim(), { allowPrivateDomains: true, validateHostname: true });
  return domain === null ? null : normalizeIdentifier({ scheme: 'DOMAIN', value: domain });
}
