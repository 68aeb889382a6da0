import Negotiator from 'negotiator';

/**
 * The media type of `offered` that an Accept header prefers: by quality, then by specificity, then by the order of the
 * header, then by the order of `offered`. Null if it accepts none. Without a header every type is acceptable.
 */
export function preferred<const Type extends string>(header: string | null, offered: readonly Type[]): Type | null {
  // clients name the charset of all responses; a range with a parameter matches only a type with the same one
  const types = offered.flatMap((type) => [type, `${type};charset=utf-8`]);
  const accept = header === null || header.trim() === '' ? '*/*' : header;
  const best = new Negotiator({ headers: { accept } }).mediaType(types)?.split(';', 1)[0];
  return offered.find((type) => type === best) ?? null;
}

/** Whether a client prefers a page to the media types in `others`, as browsers do. */
export function prefersHtml({ headers }: Request, others: readonly string[]): boolean {
  return preferred(headers.get('accept'), [...others, 'text/html']) === 'text/html';
}

export type Encoding = 'br' | 'gzip';

/** The encoding that a client prefers, of equal ones the first of `offered`; null for none. */
export function preferredEncoding<const Offered extends Encoding>(
  header: string | null | undefined,
  offered: readonly Offered[],
): Offered | null {
  if (!header) return null;
  const preferences = [...offered, 'identity'];
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header } }) as WithPreference;
  const [best] = negotiator.encodings(preferences, { preferred: preferences });
  return offered.find((encoding) => encoding === best) ?? null;
}

/** `@types/negotiator` lacks the option `preferred`, which orders encodings of equal quality. */
interface WithPreference {
  encodings(available: readonly string[], options: { readonly preferred: readonly string[] }): readonly string[];
}
