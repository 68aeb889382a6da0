import { getDomain } from 'tldts';

import { addressIssue } from '../../model/text-rule.ts';
import type { Converter } from './converter.ts';

/** Reads an http or https address; one without `https://` gets it. */
export const addressConverter: Converter = {
  convert(value) {
    const text = String(value);
    const address = BARE.test(text) ? `https://${text}` : text;
    return addressIssue(address) === null ? address : null;
  },
  expected: () => 'an http or https address',
};

/** Reads the registrable domain of a host name, an address of a page or an e-mail address. */
export const domainConverter: Converter = {
  convert(value) {
    const text = String(value).toLowerCase();
    if (text.length > MAX_LENGTH) return null;
    return getDomain(text.slice(EMAIL.test(text) ? text.lastIndexOf('@') + 1 : 0));
  },
  expected: () => 'a domain such as northbank.com, or an address with one',
};

/** A host name with a dot, and perhaps a path. */
const BARE = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;
const EMAIL = /^[^\s@/]+@[^\s@/]+$/;
const MAX_LENGTH = 2_000;
