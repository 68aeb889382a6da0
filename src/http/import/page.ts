import { PRESETS } from '../../import/preset/presets.ts';
import { pageSecurity } from '../negotiation/security-headers.ts';
import { prefixPageLinks } from '../address/use-base-path.ts';
import { type Html, html } from '../page/html.ts';
import { inlineSources } from '../page/inline-hash.ts';
import { page } from '../page/layout.ts';
import { sizeText } from './upload.ts';
import { IMPORT_STYLE } from './page-style.ts';

export interface ImportPage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ImportPageOptions {
  readonly base: string;
  readonly maxBytes: number;
  /** Whether the page may load data sets into the graph. */
  readonly canLoad: boolean;
}

/** The page as it is before files are chosen. Its script fills it in. */
export async function importPage(options: ImportPageOptions): Promise<ImportPage> {
  const script = await importScript();
  const text = prefixPageLinks(options.base, page('Import', pageBody(options)))
    .replace('</head>', () => `<style>${IMPORT_STYLE}</style></head>`)
    .replace('</body>', () => `<script>(${script})()</script></body>`);
  const security = pageSecurity({
    'script-src': inlineSources(text, 'script'),
    'style-src': inlineSources(text, 'style'),
    'img-src': 'data:',
    'connect-src': "'self'",
    'form-action': "'self'",
  });
  return {
    body: text,
    headers: { ...security, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
  };
}

/** The text of `openImport`. Its module has the types of a browser, so it is compiled apart and TypeScript must not follow it. */
async function importScript(): Promise<string> {
  const module = (await import('../page/browser/open-import.ts' as string)) as { openImport(): void };
  return module.openImport.toString();
}

function pageBody({ maxBytes, canLoad }: ImportPageOptions): Html {
  return html`<h1>Import your files</h1>
    <p>
      Make a data set of tables: see what the columns are, correct the proposed mapping, look at the claims, then
      download the data set${canLoad ? ' or load it into this graph' : ''}. The server reads the files and does not keep
      them.
    </p>
    <noscript
      ><div class="notice">
        This page needs JavaScript. The command <code>fingraph import</code> does the same.
      </div></noscript
    >
    <section aria-labelledby="files-title">
      <h2 id="files-title">1. Files</h2>
      <label id="drop" for="files">
        <strong>Drop files here, or choose them</strong>
        <span class="soft">
          CSV, Excel (.xlsx), JSON, JSON Lines or Parquet, also gzipped; at most ${sizeText(maxBytes)} together. A
          mapping (.yml), and ids.csv and matches.csv of an earlier import, may be among them.
        </span>
        <input id="files" type="file" multiple />
      </label>
      <ul id="chosen" aria-label="Chosen files"></ul>
      <p id="status" role="status"></p>
      <div id="problem" class="notice" role="alert" hidden></div>
    </section>
    <section id="inspection" aria-labelledby="columns-title" hidden>
      <h2 id="columns-title">2. Columns</h2>
      <div id="tables"></div>
    </section>
    <section id="settings" aria-labelledby="mapping-title" hidden>
      <h2 id="mapping-title">3. Mapping</h2>
      <div class="row">
        <label for="format">Read the files</label>
        <select id="format">
          <option value="">as tables, with the mapping below</option>
          ${Object.values(PRESETS).map(
            ({ name, description }) => html`<option value="${name}">with the preset ${name}: ${description}</option>`,
          )}
        </select>
      </div>
      <div id="mapping-part">
        <p class="soft" id="mapping-help">
          The mapping says what the columns become. Change it; the claims below follow. To save it, download the data
          set, which has it.
        </p>
        <textarea
          id="mapping"
          aria-labelledby="mapping-title"
          aria-describedby="mapping-help"
          rows="22"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
        ></textarea>
      </div>
      <div id="preset-part" hidden>
        <div class="fields">
          ${field('id', 'Id of the data set', 'such as my-partners')} ${field('title', 'Title', '')}
          ${field('license', 'Licence', 'such as CC-BY-4.0')} ${field('publisher', 'Publisher', '')}
        </div>
        ${Object.values(PRESETS).flatMap((preset) => presetOptions(preset.name))}
      </div>
    </section>
    <section id="preview" aria-labelledby="claims-title" hidden>
      <h2 id="claims-title">4. Claims</h2>
      <div class="row">
        <label for="rows">Show</label>
        <select id="rows">
          <option value="20">the first 20 rows</option>
          <option value="100">the first 100 rows</option>
          <option value="1000">the first 1,000 rows</option>
        </select>
      </div>
      <p id="summary" role="status"></p>
      <div id="preview-problem" class="notice" role="alert" hidden></div>
      <div id="rejects"></div>
      <ul id="losses"></ul>
      <ol id="claims"></ol>
    </section>
    <section id="result-part" aria-labelledby="result-title" hidden>
      <h2 id="result-title">5. Data set</h2>
      <div class="row check">
        <input id="skip" type="checkbox" /> <label for="skip">Leave out rows that are rejected</label>
      </div>
      ${
        canLoad
          ? html`<div class="row check">
              <input id="join" type="checkbox" checked />
              <label for="join">Join entities with those of this graph that have the same identifier</label>
            </div>`
          : null
      }
      <div class="row">
        <button id="download" type="button">Download the data set (.zip)</button>
        ${canLoad ? html`<button id="load" type="button">Load it into this graph</button>` : null}
      </div>
      <p class="soft">
        ${
          canLoad
            ? 'The graph is in memory: it is as before when the server is restarted, or when you remove the data set again.'
            : html`This server keeps its graph in a database, which this page does not change. Unpack the download and
                run <code>fingraph serve FOLDER</code>, or <code>fingraph seed FOLDER</code> to load it.`
        }
      </p>
      <p id="progress" role="status"></p>
      <div id="result" tabindex="-1"></div>
      <div id="result-problem" class="notice" role="alert" hidden></div>
    </section>`;
}

function field(name: string, label: string, hint: string): Html {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    <input id="field-${name}" name="${name}" placeholder="${hint}" autocomplete="off" />
  </div> `;
}

function presetOptions(name: string): Html[] {
  const options = PRESETS[name]?.options ?? [];
  return options.map(({ name: option, value, description }) => {
    const id = `option-${name}-${option}`;
    const hint = value === 'file' ? 'name of a chosen file' : (value ?? '');
    return html`<div class="field option" data-preset="${name}">
      <label for="${id}">${option}</label>
      ${
        value === null
          ? html`<input id="${id}" name="option.${option}" type="checkbox" />`
          : html`<input id="${id}" name="option.${option}" placeholder="${hint}" autocomplete="off" />`
      }
      <span class="soft">${description}</span>
    </div> `;
  });
}
