import type { LayoutCell, LayoutColumn, TableLayout, Value } from '../../question/table-layout.ts';
import type { Column } from '../../question/table-plan.ts';
import { type Scalar, displayText } from '../../question/table.ts';
import { type Html, html } from '../page/html.ts';
import { page } from '../page/layout.ts';
import type { LoadedDataset } from './loaded-graph.ts';

/** The parts that every page of a question has. */
export interface QuestionView {
  readonly name: string;
  readonly group: 'library' | 'own';
  readonly description: string;
  readonly form: Html;
  readonly links: QuestionLinks;
}

/** The links to one result in each format. */
export interface QuestionLinks {
  readonly html: string;
  readonly json: string;
  readonly csv: string;
  readonly graphiql: string;
}

interface ResultView {
  readonly table: TableLayout;
  /** The variables: `of: northbank; market: FR`. */
  readonly variables: string;
  /** Null if the table is complete. */
  readonly missing: MissingItemsView | null;
  /** Why the question cannot run on this graph; null if it has run. */
  readonly note: string | null;
  readonly graph: {
    readonly citation: string | null;
    readonly datasets: readonly LoadedDataset[];
    /** Whether another page shows it in a frame. */
    readonly isEmbedded?: boolean;
  };
}

export interface MissingItemsView {
  readonly shown: number;
  /** Null if it is unknown. */
  readonly total: number | null;
  /** The link to the complete table; null if it does not fit on one page. */
  readonly all: string | null;
}

/** The page of a result: a table to read, print and link to. */
export function resultPage(view: QuestionView, { table, variables, missing, note, graph }: ResultView): string {
  const { citation, datasets } = graph;
  const body =
    note === null
      ? html`${resultNotice(table, missing)} ${resultTable(table, variables)}`
      : html`<p role="status">${note}</p>`;
  const cited = citation === null ? null : html`<p class="soft">Cite as: ${citation}</p>`;
  if (graph.isEmbedded === true) {
    return page(
      view.name,
      html`<h1>${splitDescription(view).question}</h1>
        ${body} ${datasetList(datasets)} ${cited}
        <p class="soft"><a href="${view.links.html}">Open in FinGraph</a></p>`,
      { isEmbedded: true },
    );
  }
  return page(view.name, html`${questionHead(view)} ${body} ${datasetList(datasets)} ${cited}`, {
    data: datasets.map(({ title }) => title),
  });
}

function resultNotice(table: TableLayout, missing: MissingItemsView | null): Html | null {
  if (missing !== null) return missingItemsNotice(missing);
  return table.rowCount === 0
    ? html`<p role="status">No results. <a href="/questions/find">Look up ids</a>.</p>`
    : null;
}

/** Where the data come from, with what a reader needs to use them. */
function datasetList(datasets: readonly LoadedDataset[]): Html | null {
  if (datasets.length === 0) return null;
  const items = datasets.map(({ title, license, release }, index) => {
    const facts = [license ?? 'no licence stated', ...(release === null ? [] : [`version ${release}`])];
    return html`${index === 0 ? '' : '; '}${title} (${facts.join(', ')})`;
  });
  return html`<p class="soft">${datasets.length === 1 ? 'Data set' : 'Data sets'}: ${items}.</p>`;
}

function missingItemsNotice({ shown, total, all }: MissingItemsView): Html {
  const count =
    total === null ? html`Showing the first ${shown}; there are more.` : html`Showing ${shown} of ${total}.`;
  const remedy =
    all === null
      ? html`Narrow the question, download all rows as CSV, or use the <a href="/export">exports</a>.`
      : html`<a href="${all}">Show all ${String(total)}</a>`;
  return html`<div class="notice" role="status">${count} ${remedy}</div>`;
}

