import type { LayoutCell, LayoutColumn, TableLayout, Value } from '../../question/table-layout.ts';
import type { Column } from '../../question/table-plan.ts';
import { type Scalar, textOf } from '../../question/table.ts';
import { type Html, html } from '../page/html.ts';
import { page } from '../page/layout.ts';

/** What every page of a question shows. */
export interface QuestionView {
  readonly name: string;
  readonly description: string;
  readonly form: Html;
  readonly links: QuestionAddresses;
}

/** Addresses of one answer. */
export interface QuestionAddresses {
  readonly html: string;
  readonly json: string;
  readonly csv: string;
  readonly graphiql: string;
}

export interface AnswerView {
  readonly table: TableLayout;
  /** The arguments: `of: alipay; market: FR`. */
  readonly asked: string;
  /** What the table lacks; null where it is whole. */
  readonly shortage: ShortageView | null;
  readonly citation: string | null;
}

export interface ShortageView {
  readonly shown: number;
  /** Null where nobody counted them. */
  readonly total: number | null;
  /** The address of the same table with all rows; null where they do not fit into one. */
  readonly all: string | null;
}

/** The answer as a table, to read, print and link to. */
export function answerPage(view: QuestionView, { table, asked, shortage, citation }: AnswerView): string {
  const notice =
    shortage !== null
      ? shortageNotice(shortage)
      : table.rowCount === 0
        ? html`<p role="status">Nothing was found. <a href="/questions/find">Look ids up</a>.</p>`
        : null;
  return page(
    view.name,
    html`${head(view)} ${notice} ${answerTable(table, asked)}
    ${citation === null ? null : html`<p class="soft">Cite as: ${citation}</p>`}`,
  );
}

function shortageNotice({ shown, total, all }: ShortageView): Html {
  const count = html`Showing ${String(shown)} of ${total === null ? 'more' : String(total)}.`;
  const cure =
    all === null
      ? html`Narrow the question, save all of them as CSV, or take them from <a href="/export">the exports</a>.`
      : html`<a href="${all}">Show all ${String(total)}</a>`;
  return html`<div class="fault" role="status">${count} ${cure}</div>`;
}

