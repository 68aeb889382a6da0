import { ExternalLink } from '../component/external-link.tsx';

/** A licence: an SPDX identifier, or the address of a text. */
export function Licence({ license }: { readonly license: string }) {
  return /^https?:/.test(license) ? <ExternalLink url={license} /> : license;
}
