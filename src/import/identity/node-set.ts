import type { Identifier } from '../../model/identifier.ts';
import { identifierKey } from '../../model/identifier.ts';
import { namesOf } from '../../model/name/entity-names.ts';
import type { EntityRecord } from '../../model/record.ts';
import type { EntityKind } from '../../model/vocabulary.ts';
import type { Place } from '../import-error.ts';
import type { Facts } from './cluster.ts';
import type { DraftStore } from './draft-store.ts';
import type { EntityDraft } from './entity-draft.ts';

/** An entity before it is known which others are the same: of the import, or of another data set. */
export interface EntityNode {
  readonly id: string;
  /** null: only the id is known, as no input has the key any more. */
  readonly kind: EntityKind | null;
  readonly name: string;
  /** All names, `name` first. */
  readonly names: readonly string[];
  readonly country: string | null;
  readonly identifiers: readonly Identifier[];
  /** null: of another data set. */
  readonly place: Place | null;
}

/**
 * The nodes by number: first the entities of the import in the order of the store, then those of other data sets, then those
 * that `ids.csv` alone knows.
 */
export interface NodeSet {
  /** Without the nodes that `ids.csv` alone knows. */
  readonly size: number;
  /** The number of entities of the import. */
  readonly drafts: number;
  at(node: number): EntityNode;
  /** The kind and all names of a node. */
  namesAt(node: number): Pick<EntityNode, 'kind' | 'names'>;
  factsOf(node: number): Facts;
  /** null if nothing is known of the id. */
  nodeOf(id: string): number | null;
  /** Where a node has an identifier; null for another data set. */
  placeOf(node: number, identifier: Identifier): Place | null;
  /** The kind of an entity of another data set. */
  kindOfOther(id: string): EntityKind | null;
  /** The nodes that `ids.csv` alone knows. */
  gone(): Iterable<number>;
  /** The nodes that have identifiers: those of other data sets first. */
  identified(): Iterable<number>;
}

export interface NodeSources {
  readonly store: DraftStore;
  /** The own id of a draft. */
  readonly idAt: (index: number) => string;
  /** The draft with this id; -1 if there is none. */
  readonly findId: (id: string) => number;
  readonly others: readonly EntityRecord[];
  readonly isInLedger: (id: string) => boolean;
}

export function createNodeSet({ store, idAt, findId, others, isInLedger }: NodeSources): NodeSet {
  const { size: drafts } = store;
  const size = drafts + others.length;
  const otherNodes = new Map(others.map(({ id }, index) => [id, drafts + index]));
  const gone: string[] = [];
  const goneNodes = new Map<string, number>();

  function at(node: number): EntityNode {
    if (node < drafts) {
      const draft = store.draftAt(node);
      const { kind, name, country, identifiers } = draft;
      return {
        id: idAt(node),
        kind,
        name,
        names: namesOfDraft(draft),
        country,
        identifiers,
        place: store.placeAt(node),
      };
    }
    const other = others[node - drafts];
    if (other) return { ...other, names: namesOf(other), place: null };
    const id = gone[node - size] ?? '';
    return { id, kind: null, name: id, names: [], country: null, identifiers: [], place: null };
  }

  return {
    size,
    drafts,
    at,
    namesAt(node) {
      if (node >= drafts) return at(node);
      const draft = store.draftAt(node);
      return { kind: draft.kind, names: namesOfDraft(draft) };
    },
    factsOf(node) {
      const { id, kind, country, identifiers, place } = at(node);
      return { kind, country, identifiers, other: place === null && node < size ? id : null };
    },
    nodeOf(id) {
      const draft = findId(id);
      if (draft >= 0) return draft;
      const known = otherNodes.get(id) ?? goneNodes.get(id);
      if (known !== undefined || !isInLedger(id)) return known ?? null;
      const node = size + gone.length;
      gone.push(id);
      goneNodes.set(id, node);
      return node;
    },
    placeOf(node, identifier) {
      if (node >= drafts) return null;
      const key = identifierKey(identifier);
      const found = store.draftAt(node).identifiers.find((one) => identifierKey(one) === key);
      return found ? store.toPlace(found.spot) : store.placeAt(node);
    },
    kindOfOther: (id) => others[(otherNodes.get(id) ?? size) - drafts]?.kind ?? null,
    gone: () => goneNodes.values(),
    *identified() {
      for (let node = drafts; node < size; node++) if (at(node).identifiers.length > 0) yield node;
      for (let node = 0; node < drafts; node++) if (store.hasDetails(node)) yield node;
    },
  };
}

function namesOfDraft({ name, names }: EntityDraft): string[] {
  if (names.length === 0) return [name];
  const texts = names.map((other) => (other as { readonly name?: unknown }).name);
  return [name, ...texts.filter((text) => typeof text === 'string')];
}
