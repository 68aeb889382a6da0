import { siteStyle } from '../../support/site/site-style.ts';
import { type Html, html } from './html.ts';
import { dataTitles } from './layout.ts';
import { siteHeader } from './site-shell.ts';

/**
 * The bar above GraphiQL: a menu of saved queries, a button that saves the result as CSV, a status line, and the titles of
 * the loaded data sets.
 */
export function graphiqlBar(options: readonly Html[], titles: readonly string[]): Html {
  return html`${siteHeader('en', '/graphql')}
    <section id="bar" aria-label="Saved queries">
      <h1>GraphiQL of FinGraph</h1>
      <label
        >Saved query
        <select id="saved-query">
          <option value="">choose …</option>
          ${options}
        </select></label
      >
      <button id="save" type="button">Save as CSV</button>
      <output id="status" aria-live="polite"></output>
      ${titles.length === 0 ? null : html`<span id="data">${dataTitles(titles)}</span>`}
    </section>`;
}

/**
 * The style of the page. Tabs have no `transform`: GraphiQL leaves an offset on each tab that it applies when the tab gets the
 * focus, so that the tab would jump from under the pointer and the click would be lost.
 */
export const GRAPHIQL_STYLE = /* css */ `
${siteStyle()}
body { display: flex; flex-direction: column; height: 100vh; height: 100dvh; margin: 0; overflow: hidden; }
#root { flex: 1; min-height: 0; height: auto !important; }
#root .graphiql-container { height: 100%; }
#bar { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.25rem; padding: .4rem 1rem;
  font: 14px/1.4 var(--sans); color: var(--ink); background: var(--paper); border-bottom: 1px solid var(--rule); }
#bar h1 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
#bar select, #bar button { min-height: 2rem; padding: .2rem .6rem; font: inherit; color: inherit; background: var(--paper-raised);
  border: 1px solid var(--rule-strong); border-radius: 4px; max-width: 18rem; }
#bar button { cursor: pointer; font-weight: 600; }
#bar :focus-visible, .site-head :focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
#status { flex: 1 1 16rem; min-width: 0; max-height: 4.2em; overflow: auto; white-space: pre-line; }
#data { color: var(--ink-soft); }
#status.error { color: var(--accent); font-weight: 600; }
.site-head { padding: .4rem 1rem; font: var(--size-body)/1.5 var(--sans); color: var(--ink); background: var(--paper); }
.site-head a { color: inherit; }
.site-head input { box-sizing: border-box; width: 100%; min-height: 2.25rem; padding: .3rem .5rem; font: inherit; color: inherit;
  background: var(--paper-raised); border: 1px solid var(--rule-strong); border-radius: 4px; }

.graphiql-container .graphiql-logo, .graphiql-container .graphiql-logo * { color: #4a566b; }
body.graphiql-dark .graphiql-logo, body.graphiql-dark .graphiql-logo * { color: #c3cbd8; }
.graphiql-container .monaco-editor .line-numbers { color: #5b6675; }
body.graphiql-dark .monaco-editor .line-numbers { color: #a3acb7; }
@media (prefers-color-scheme: dark) {
  body:not(.graphiql-light) .graphiql-logo, body:not(.graphiql-light) .graphiql-logo * { color: #c3cbd8; }
  body:not(.graphiql-light) .graphiql-container .monaco-editor .line-numbers { color: #a3acb7; }
}
/* on a phone the response is below the query, and the tools are a row above both */
@media (max-width: 700px) {
  body { height: auto; overflow: auto; }
  #root .graphiql-container { flex-direction: column; height: auto; }
  .graphiql-container .graphiql-sidebar { flex-direction: row; justify-content: flex-start; width: auto; }
  .graphiql-container .graphiql-sidebar > :first-child { display: flex; margin-right: auto; }
  .graphiql-container .graphiql-main { flex-direction: column; }
  .graphiql-container .graphiql-sessions { margin: 0; min-width: 0; }
  #graphiql-session { flex-direction: column; gap: .5rem; }
  .graphiql-container .graphiql-editors, .graphiql-container .graphiql-response { flex: none !important; height: 28rem; }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
}

.graphiql-tab { transform: none !important; }
.graphiql-container .graphiql-tabs { scrollbar-width: thin !important; padding-bottom: 2px; }
.graphiql-container .graphiql-tabs::-webkit-scrollbar { display: block !important; height: 6px; }
.graphiql-tabs[data-more~="right"] { mask-image: linear-gradient(to right, #000 calc(100% - 3.5rem), transparent); }
.graphiql-tabs[data-more~="left"] { mask-image: linear-gradient(to left, #000 calc(100% - 3.5rem), transparent); }
.graphiql-tabs[data-more="left right"] {
  mask-image: linear-gradient(to right, transparent, #000 3.5rem, #000 calc(100% - 3.5rem), transparent); }

.graphiql-doc-explorer-search:not(:focus-within) input { width: 6rem !important; }
.graphiql-markdown-description, .graphiql-doc-explorer-content { overflow-wrap: break-word; max-width: 42rem; }
`;
