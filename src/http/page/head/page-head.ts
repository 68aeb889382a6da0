import type { Language } from '../../negotiation/language.ts';
import { type Html, html } from '../html.ts';

/** What the head of a page says of its content. */
export interface PageHead {
  /** 404 if the address names a record that does not exist. */
  readonly status: 200 | 404;
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** The address that stands for all spellings of it, from the root of the site; null: none. */
  readonly canonical: string | null;
  /** The same content for programs, from the root of the site. */
  readonly alternates: readonly Alternate[];
  /** The content as linked data, without its context; `url` is added. Null: none. */
  readonly linkedData: LinkedData | null;
  /** Whether search engines may list the page. */
  readonly isListed: boolean;
}

export interface Alternate {
  readonly type: string;
  readonly address: string;
}

export type LinkedData = { readonly '@type': string } & Readonly<Record<string, unknown>>;

interface HeadAddress {
  /** The address of the site, without a slash at its end. */
  readonly root: string;
  readonly language: Language;
  /** Of the picture for previews, from the root of the site; null: none. */
  readonly picture: string | null;
}

const SITE = 'FinGraph';

/** The elements of the head, for browsers, search engines and previews of links. */
export function headElements(head: PageHead, { root, language, picture }: HeadAddress): Html {
  const { canonical, alternates, linkedData, isListed, description } = head;
  const title = fullTitle(head);
  const image = picture === null ? null : `${root}${picture}`;
  const url = canonical === null ? null : `${root}${canonical}`;
  return html`<title>${title}</title>
    <meta name="description" content="${description}" />
    ${isListed ? null : html`<meta name="robots" content="noindex" />`}
    ${url === null ? null : html`<link rel="canonical" href="${url}" /><meta property="og:url" content="${url}" />`}
    ${alternates.map(({ type, address }) => html`<link rel="alternate" type="${type}" href="${root}${address}" /> `)}
    <meta property="og:site_name" content="${SITE}" />
    <meta property="og:type" content="${canonical === '/' ? 'website' : 'article'}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:locale" content="${LOCALES[language]}" />
    ${image === null ? null : pictureElements(image, title)}
    <meta name="twitter:card" content="${image === null ? 'summary' : 'summary_large_image'}" />
    ${linkedData === null ? null : linkedDataElement({ '@context': 'https://schema.org', ...linkedData, url })}`;
}

function fullTitle({ title }: Pick<PageHead, 'title'>): string {
  return title === SITE ? SITE : `${title} · ${SITE}`;
}

/** The size of the picture for previews, in pixels. */
const PICTURE_SIZE = { width: 1200, height: 630 };

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', de: 'de_DE', zh: 'zh_CN' };

function pictureElements(image: string, title: string): Html {
  return html`<meta property="og:image" content="${image}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="${PICTURE_SIZE.width}" />
    <meta property="og:image:height" content="${PICTURE_SIZE.height}" />
    <meta property="og:image:alt" content="${title}" />`;
}

/** A block of data is no script: the policy of the page allows it. No text in it can end the element. */
function linkedDataElement(data: object): Html {
  const text = JSON.stringify(data).replaceAll(/[<>&\u2028\u2029]/g, escapeUnicode);
  return { html: `<script type="application/ld+json">${text}</script>` };
}

function escapeUnicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
