import { display } from '../../../dataset/issue.ts';
import { identifierIssue, normalizeIdentifier } from '../../../model/identifier.ts';
import type { IdentifierScheme } from '../../../model/identifier-vocabulary.ts';
import type { DraftEntity } from '../../draft.ts';
import { compileValue } from './compile-value.ts';
import { type CompiledValue, listOfValues } from './values.ts';
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
          compileValue(scheme, [...at, 'scheme'], IDENTIFIER_TARGETS.scheme, scope),
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

type Scheme = Pick<CompiledValue, 'one' | 'constant'>;

/** A domain may be written as the address of a website. */
const DOMAIN: Target = { type: 'domain', values: [], isList: true };

function compileIdentifier(scheme: Scheme, spec: ValueSpec, path: Path, scope: Scope): CompiledIdentifiers {
  const target = scheme.constant?.[0] === 'DOMAIN' ? DOMAIN : IDENTIFIER_TARGETS.value;
  const value = compileValue(spec, path, target, scope);
  const check = rememberedIdentifiers();
  const isOmitted = typeof spec === 'object' && spec !== null && 'invalid' in spec && spec.invalid === 'omit';
  return {
    column: value.column,
    of(row) {
      const texts = value.values(row);
      if (texts === undefined) return NONE;
      const name = scheme.one(row) as IdentifierScheme | undefined;
      if (name === undefined) return NONE;
      return listOfValues(texts).flatMap((text) => {
        const checked = check(name, String(text));
        if (typeof checked === 'object') return checked;
        if (isOmitted) row.losses.push(`${name} of ${value.column ?? 'a constant'} that is not valid`);
        else rowIssueAt(row, value.column, checked, display(text));
        return [];
      });
    },
  };
}

const NONE: readonly DraftIdentifier[] = [];

/** Returns the identifier, or what was expected in its place. Remembers the last ones: many rows have the same entity. */
function rememberedIdentifiers(): (scheme: IdentifierScheme, text: string) => DraftIdentifier | string {
  let known = new Map<string, DraftIdentifier | string>();
  let knownScheme: IdentifierScheme | null = null;
  return (scheme, text) => {
    if (scheme !== knownScheme || known.size >= MAX_KNOWN) [known, knownScheme] = [new Map(), scheme];
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = normalizeIdentifier({ scheme, value: text });
    const checked = identifierIssue({ scheme, value }) ?? { scheme, value };
    known.set(text, checked);
    return checked;
  };
}

const MAX_KNOWN = 5_000;

function distinctIdentifiers(identifiers: readonly DraftIdentifier[]): readonly DraftIdentifier[] {
  if (identifiers.length < 2) return identifiers;
  return [...new Map(identifiers.map((one) => [`${one.scheme} ${one.value}`, one])).values()];
}
