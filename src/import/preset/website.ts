import { getDomain } from 'tldts';

/** The registrable domain of an address, which may lack its scheme; null if the text is no address. */
export function domainOf(address: string): string | null {
  return getDomain(address.trim(), { allowPrivateDomains: true, validateHostname: true });
}
