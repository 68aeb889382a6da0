import { display } from '../../../dataset/issue.ts';
import type { DraftSource } from '../../draft.ts';
import { requireField } from './compile-entity.ts';
import { compileExtra } from './compile-extra.ts';
import { compileFields } from './compile-fields.ts';
import { type CompiledFound, compileFound, isElse } from './compile-found.ts';
import { compileValue } from './compile-value.ts';
import type { SourceSpec, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { SOURCE_TARGETS, TEXT } from '../record-target.ts';
import type { RowState, Scope } from './scope.ts';

export interface CompiledSource extends CompiledFound {
  drafts(row: RowState): readonly DraftSource[];
  readonly columns: ReadonlyMap<string, string>;
}

/** A row whose key of the source is empty has no such source: its claims cite the file. */
export function compileSource(
  spec: SourceSpec,
  label: string,
  path: Path,
  index: number,
  scope: Scope,
): CompiledSource {
  const at = (field: string): Path => [...path, field];
  const fields = compileFields(spec, SOURCE_TARGETS, at, scope);
  const slug = spec.slug === undefined ? null : compileValue(spec.slug, at('slug'), TEXT, scope);
  const extra = spec.extra === undefined ? null : compileExtra(spec.extra, at('extra'), scope);
  const described = ['title', 'url'].flatMap((field) =>
    fields.columns.has(field)
      ? [{ field, value: compileValue(spec[field] as ValueSpec, at(field), SOURCE_TARGETS[field as 'title'], scope) }]
      : [],
  );
  if (spec.key === undefined && described[0] !== undefined) {
    scope.report(
      at('key'),
      `the columns that say which source it is, as its ${described[0].field} differs by row`,
      spec.key,
    );
  }
  if (spec.title === undefined && spec['url'] === undefined) {
    scope.report(at('title'), 'a title, or a url in its place', spec.title);
  }
  const remainder = (row: RowState): string | null => {
    for (const { field, value } of described) {
      const text = value.one(row);
      if (text !== undefined && !isElse(spec[field], text)) return `the ${field} ${display(text)}`;
    }
    return null;
  };
  const found = compileFound(spec, { label, path, index, isOptional: true, remainder }, scope);
  const draft = (key: string, row: RowState): DraftSource => {
    const record: Record<string, unknown> = {};
    fields.addTo(record, row);
    if (record['title'] === undefined && typeof record['url'] === 'string') {
      record['title'] = titleOfAddress(record['url']);
      record['titleInferred'] = true;
    }
    requireField(record, 'title', label, fields.columns, row);
    const own = extra?.(row);
    if (own !== undefined) record['extra'] = own;
    const { title, ...rest } = record;
    const from = slug?.one(row);
    return {
      key,
      title: String(title),
      ...(from === undefined ? {} : { slug: String(from) }),
      ...(Object.keys(rest).length === 0 ? {} : { fields: rest }),
    };
  };
  return {
    in: (row) => found.in(row),
    drafts: (row) => found.in(row).map((one) => draft(one.key, one.row)),
    columns: fields.columns,
  };
}

/** `example.org/news/letpay`, for a source whose title is not known. */
function titleOfAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}