/** Values that all rows share are shown above the table. A single row without lists needs no table. */
function resultTable({ rowCount, constants, empty, columns, rows }: TableLayout, variables: string): Html {
  const count = rowCount === 1 ? '1 row' : `${rowCount} rows`;
  const caption = html`${count}${variables === '' ? null : `, ${variables}`}`;
  const shared =
    constants.length === 0
      ? null
      : html`<dl class="shared" aria-label="${rowCount === 1 ? 'The row' : 'Same in every row'}">
          ${constants.map(
            ({ column, value }) =>
              html`<div>
                <dt>${column.name}</dt>
                <dd>${cellValue(value, column)}</dd>
              </div> `,
          )}
        </dl>`;
  const without = empty.length === 0 ? null : html`<p class="soft">Columns without a value: ${empty.join(', ')}.</p>`;
  if (columns.length === 0)
    return html`<p class="soft">${caption}</p>
      ${shared} ${without}`;
  const isNumber = numberColumns(columns.length, rows);
  return html`${shared}
    <div class="table" role="region" tabindex="0" aria-label="Result">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, index) => html`<th scope="col" class="${cellClass(column, isNumber.has(index))}">${column.name}</th>`)}
          </tr>
        </thead>
        ${rows.map(
          (lines) =>
            html`<tbody>
              ${lines.map(
                (cells) =>
                  html`<tr>
                    ${cells.map((cell) => tableCell(cell, columns[cell.column], isNumber.has(cell.column)))}
                  </tr> `,
              )}
            </tbody> `,
        )}
      </table>
    </div>
    ${without}`;
}

/** The columns that have numbers only. */
function numberColumns(count: number, rows: TableLayout['rows']): ReadonlySet<number> {
  const numbers = new Set(Array.from({ length: count }, (_, column) => column));
  for (const { column, value } of rows.flat(2)) {
    const values = isMany(value) ? value : [value];
    if (values.some((scalar) => scalar !== null && typeof scalar !== 'number')) numbers.delete(column);
  }
  return numbers;
}

/** The page of a question that failed: the errors, and the form to correct it. */
export function errorPage(view: QuestionView, messages: readonly string[]): string {
  const lines = messages.map((message, index) => html`${index === 0 ? '' : '\n'}${linkedMessage(message)}`);
  const errors = html`<div class="notice" role="alert">${lines}</div>`;
  return page(view.name, html`${questionHead(view, errors)}`);
}

/** Links the search for ids, also where a message names the GraphQL field. */
function linkedMessage(message: string): Html {
  const [before = '', ...after] = message.replace('with search(text: …).', `at ${FIND}`).split(FIND);
  return html`${before}${after.map((text) => html`<a href="/questions/find">/questions/find</a>${text}`)}`;
}

/** Error messages about unknown ids contain it. */
const FIND = '/questions/find?text=…';

/** The page of an error that belongs to no question. */
export function plainErrorPage(title: string, message: string): string {
  return page(
    title,
    html`<h1>${title}</h1>
      <div class="notice" role="alert">${message}</div>
      <p><a href="/questions">All questions</a></p>`,
  );
}

/** The list of all questions, each with its form: those of the operator first, then the library. */
export function listPage(
  views: readonly QuestionView[],
  { datasets, hasImport }: { readonly datasets: readonly LoadedDataset[]; readonly hasImport: boolean },
): string {
  const own = views.filter(({ group }) => group === 'own');
  const library = views.filter(({ group }) => group === 'library');
  return page(
    'Questions',
    html`<h1>Questions</h1>
      <p>
        Each question has a URL that returns a table, CSV for a spreadsheet, or JSON. Paste it into a report, a notebook
        or a terminal. The variables follow the question mark. A variable that you leave out gets a value from the
        loaded data. This list is also available as <a href="/questions.json">JSON</a>, and for programs as a part of
        <a href="/openapi">the HTTP API</a>.
      </p>
      ${
        hasImport
          ? html`<p>To ask these questions of your own data, <a href="/import">import your files</a>.</p>`
          : null
      }
      ${
        own.length === 0
          ? library.map((view) => questionArticle(view, html`<h2>${questionLink(view)}</h2>`))
          : html`<h2>Questions of this server</h2>
              ${own.map((view) => questionArticle(view, html`<h3>${questionLink(view)}</h3>`))}
              <h2>Questions of the library</h2>
              ${library.map((view) => questionArticle(view, html`<h3>${questionLink(view)}</h3>`))}`
      }
      ${datasetList(datasets)}`,
    { data: datasets.map(({ title }) => title) },
  );
}

