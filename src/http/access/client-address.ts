import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where a client is on the internet. */
export interface Network {
  /** What one client has: an IPv4 address, or an IPv6 /64, in which it may take any address. */
  readonly own: string;
  /** The IPv6 /48 around it: providers give one customer up to 65,536 networks. Null for IPv4. */
  readonly site: string | null;
  readonly isLoopback: boolean;
}

/** The network of an address, to which proxies may add a port. Null for what is no address. */
export function networkOf(text: string): Network | null {
  const bare = text
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (isIP(bare) === 0) return null; // `ipaddr.js` reads more, such as 0x7f.1
  const address = plain(bare);
  const isLoopback = address.range() === 'loopback';
  if (address.kind() === 'ipv4') return { own: address.toString(), site: null, isLoopback };
  const groups = (address as ipaddr.IPv6).parts.map((part) => part.toString(16));
  return { own: `${groups.slice(0, 4).join(':')}::/64`, site: `${groups.slice(0, 3).join(':')}::/48`, isLoopback };
}

/** IPv4 that is written as IPv6, by a socket of both or a translator (RFC 6052), is IPv4. */
function plain(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const address = ipaddr.process(text);
  return address.range() === 'rfc6052' ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
