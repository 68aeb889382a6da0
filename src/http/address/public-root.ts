interface RootOptions {
  /** The path under which a proxy serves FinGraph. */
  readonly basePath: string;
  /** Whether a proxy in front is trusted to say how clients reach it. */
  readonly isBehindProxy: boolean;
}

/**
 * The address of FinGraph for the client, without a slash at its end.
 *
 * @param own the address at which the request arrived
 */
export function publicRoot(
  header: (name: string) => string | null,
  own: { readonly protocol: string; readonly host: string },
  { basePath, isBehindProxy }: RootOptions,
): string {
  const forwarded = (name: string): string | null =>
    isBehindProxy ? (header(`x-forwarded-${name}`)?.split(',').at(-1)?.trim() ?? null) : null;
  const protocol = forwarded('proto');
  const host = forwarded('host');
  const isHost = host !== null && HOST.test(host);
  const scheme = protocol === 'https' || protocol === 'http' ? `${protocol}:` : own.protocol;
  return `${scheme}//${isHost ? host : own.host}${basePath}`;
}

/** A name or an IPv4 address, with or without a port. */
const HOST = /^[\w.-]+(?::\d+)?$/;