/** Above the table what all of its rows share; a single row without lists is all above. */
function answerTable({ rowCount, constants, empty, columns, rows }: TableLayout, asked: string): Html {
  const count = rowCount === 1 ? '1 row' : `${rowCount} rows`;
  const caption = html`${count}${asked === '' ? null : `, ${asked}`}`;
  const shared =
    constants.length === 0
      ? null
      : html`<dl class="shared" aria-label="${rowCount === 1 ? 'The row' : 'The same in every row'}">
          ${constants.map(
            ({ column, value }) =>
              html`<div>
                <dt>${column.name}</dt>
                <dd>${valueOf(value, column)}</dd>
              </div> `,
          )}
        </dl>`;
  const without = empty.length === 0 ? null : html`<p class="soft">Without a value here: ${empty.join(', ')}.</p>`;
  if (columns.length === 0)
    return html`<p class="soft">${caption}</p>
      ${shared} ${without}`;
  return html`${shared} ${without}
    <div class="table" role="region" tabindex="0" aria-label="The answer">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col" class="${groupClass(column)}">${column.name}</th>`)}
          </tr>
        </thead>
        ${rows.map(
          (lines) =>
            html`<tbody>
              ${lines.map(
                (cells) =>
                  html`<tr>
                    ${cells.map((cell) => tableCell(cell, columns[cell.place]))}
                  </tr> `,
              )}
            </tbody> `,
        )}
      </table>
    </div>`;
}

/** What was wrong, with the form to mend it. */
export function faultPage(view: QuestionView, messages: readonly string[]): string {
  const lines = messages.map((message, place) => html`${place === 0 ? '' : '\n'}${linked(message)}`);
  const fault = html`<div class="fault" role="alert">${lines}</div>`;
  return page(view.name, html`${head(view, fault)}`);
}

/** A message with the search for ids as a link, also where it names the field of GraphQL. */
function linked(message: string): Html {
  const [before = '', ...after] = message.replace('with search(text: …).', `at ${FIND}`).split(FIND);
  return html`${before}${after.map((text) => html`<a href="/questions/find">/questions/find</a>${text}`)}`;
}

/** Where messages send those whose id is not known. */
const FIND = '/questions/find?text=…';

/** A fault that is of no question. */
export function plainFaultPage(title: string, message: string): string {
  return page(
    title,
    html`<h1>${title}</h1>
      <div class="fault" role="alert">${message}</div>
      <p><a href="/questions">All questions</a></p>`,
  );
}

/** Every question, with its form. */
export function listPage(views: readonly QuestionView[]): string {
  const articles = views.map(
    (view) =>
      html`<article id="${view.name}">
        <h2><a href="${view.links.html}">${view.description}</a></h2>
        ${linksOf(view)}
        <details>
          <summary>Change what it asks <span class="soft">${view.name}</span></summary>
          ${view.form}
        </details>
      </article> `,
  );
  return page(
    'Questions',
    html`<h1>Questions</h1>
      <p>
        Each has an address that answers as a table, as CSV for a spreadsheet, or as JSON: paste it into a report, a
        notebook, a terminal. Its variables stand behind the question mark. Programs read this list as
        <a href="/questions.json">JSON</a>.
      </p>
      ${articles}`,
  );
}

/** The question, what else is said of it, and its form: open where there is something to mend. */
function head(view: QuestionView, fault: Html | null = null): Html {
  const [, question = view.description, more = ''] = /^(.+?[.?])\s+(.+)$/s.exec(view.description) ?? [];
  return html`<h1>${question}</h1>
    ${more === '' ? null : html`<p>${more}</p>`} ${fault}
    <details${fault === null ? null : { html: ' open' }}>
      <summary>Change what it asks</summary>
      ${view.form}
    </details>
    ${linksOf(view)}`;
}

function linksOf({ links }: QuestionView): Html {
  return html`<ul class="links">
    <li><a href="${links.html}">Table</a></li>
    <li><a href="${links.csv}">CSV</a></li>
    <li><a href="${links.json}">JSON</a></li>
    <li><a href="${links.graphiql}">Open in GraphiQL</a></li>
  </ul>`;
}

function tableCell({ value, height }: LayoutCell, column: LayoutColumn | undefined): Html {
  const texts = (isMany(value) ? value : [value]).map(textOf);
  const span = height === 1 ? null : html` rowspan="${String(height)}"`;
  const name = [groupClass(column), widthOf(texts)].filter(Boolean).join(' ');
  return html`<td class="${name}" ${span}>${valueOf(value, column)}</td>`;
}

function groupClass(column: LayoutColumn | undefined): string {
  return column?.startsGroup === true ? 'group' : '';
}

function valueOf(value: Value, column: Column | undefined): Html {
  const link = column?.link ?? null;
  if (!isMany(value)) return written(value, link);
  return html`<ul>
    ${value.map((scalar) => html`<li>${written(scalar, link)}</li>`)}
  </ul>`;
}

function isMany(value: Value): value is readonly (Scalar | null)[] {
  return Array.isArray(value);
}

/** Dates and codes stay on one line; sentences and ids get room. */
function widthOf(texts: readonly string[]): string {
  const longest = Math.max(...texts.map(({ length }) => length));
  return longest <= 12 ? 'short' : longest > 24 ? 'long' : '';
}

function written(scalar: Scalar | null, link: Column['link']): Html {
  const text = textOf(scalar);
  if (link === null || text === '') return html`${text}`;
  if (link !== 'url') return html`<a href="/${link}/${encodeURIComponent(text)}">${text}</a>`;
  // sources are of the world: an address of another scheme is no link
  if (!/^https?:\/\//i.test(text)) return html`${text}`;
  return html`<a href="${text}" title="${text}" rel="noreferrer">${shortAddress(text)}</a>`;
}

const MAX_ADDRESS = 40;

/** The host and the begin of the path: whole addresses make rows of a narrow column as high as a page. */
function shortAddress(address: string): string {
  const text = address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return text.length > MAX_ADDRESS ? `${text.slice(0, MAX_ADDRESS - 1)}…` : text;
}
