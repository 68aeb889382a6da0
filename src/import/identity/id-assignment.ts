import { builtInCountry } from '../../model/country.ts';
import type { EntityRecord } from '../../model/record.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { TextStore } from '../../support/text-store.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import type { DraftStore } from './draft-store.ts';
import type { EntityDraft } from './entity-draft.ts';
import { makeId } from './entity-id.ts';
import type { Ledger } from './ledger.ts';

/** The own ids of keys: what the entity is called if it is merged with no other. */
export interface OwnIds {
  entityId(index: number): string;
  /** The entity with this own id; -1 if there is none. */
  findEntity(id: string): number;
  sourceId(index: number): string;
  /** Pairs of entities with one own id: keys that mean one country. */
  readonly repeated: readonly (readonly [number, number])[];
}

export interface IdSources {
  readonly prefix: string;
  readonly idsAreGiven: boolean;
  readonly ledger: Ledger;
  readonly store: DraftStore;
  readonly sources: TextTable;
  /** The text that the id of a source is made of. */
  readonly sourceTexts: TextStore;
  readonly others: readonly EntityRecord[];
}

/** Gives each key its id: that of `ids.csv`, or a new one that no key has ever had and no other data set has. */
export function assignIds({ prefix, idsAreGiven, ledger, store, sources, sourceTexts, others }: IdSources): OwnIds {
  const ids = createTextTable();
  const otherIds = new Set(others.map(({ id }) => id));
  const isTaken = (id: string): boolean => ids.find(id) >= 0 || ledger.hasId(id) || otherIds.has(id);
  const entityNumbers = createNumberList(Uint32Array);
  /** By number of the id: the entity plus 1. Several keys may mean one country. */
  const owners = createNumberList(Uint32Array);
  const sourceNumbers = createNumberList(Uint32Array);
  const repeated: [number, number][] = [];

  for (let index = 0; index < store.size; index++) {
    const key = store.keyAt(index);
    const draft = store.draftAt(index);
    // the id of a country is its code
    const known = draft.kind === 'COUNTRY' ? (draft.country ?? key).toLowerCase() : ledger.find('entities', key)?.id;
    const number = ids.add(idsAreGiven ? key : (known ?? newEntityId(draft, key, prefix, isTaken)));
    entityNumbers.push(number);
    if (owners.get(number) === 0) owners.set(number, index + 1);
    else repeated.push([owners.get(number) - 1, index]);
  }
  for (let index = 0; index < sources.size; index++) {
    const key = sources.get(index);
    const known = idsAreGiven ? key : ledger.find('sources', key)?.id;
    const parts = { prefix, text: sourceTexts.get(index), word: 'source', key: `source ${key}` };
    sourceNumbers.push(ids.add(known ?? makeId(parts, isTaken)));
  }
  return {
    entityId: (index) => ids.get(entityNumbers.get(index)),
    findEntity: (id) => owners.get(ids.find(id)) - 1,
    sourceId: (index) => ids.get(sourceNumbers.get(index)),
    repeated,
  };
}

function newEntityId(
  { kind, slug, name }: EntityDraft,
  key: string,
  prefix: string,
  isTaken: (id: string) => boolean,
): string {
  const word = kind.toLowerCase().replaceAll('_', '-');
  return makeId({ prefix, text: slug ?? name, word, key: `entity ${key}` }, isTaken);
}

/** The code of the country that a draft of kind COUNTRY is; null if it says none. */
export function codeOfCountry({ country = null, key }: { readonly country?: string | null; readonly key: string }) {
  const code = country ?? key.toUpperCase();
  return builtInCountry(code.toLowerCase()) === null ? null : code;
}
