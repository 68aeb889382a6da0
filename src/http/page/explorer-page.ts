import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { prefixPageLinks } from '../address/use-base-path.ts';
import { type Encoding } from '../negotiation/accept.ts';
import { tagOf } from '../negotiation/etag.ts';
import type { Language } from '../negotiation/language.ts';
import { type PageHead, headElements } from './head/page-head.ts';
import { html } from './html.ts';

export interface PageTemplate {
  /** Is added to all links of the page. */
  readonly base: string;
  /** Whether the page links to `/import`. */
  readonly hasImport: boolean;
  /** Origins whose pages may embed the views; `*` for all. */
  readonly embedOrigins: readonly string[];
}

/** A page with its head, as bytes for each encoding. */
export interface RenderedPage {
  readonly status: number;
  readonly tag: string;
  readonly bytes: Readonly<Record<Encoding | 'identity', Buffer>>;
}

interface HeadOfAddress {
  readonly head: PageHead;
  readonly language: Language;
  /** The address of the site, without a slash at its end. */
  readonly root: string;
  /** The path of the picture for previews; null: none. */
  readonly picture: string | null;
}

/** Returns a function that renders the built page with a head. */
export function pageRenderer(built: string, options: PageTemplate): (address: HeadOfAddress) => RenderedPage {
  const [before = '', after = ''] = prefixPageLinks(options.base, built).replace(DESCRIPTION, '').split(TITLE, 2);
  const start = before.replace('<meta', () => `${metaElements(options)}<meta`);
  return ({ head, language, root, picture }) => {
    const elements = headElements(head, { root, language, picture }).html;
    return rendered(`${start.replace('lang="en"', `lang="${language}"`)}${elements}${after}`, head.status);
  };
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;

/** What the script of the page reads: the base of its links, whether there is an import, and who may embed it. */
function metaElements({ base, hasImport, embedOrigins }: PageTemplate): string {
  const names = [
    ...(base === '' ? [] : [html`<meta name="fingraph-base" content="${base}" />`]),
    ...(hasImport ? [html`<meta name="fingraph-import" content="on" />`] : []),
    ...(embedOrigins.length === 0
      ? []
      : [html`<meta name="fingraph-embed-origins" content="${embedOrigins.join(' ')}" />`]),
  ];
  return names.map((meta) => meta.html).join('');
}

/** A page of 3 kB: compressing it takes a fraction of a millisecond. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function rendered(text: string, status: number): RenderedPage {
  const identity = Buffer.from(text);
  return {
    status,
    tag: tagOf(text),
    bytes: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity, BROTLI) },
  };
}
