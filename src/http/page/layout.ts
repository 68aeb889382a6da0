import { createHash } from 'node:crypto';

import { THEME_KEY } from '../../support/site/design-token.ts';
import { siteStyle } from '../../support/site/site-style.ts';
import { pageSecurity } from '../negotiation/security-headers.ts';
import { type Html, html } from './html.ts';

interface PageOptions {
  /** Titles of the loaded data sets; empty if the page is about none. */
  readonly data?: readonly string[];
  /** Leaves out the header and the footer, for a page in a frame of another one. Its links open outside of the frame. */
  readonly isEmbedded?: boolean;
}

/** A page for browsers, which works without its script. `useSiteShell` adds the header and the footer. */
export function page(title: string, body: Html, { data = [], isEmbedded = false }: PageOptions = {}): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · FinGraph</title>
        <link rel="icon" href="data:," />
        ${isEmbedded ? html`<base target="_blank" />` : null} ${{ html: STYLE_ELEMENT }} ${{ html: SCRIPT_ELEMENT }}
      </head>
      <body>
        ${isEmbedded ? null : { html: HEADER_SLOT }}
        <main id="main" tabindex="-1">
          ${data.length === 0 ? null : html`<p class="soft data">${dataTitles(data)}</p>`} ${body}
        </main>
        ${isEmbedded ? null : { html: FOOTER_SLOT }}
      </body>
    </html> `.html;
}

export const HEADER_SLOT = '<!--site-header-->';
export const FOOTER_SLOT = '<!--site-footer-->';

const SHOWN_TITLES = 3;

/** The titles of data sets on one line: the first three, and the number of the others. */
export function dataTitles(titles: readonly string[]): string {
  const rest = titles.length - SHOWN_TITLES;
  return [...titles.slice(0, SHOWN_TITLES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const STYLE = `
${siteStyle()}
:root { --soft: var(--ink-soft); --line: var(--rule); --tint: var(--paper-sunk); --link: var(--accent); --bad: var(--accent); }
* { box-sizing: border-box; }
body { min-height: 100vh; margin: 0; display: flex; flex-direction: column; font: var(--size-body)/1.5 var(--sans); color: var(--ink); background: var(--paper); }
main { flex: 1; min-width: 0; padding: .75rem clamp(1rem, 4vw, 3rem) 2rem; }
main:focus { outline: 0; }
.header-search { min-width: 0; }
.header-search input { min-height: 2.25rem; background: var(--paper-raised); }
.theme-switch select { width: auto; min-height: 2rem; }
.data { float: right; max-width: 50%; margin: .25rem 0 0 1rem; text-align: right; }
h1 { font: 600 1.5rem/1.25 var(--serif); margin: .5rem 0; max-width: 46rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p { max-width: 46rem; margin: .5rem 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .2em; overflow-wrap: anywhere; }
main a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
code, textarea { font: .9em/1.45 ui-monospace, monospace; }
.soft { color: var(--soft); font-size: .875rem; }
pre { max-width: 70rem; padding: 1rem; margin: .5rem 0; overflow: auto; font: .9em/1.45 ui-monospace, monospace; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; }
details { margin: .5rem 0; }
.notice { border-left: 4px solid var(--bad); padding: .5rem 1rem; background: var(--tint); white-space: pre-line; overflow-wrap: anywhere; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; list-style: none; }
main form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1rem; align-items: start; max-width: 70rem; padding: 1rem; margin: 1rem 0; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; }
.field { min-width: 0; }
.field > label, legend { display: block; font-weight: 600; padding: 0; }
fieldset { border: 0; margin: 0; padding: 0; }
.choices { display: grid; gap: .1rem; max-height: 11rem; overflow: auto; padding: .4rem .5rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
input:not([type=checkbox]), select, textarea { width: 100%; min-height: 2.5rem; padding: .4rem .5rem; font-family: inherit; color: inherit; background: var(--paper-raised); border: 1px solid var(--rule-strong); border-radius: 4px; font-size: 1rem; }
button { min-height: 2.5rem; padding: .4rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 0; border-radius: 4px; cursor: pointer; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-top: 1px solid var(--line); }
th { background: var(--tint); white-space: nowrap; }
td { min-width: 5rem; max-width: 26rem; overflow-wrap: break-word; }
td.short { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.long { min-width: 15rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td a { overflow-wrap: break-word; }
.shared { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: .75rem 0; }
.shared > div { min-width: 0; max-width: 40rem; }
.shared dt { color: var(--soft); font-size: .8rem; }
.shared dd { margin: 0; overflow-wrap: anywhere; }
.shared ul { list-style: none; margin: 0; padding: 0; }
tbody { border-top: 2px solid var(--line); }
tbody tr:first-child > td { border-top: 0; }
th.group, td.group { border-left: 2px solid var(--line); }
td ul { list-style: none; margin: 0; padding: 0; }
td li + li { margin-top: .25rem; }
article { border-top: 1px solid var(--line); padding: .5rem 0; }
article h2, article h3 { font-size: 1.1rem; margin: .5rem 0; }
details > summary { cursor: pointer; }
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { --ink: #000; --paper: #fff; --ink-soft: #333; --rule: #999; --paper-sunk: #fff; --accent: #000; }
  body { font-size: 10pt; }
  .site-head nav, .header-search, .skip, .theme-switch, form, .links { display: none; }
  .table { overflow: visible; border: 0; }
  table { font-size: 7.5pt; }
  th { white-space: normal; }
  td, td.short, td.long { min-width: 0; white-space: normal; padding: .2rem .3rem; overflow-wrap: anywhere; }
  tr { break-inside: avoid; }
  tbody { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

/** Not formatted: the hash in the policy covers every space. */
const STYLE_ELEMENT = `<style>${STYLE}</style>`;

/** Its module has the types of a browser, so it is compiled apart and TypeScript must not follow it. */
const { openPage } = (await import('./browser/open-page.ts' as string)) as { readonly openPage: () => void };
const SCRIPT = `(${openPage.toString()})(${JSON.stringify(THEME_KEY)})`;
const SCRIPT_ELEMENT = `<script>${SCRIPT}</script>`;

/** The source of a policy that allows the script of all pages. */
export const SHELL_SCRIPT_SOURCE = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;

/** Headers of a page, which runs its own script and reads names from its own server. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  ...pageSecurity({
    'script-src': SHELL_SCRIPT_SOURCE,
    'style-src': `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    'img-src': 'data:',
    'connect-src': "'self'",
    'form-action': "'self'",
  }),
};