function questionLink({ links, description }: QuestionView): Html {
  return html`<a href="${links.html}">${description}</a>`;
}

function questionArticle(view: QuestionView, heading: Html): Html {
  return html`<article id="${view.name}">
    ${heading} ${linkList(view)}
    <details>
      <summary>Change the question <span class="soft">${view.name}</span></summary>
      ${view.form}
    </details>
  </article> `;
}

/** The description, the form and the links of a question. The form is open if there is an error to correct. */
function questionHead(view: QuestionView, errors: Html | null = null): Html {
  const { question, more } = splitDescription(view);
  return html`<h1>${question}</h1>
    ${more === '' ? null : html`<p>${more}</p>`} ${errors} ${linkList(view)}
    <details${errors === null ? null : { html: ' open' }}>
      <summary>Change the question</summary>
      ${view.form}
    </details>`;
}

/** The first sentence of the description, and the others. */
export function splitDescription({ description }: { readonly description: string }): {
  readonly question: string;
  readonly more: string;
} {
  const [, question = description, more = ''] = /^(.+?[.?])\s+(.+)$/s.exec(description) ?? [];
  return { question, more };
}

function linkList({ links }: QuestionView): Html {
  return html`<ul class="links">
    <li><a href="${links.html}">Table</a></li>
    <li><a href="${links.csv}">CSV</a></li>
    <li><a href="${links.json}">JSON</a></li>
    <li><a href="${links.graphiql}">Open in GraphiQL</a></li>
  </ul>`;
}

function tableCell({ value, height }: LayoutCell, column: LayoutColumn | undefined, isNumber: boolean): Html {
  const texts = (isMany(value) ? value : [value]).map(displayText);
  const span = height === 1 ? null : html` rowspan="${String(height)}"`;
  const className = [cellClass(column, isNumber), widthClass(texts)].filter(Boolean).join(' ');
  return html`<td class="${className}" ${span}>${cellValue(value, column)}</td>`;
}

function cellClass(column: LayoutColumn | undefined, isNumber: boolean): string {
  return [...(column?.startsGroup === true ? ['group'] : []), ...(isNumber ? ['number'] : [])].join(' ');
}

function cellValue(value: Value, column: Column | undefined): Html {
  const link = column?.link ?? null;
  if (!isMany(value)) return scalarHtml(value, link);
  return html`<ul>
    ${value.map((scalar) => html`<li>${scalarHtml(scalar, link)}</li>`)}
  </ul>`;
}

function isMany(value: Value): value is readonly (Scalar | null)[] {
  return Array.isArray(value);
}

/** Dates and codes stay on one line; sentences and ids get a wide column. */
function widthClass(texts: readonly string[]): string {
  const longest = Math.max(...texts.map(({ length }) => length));
  return longest <= 12 ? 'short' : longest > 24 ? 'long' : '';
}

function scalarHtml(scalar: Scalar | null, link: Column['link']): Html {
  const text = displayText(scalar);
  if (link === null || text === '') return html`${text}`;
  if (link !== 'url') return html`<a href="/${link}/${encodeURIComponent(text)}">${text}</a>`;
  // a source may have any URL: other schemes, such as javascript:, are not linked
  if (!/^https?:\/\//i.test(text)) return html`${text}`;
  return html`<a href="${text}" title="${text}" rel="noreferrer">${shortUrl(text)}</a>`;
}

const MAX_URL = 40;

/** The host and the beginning of the path. A complete URL in a narrow column would make the row as high as the page. */
function shortUrl(url: string): string {
  const text = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return text.length > MAX_URL ? `${text.slice(0, MAX_URL - 1)}…` : text;
}
