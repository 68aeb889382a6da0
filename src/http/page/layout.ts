import { createHash } from 'node:crypto';

import { pageSecurity } from '../negotiation/security-headers.ts';
import { type Html, html } from './html.ts';

/**
 * A page for browsers, without scripts.
 *
 * @param data titles of the loaded data sets; empty if the page is about none
 */
export function page(title: string, body: Html, data: readonly string[] = []): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · FinGraph</title>
        <link rel="icon" href="data:," />
        ${{ html: STYLE_ELEMENT }}
      </head>
      <body>
        <header>
          <nav aria-label="FinGraph">
            <a href="/">FinGraph</a> <a href="/questions">Questions</a> <a href="/graphql">GraphQL</a>
            ${data.length === 0 ? null : html`<span class="soft data">${dataTitles(data)}</span>`}
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html> `.html;
}

const SHOWN_TITLES = 3;

/** The titles of data sets on one line: the first three, and the number of the others. */
export function dataTitles(titles: readonly string[]): string {
  const rest = titles.length - SHOWN_TITLES;
  return [...titles.slice(0, SHOWN_TITLES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #5b6470; --line: #d5dae0; --tint: #f4f6f8; --link: #0a58c2; --bad: #b42318; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --paper: #14171b; --soft: #a3acb7; --line: #343b44; --tint: #1d2228; --link: #7db4ff; --bad: #ff9b8f; }
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
header, main { padding: .75rem clamp(1rem, 3vw, 2.5rem); }
header { border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1.25rem; }
nav .data { margin-left: auto; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .75rem 0; max-width: 46rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
p { max-width: 46rem; margin: .5rem 0; }
a { color: var(--link); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, textarea { font: .9em/1.45 ui-monospace, monospace; }
.soft { color: var(--soft); font-size: .875rem; }
pre { max-width: 70rem; padding: 1rem; margin: .5rem 0; overflow: auto; font: .9em/1.45 ui-monospace, monospace; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; }
details { margin: .5rem 0; }
.notice { border-left: 4px solid var(--bad); padding: .5rem 1rem; background: var(--tint); white-space: pre-line; overflow-wrap: anywhere; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .5rem 0; list-style: none; }
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1rem; align-items: start; max-width: 70rem; padding: 1rem; margin: 1rem 0; background: var(--tint); border: 1px solid var(--line); border-radius: 6px; }
.field { min-width: 0; }
.field > label, legend { display: block; font-weight: 600; padding: 0; }
fieldset { border: 0; margin: 0; padding: 0; }
.choices { display: grid; gap: .1rem; max-height: 11rem; overflow: auto; padding: .4rem .5rem; border: 1px solid var(--line); border-radius: 4px; background: var(--paper); }
input:not([type=checkbox]), select, textarea { width: 100%; min-height: 2.5rem; padding: .4rem .5rem; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; font-size: 1rem; }
button { min-height: 2.5rem; padding: .4rem 1.25rem; font: inherit; font-weight: 600; color: var(--paper); background: var(--link); border: 0; border-radius: 4px; cursor: pointer; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem; border-top: 1px solid var(--line); }
th { background: var(--tint); white-space: nowrap; }
td { min-width: 5rem; max-width: 26rem; overflow-wrap: break-word; }
td.short { white-space: nowrap; font-variant-numeric: tabular-nums; }
td.long { min-width: 15rem; }
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
  :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --tint: #fff; --link: #000; }
  body { font-size: 10pt; }
  header, form, .links { display: none; }
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

/** Headers of a page, which runs no scripts and loads nothing. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  ...pageSecurity({
    'style-src': `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    'img-src': 'data:',
    'form-action': "'self'",
  }),
};
