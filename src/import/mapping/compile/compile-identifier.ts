import { display } from '../../../dataset/issue.ts';
import { identifierIssue, normalizeIdentifier } from '../../../model/identifier.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import type { DraftEntity } from '../../draft.ts';
import { type CompiledValue, compileSingle, compileValue } from './compile-value.ts';
import type { EntitySpec, IdentifierSpec, ValueSpec } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { IDENTIFIER_TARGETS, type Target } from '../record-target.ts';
import { type RowState, rowIssueAt, type Scope } from './scope.ts';

type DraftIdentifier = NonNullable<DraftEntity['identifiers']>[number];

export interface CompiledIdentifiers {
  of(row: RowState): readonly DraftIdentifier[];
  readonly column: string | null;
}

/** Compiles identifiers: values by scheme, or a list whose schemes may differ by row. */
export function compileIdentifiers(
  spec: NonNullable<EntitySpec['identifiers']>,
  path: Path,
  scope: Scope,
): CompiledIdentifiers {
  const compiled = isSpecList(spec)
    ? spec.map(({ scheme, value }, index) => {
        const at = [...path, index];
        return compileIdentifier(
          compileSingle(scheme, [...at, 'scheme'], IDENTIFIER_TARGETS.scheme, scope),
          value,
          [...at, 'value'],
          scope,
        );
      })
    : Object.entries(spec).map(([scheme, value]) =>
        compileIdentifier({ one: () => scheme, constant: [scheme] }, value, [...path, scheme], scope),
      );
  return {
    of: (row) => distinctIdentifiers(compiled.flatMap((identifier) => identifier.of(row))),
    column: compiled.find(({ column }) => column !== null)?.column ?? null,
  };
}

function isSpecList(spec: NonNullable<EntitySpec['identifiers']>): spec is readonly IdentifierSpec[] {
  return Array.isArray(spec);
}

type Scheme = Pick<ReturnType<typeof compileSingle>, 'one' | 'constant'>;

/** A domain may be written as the address of a website. */
const DOMAIN: Target = { type: 'domain', values: [], isList: true };

function compileIdentifier(scheme: Scheme, spec: ValueSpec, path: Path, scope: Scope): CompiledIdentifiers {
  const target = scheme.constant?.[0] === 'DOMAIN' ? DOMAIN : IDENTIFIER_TARGETS.value;
  const value = compileValue(spec, path, target, scope);
  const isOmitted = typeof spec === 'object' && spec !== null && 'invalid' in spec && spec.invalid === 'omit';
  return {
    column: value.column,
    of(row) {
      const texts = value.get(row);
      const name = texts.length === 0 ? undefined : scheme.one(row);
      if (name === undefined) return [];
      return texts.flatMap((text) => checkedIdentifier(name as IdentifierScheme, String(text), value, isOmitted, row));
    },
  };
}

function checkedIdentifier(
  scheme: IdentifierScheme,
  text: string,
  { column }: CompiledValue,
  isOmitted: boolean,
  row: RowState,
): DraftIdentifier[] {
  const value = normalizeIdentifier({ scheme, value: text });
  const expected = identifierIssue({ scheme, value });
  if (expected === null) return [{ scheme, value }];
  if (isOmitted) row.losses.push(`${scheme} of ${column ?? 'a constant'} that is not valid`);
  else rowIssueAt(row, column, expected, display(text));
  return [];
}

function distinctIdentifiers(identifiers: readonly DraftIdentifier[]): readonly DraftIdentifier[] {
  if (identifiers.length < 2) return identifiers;
  return [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()];
}
