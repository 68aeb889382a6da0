import type { Parameter } from '../../question/variables.ts';
import { html } from '../page/html.ts';
import { page } from '../page/layout.ts';

/** One kind of export on the page. */
interface ListedExport {
  readonly export: string;
  readonly variables: readonly Parameter[];
  /** Paths by format. */
  readonly files: Readonly<Record<string, string>>;
}

/** The list of exports as a page. */
export function exportPage(exports: readonly ListedExport[]): string {
  return page(
    'Exports',
    html`<h1>Exports</h1>
      <p>
        Each link downloads a complete file. Variables are part of the URL, such as <code>?of=northbank</code>. This
        list is also available as JSON, with <code>Accept: application/json</code>, and for programs as a part of
        <a href="/openapi">the HTTP API</a>.
      </p>
      ${exports.map(
        ({ export: name, variables, files }) =>
          html`<article>
            <h2>${name}</h2>
            <ul class="links">
              ${Object.entries(files).map(([format, file]) => html`<li>${linkTo(file, format, variables)}</li> `)}
            </ul>
            <p class="soft">${variables.map(({ name: variable, type }) => html`<code>${variable}: ${type}</code> `)}</p>
          </article> `,
      )}`,
  );
}

/** A file with a required variable has no URL without it, so it is not a link. */
function linkTo(file: string, format: string, variables: readonly Parameter[]) {
  const required = variables.filter(({ required: isRequired }) => isRequired).map(({ name }) => `${name}=…`);
  if (required.length > 0) return html`<code>${file}?${required.join('&')}</code>`;
  return html`<a href="${file}">${format}</a>`;
}
