import type { OpenAPIObject, OperationObject, ParameterObject } from 'openapi3-ts/oas31';

import { type Html, html } from '../page/html.ts';
import { page } from '../page/layout.ts';

/** The document as a page: each operation with its parameters, and a link that tries it. */
export function openApiPage({ paths = {}, tags = [], info }: OpenAPIObject): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
  return page(
    'HTTP API',
    html`<h1>HTTP API</h1>
      <p>
        ${withCodeSpans(info.description ?? '')} The same as <a href="/openapi.json">OpenAPI 3.1</a>, for programs that
        make clients and tests of it.
      </p>
      ${tags.map(({ name, description }) => {
        const listed = operations.filter(({ operation }) => operation.tags?.includes(name));
        return html`<h2>${name}</h2>
          <p>${withCodeSpans(description ?? '')}</p>
          ${listed.map(operationPart)}`;
      })}`,
  );
}

interface Listed {
  readonly path: string;
  readonly method: 'get' | 'post';
  readonly operation: OperationObject;
}

function operationPart({ path, method, operation }: Listed): Html {
  const { operationId = path, summary = '', description = summary } = operation;
  const parameters = (operation.parameters ?? []).filter((one) => 'in' in one);
  const link = method === 'get' ? exampleAddress(path, parameters) : null;
  return html`<details id="${operationId}">
    <summary><code>${method.toUpperCase()} ${path}</code> ${withCodeSpans(summary)}</summary>
    ${description === summary ? null : html`<p>${withCodeSpans(description)}</p>`}
    ${
      parameters.length === 0
        ? null
        : html`<dl>
            ${parameters.map(
              ({ name, required, description: meaning = '' }) =>
                html`<dt><code>${name}</code>${required === true ? ' (required)' : null}</dt>
                  <dd>${withCodeSpans(meaning)}</dd> `,
            )}
          </dl>`
    }
    ${link === null ? null : html`<p><a href="${link}">Try it</a></p>`}
  </details> `;
}

/** A text in which backticks enclose code. */
function withCodeSpans(text: string): Html {
  const parts = text.split('`');
  return html`${parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))}`;
}

/** The address with the examples of parameters, and the first value of a path; null if a required one has no example. */
function exampleAddress(path: string, parameters: readonly ParameterObject[]): string | null {
  const search = new URLSearchParams();
  let address = path;
  for (const { name, required, example, schema, in: place } of parameters) {
    if (place === 'header') continue;
    const value: unknown = example ?? (place === 'path' && schema && 'enum' in schema ? schema.enum?.[0] : undefined);
    if (value === undefined && required === true) return null;
    if (value === undefined) continue;
    if (place === 'path') address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
    else
      for (const one of Array.isArray(value) ? value : [value])
        search.append(name, typeof one === 'object' ? JSON.stringify(one) : String(one));
  }
  return search.size === 0 ? address : `${address}?${search}`;
}
