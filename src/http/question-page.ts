import type { Column } from '../question/table-plan.ts';
import { type Cell, type Scalar, textOf } from '../question/table.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

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
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The arguments: `of: alipay; market: FR`. */
  readonly asked: string;
  /** What the table lacks, in words; null where it is whole. */
  readonly lack: string | null;
  readonly citation: string | null;
}

/** The answer as a table, to read, print and link to. */
export function answerPage(view: QuestionView, { columns, rows, asked, lack, citation }: AnswerView): string {
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  const table = html`<div class="table" role="region" tabindex="0" aria-label="The answer">
    <table>
      <caption>
        ${count}${asked === '' ? null : `, ${asked}`}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, place) => tableCell(cell, columns[place]))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
  const notice =
    lack !== null
      ? html`<div class="fault" role="status">This is not all. ${lack}</div>`
      : rows.length === 0
        ? html`<p role="status">Nothing was found. Ids are exact: <a href="/questions/find">look them up</a>.</p>`
        : null;
  return page(
    view.name,
    html`${head(view)} ${notice} ${table} ${citation === null ? null : html`<p class="soft">Cite as: ${citation}</p>`}`,
  );
}

/** What was wrong, with the form to mend it. */
export function faultPage(view: QuestionView, messages: readonly string[]): string {
  const fault = html`<div class="fault" role="alert">${messages.join('\n')}</div>`;
  return page(view.name, html`${head(view, fault)}`);
}

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
          <summary>Ask it of others <span class="soft">${view.name}</span></summary>
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
      <summary>Ask it of others</summary>
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

function tableCell(cell: Cell, column: Column | undefined): Html {
  const link = column?.link ?? null;
  const scalars = (Array.isArray(cell) ? cell : [cell]) as readonly (Scalar | null)[];
  const texts = scalars.map((scalar) => written(scalar, link));
  const content =
    texts.length === 1
      ? texts
      : [
          html`<ul>
            ${texts.map((text) => html`<li>${text}</li>`)}
          </ul>`,
        ];
  return html`<td class="${widthOf(scalars.map(textOf))}">${content}</td>`;
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
  return /^https?:\/\//i.test(text) ? html`<a href="${text}" rel="noreferrer">${text}</a>` : html`${text}`;
}
