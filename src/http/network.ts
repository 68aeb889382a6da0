import { isIP, isIPv6 } from 'node:net';

/**
 * What one client has of the internet: an IPv4 address, or the /64 around an IPv6 address, within which it may take any.
 * Proxies may add a port. Null for what is no address.
 */
export function networkOf(text: string): string | null {
  const bare = text
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  const address = /^::ffff:([\d.]+)$/i.exec(bare)?.[1] ?? bare; // IPv4 on a socket of both
  if (isIP(address) === 0) return null;
  return isIPv6(address) ? `${groupsOf(address).slice(0, 4).join(':')}::/64` : address;
}

/** All eight; a URL has each address in one way of writing. */
function groupsOf(address: string): readonly string[] {
  const [before = [], after = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
