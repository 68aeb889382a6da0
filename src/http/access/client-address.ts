import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The networks of a client. */
export interface ClientAddress {
  /** An IPv4 address, or an IPv6 /64, in which a client may take any address. */
  readonly own: string;
  /** The IPv6 /48 around it: providers give one customer up to 65,536 networks. Null for IPv4. */
  readonly site: string | null;
  readonly isLoopback: boolean;
}

/** Parses an address, to which proxies may have added a port. Null if it is none. */
export function clientAddress(text: string): ClientAddress | null {
  const bare = text
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (isIP(bare) === 0) return null; // `ipaddr.js` accepts more, such as 0x7f.1
  const address = withoutMapping(bare);
  const isLoopback = address.range() === 'loopback';
  if (address.kind() === 'ipv4') return { own: address.toString(), site: null, isLoopback };
  const groups = (address as ipaddr.IPv6).parts.map((part) => part.toString(16));
  return { own: `${groups.slice(0, 4).join(':')}::/64`, site: `${groups.slice(0, 3).join(':')}::/48`, isLoopback };
}

/** Unwraps IPv4 that is written as IPv6, by a dual-stack socket or a translator (RFC 6052). */
function withoutMapping(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const address = ipaddr.process(text);
  return address.range() === 'rfc6052' ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
