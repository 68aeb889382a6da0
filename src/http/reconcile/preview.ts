import { createHash } from 'node:crypto';
import { parse } from 'graphql';

import { counted } from '../../support/counted.ts';
import { pageSecurity } from '../negotiation/security-headers.ts';
import { type Html, html } from '../page/html.ts';
import { typeOfKind } from './reconcile-type.ts';
import type { RunDocument } from '../graphql/run-document.ts';

const ENTITY = parse(`query Preview($id: ID!) {
  entity(id: $id) {
    id kind name description
    names { name }
    country { name }
    claims(first: 0) { totalCount }
    partners(first: 4) { totalCount nodes { name } }
  }
}`);

export interface Previewed {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly names: readonly { readonly name: string }[];
  readonly country: { readonly name: string } | null;
  readonly claims: { readonly totalCount: number };
  readonly partners: { readonly totalCount: number; readonly nodes: readonly { readonly name: string }[] };
}

/** What a preview shows; null if nothing has the id. */
export async function previewed(id: string, run: RunDocument): Promise<Previewed | null> {
  const { entity } = await run<{ entity: Previewed | null }>(ENTITY, { id });
  return entity;
}

/** A small page about an entity, which other pages may frame. `root`: the address of FinGraph. */
export function previewPage(entity: Previewed, root: string): string {
  return previewDocument(entity.name, entitySummary(entity, root));
}

/** The same as a fragment of a page. */
export function flyoutOf(entity: Previewed, root: string): { readonly id: string; readonly html: string } {
  return { id: entity.id, html: entitySummary(entity, root).html };
}

export function missingPreview(id: string): string {
  return previewDocument('Unknown entity', html`<p>Nothing has the id ${id}.</p>`);
}

function entitySummary(
  { id, kind, name, description, names, country, claims, partners }: Previewed,
  root: string,
): Html {
  const facts = [typeOfKind(kind).name, country?.name].filter((fact) => fact !== undefined).join(', ');
  const shown = partners.nodes.map((partner) => partner.name).join(', ');
  const rest = partners.totalCount - partners.nodes.length;
  return html`<h1><a href="${root}/entity/${encodeURIComponent(id)}" target="_blank" rel="noopener">${name}</a></h1>
    <p>${facts} · ${counted(claims.totalCount, 'claim')} · <code>${id}</code></p>
    ${description === null ? null : html`<p>${description}</p>`}
    ${names.length === 0 ? null : html`<p>Also: ${names.map((other) => other.name).join(', ')}</p>`}
    ${shown === '' ? null : html`<p>Partners: ${shown}${rest > 0 ? ` and ${rest} more` : ''}</p>`}`;
}

const STYLE = `body { margin: .75rem; font: 14px/1.4 system-ui, sans-serif; color: #1b1f24; background: #fff; }
h1 { font-size: 1.1rem; margin: 0; } p { margin: .4rem 0; } code { font-size: .9em; }`;

function previewDocument(title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} · FinGraph</title>
        ${{ html: `<style>${STYLE}</style>` }}
      </head>
      <body>
        ${body}
      </body>
    </html> `.html;
}

/** Any page may frame a preview: it has no scripts, no forms and no cookies. */
export const PREVIEW_HEADERS: Readonly<Record<string, string>> = framed({
  'content-type': 'text/html; charset=utf-8',
  ...pageSecurity({ 'style-src': `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'` }),
});

function framed(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'x-frame-options': _, 'content-security-policy': policy = '', ...others } = headers;
  return { ...others, 'content-security-policy': policy.replace("frame-ancestors 'none'", 'frame-ancestors *') };
}
