import { describe, expect, it } from 'vitest';

import { webAddress } from '../../../src/explorer/address/web-address.ts';

describe('The address of a source', () => {
  it.each([
    ['https://www.reuters.com/article/1', 'https://www.reuters.com/article/1', 'reuters.com'],
    ['http://example.org:8080/a?b=ü', 'http://example.org:8080/a?b=%C3%BC', 'example.org:8080'],
    // a host in look-alike letters is shown as it is asked
    ['https://pаypal.com/', 'https://xn--pypal-4ve.com/', 'xn--pypal-4ve.com'],
  ])('%s is a link that shows its host', (text, href, label) => {
    expect(webAddress(text)).toEqual({ href, label, reason: null });
  });

  it.each([
    ['https://paypal.com@evil.example/', 'https://paypal.com@evil.example/', 'not a link: it leads to evil.example'],
    ['https://user:word@evil.example', 'https://user:word@evil.example', 'not a link: it leads to evil.example'],
    [
      'https://evil.example/\u202Egpj.exe',
      'https://evil.example/U+202Egpj.exe',
      'not a link: it contains invisible characters',
    ],
    ['https://evil.example/\u0001', 'https://evil.example/U+0001', 'not a link: it contains invisible characters'],
    ['https://evil\u200B.example/', 'https://evilU+200B.example/', 'not a link: it contains invisible characters'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'not a link: not an HTTP address'],
    ['not an address', 'not an address', 'not a link: not an HTTP address'],
  ])('%j is text', (text, label, reason) => {
    expect(webAddress(text)).toEqual({ href: null, label, reason });
  });
});
