import Negotiator from 'negotiator';

/**
 * The media type of `offered` that an Accept header prefers: by its quality, then by how exactly the header names it, then
 * by its place in the header, then in `offered`. Null where it takes none. Without a header any will do.
 */
export function preferred<const Type extends string>(header: string | null, offered: readonly Type[]): Type | null {
  // clients name the charset that all answers have; a range with a parameter takes only a type with the same one
  const types = offered.flatMap((type) => [type, `${type};charset=utf-8`]);
  const accept = header === null || header.trim() === '' ? '*/*' : header;
  const best = new Negotiator({ headers: { accept } }).mediaType(types)?.split(';', 1)[0];
  return offered.find((type) => type === best) ?? null;
}

export type Encoding = 'br' | 'gzip';

/** The encoding that a client prefers for an answer, of equal ones the first of `offered`; null for none. */
export function preferredEncoding<const Offered extends Encoding>(
  header: string | null | undefined,
  offered: readonly Offered[],
): Offered | null {
  if (!header) return null;
  const preferred = [...offered, 'identity'];
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as WithPreference;
  const [best] = negotiator.encodings(preferred, { preferred });
  return offered.find((encoding) => encoding === best) ?? null;
}

/** Its types lack the preference of the server among equals. */
interface WithPreference {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): readonly string[];
}
