import { closestMatch } from '../../../support/closest-match.ts';
import type { CompiledFound } from './compile-found.ts';
import type { ClaimSpec, FileSpec, Mapping } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import type { Scope } from './scope.ts';

/** The entities, sources and claims that a file of the mapping can name. */
export interface NameIndex {
  /** An entity of this file; null if there is none, which is reported. */
  entity(name: string, path: Path, scope: Scope): CompiledFound | null;
  source(name: string, path: Path, scope: Scope): CompiledFound | null;
  /** What the keys of an entity of any file begin with. */
  entitySpace(name: string, hasKey: boolean, path: Path, scope: Scope): string;
  sourceSpace(name: string, hasKey: boolean, path: Path, scope: Scope): string;
  claimSpace(name: string, path: Path, scope: Scope): string;
}

export function createNameIndex(
  mapping: Mapping,
  entities: ReadonlyMap<string, CompiledFound>,
  sources: ReadonlyMap<string, CompiledFound>,
): NameIndex {
  const all = {
    entity: namedSpecs(mapping.files, 'entities'),
    source: namedSpecs(mapping.files, 'sources'),
  };
  const claims = mapping.files.flatMap((file) => (file.claims ?? []).flatMap(({ name }) => name ?? []));
  const own = (
    noun: 'entity' | 'source',
    found: ReadonlyMap<string, CompiledFound>,
    name: string,
    path: Path,
    scope: Scope,
  ): CompiledFound | null => {
    const one = found.get(name);
    if (one) return one;
    const other = all[noun].get(name);
    // one that is the same in all rows needs no key
    if (other && other.key === undefined) return { in: (row) => [{ key: other.space ?? name, row }] };
    const hint = other ? `for one of another file, give { ref: ${name}, key: … }` : nameHint(name, [...found.keys()]);
    scope.report(path, `the name of ${noun === 'entity' ? 'an entity' : 'a source'} of this file (${hint})`, name);
    return null;
  };
  const spaceOf = (noun: 'entity' | 'source', name: string, hasKey: boolean, path: Path, scope: Scope): string => {
    const spec = all[noun].get(name);
    if (spec === undefined) {
      const hint = nameHint(name, [...all[noun].keys()]);
      scope.report(
        [...path, 'ref'],
        `the name of ${noun === 'entity' ? 'an entity' : 'a source'} of the mapping (${hint})`,
        name,
      );
    } else if ((spec.key !== undefined) !== hasKey) {
      const expected = hasKey ? `no key, as ${name} has none` : `a key, as ${name} has one`;
      scope.report([...path, 'key'], expected, undefined);
    }
    return spec?.space ?? name;
  };
  return {
    entity: (name, path, scope) => own('entity', entities, name, path, scope),
    source: (name, path, scope) => own('source', sources, name, path, scope),
    entitySpace: (name, hasKey, path, scope) => spaceOf('entity', name, hasKey, path, scope),
    sourceSpace: (name, hasKey, path, scope) => spaceOf('source', name, hasKey, path, scope),
    claimSpace(name, path, scope) {
      if (!claims.includes(name)) {
        scope.report([...path, 'ref'], `the name of a claim of the mapping (${nameHint(name, claims)})`, name);
      }
      return name;
    },
  };
}

/** What the key of a claim begins with, so that claims of different kinds may have equal keys. */
export function claimSpaceOf({ name, kind }: ClaimSpec): string {
  return name ?? (typeof kind === 'string' ? kind.toLowerCase() : 'claim');
}

interface NamedSpec {
  readonly key?: unknown;
  readonly space?: string;
}

function namedSpecs(files: readonly FileSpec[], family: 'entities' | 'sources'): ReadonlyMap<string, NamedSpec> {
  return new Map(files.flatMap((file) => Object.entries<NamedSpec>(file[family] ?? {})));
}

function nameHint(name: string, names: readonly string[]): string {
  if (names.length === 0) return 'there is none';
  const constantCase = (text: string): string => text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const closest = closestMatch(name, names.map(constantCase));
  const meant = names.find((one) => constantCase(one) === closest);
  return meant === undefined ? `there are ${names.slice(0, 12).join(', ')}` : `did you mean ${meant}?`;
}
