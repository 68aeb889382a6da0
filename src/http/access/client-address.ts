import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The networks that an address belongs to. */
export interface ClientAddress {
  /** An IPv4 address, or an IPv6 /64, in which a client may take any address. */
  readonly network: string;
  /** The IPv6 /48 around it: providers give one customer up to 65,536 networks. Null for IPv4. */
  readonly site: string | null;
  readonly isLoopback: boolean;
}

/** Parses an IP address, with or without a port. Returns null for any other text. */
export function clientAddress(text: string): ClientAddress | null {
  const bare = text
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/%.*$/, '');
  if (isIP(bare) === 0) return null; // `ipaddr.js` accepts more, such as 0x7f.1
  const address = parseUnmapped(bare);
  const isLoopback = address.range() === 'loopback';
  if (address.kind() === 'ipv4') return { network: address.toString(), site: null, isLoopback };
  const groups = (address as ipaddr.IPv6).parts.map((part) => part.toString(16));
  return { network: `${groups.slice(0, 4).join(':')}::/64`, site: `${groups.slice(0, 3).join(':')}::/48`, isLoopback };
}

/** Converts an IPv4 address in IPv6 notation, from a dual-stack socket or a translator (RFC 6052), to plain IPv4. */
function parseUnmapped(text: string): ipaddr.IPv4 | ipaddr.IPv6 {
  const address = ipaddr.process(text);
  return address.range() === 'rfc6052' ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
