import { ENTITY_KINDS, valuesOf } from '../../model/vocabulary.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';
import { createTextTable } from '../../support/text-table.ts';
import type { DraftEntity } from '../draft.ts';
import type { Place } from '../import-error.ts';
import { addToDraft, type EntityDraft, type Spot, toEntityDraft } from './entity-draft.ts';

/**
 * The drafts of an import by key, merged, in little memory: about 45 bytes and the characters of its key for an entity of
 * which only kind and name are known, if the name is the key.
 */
export interface DraftStore {
  readonly size: number;
  /** Number of the entity with this key, in the order of their first rows; -1 if there is none. */
  find(key: string): number;
  add(draft: DraftEntity, place: Place): void;
  keyAt(index: number): string;
  /** A copy. */
  draftAt(index: number): EntityDraft;
  /** False if only kind and name of the entity are known. */
  hasDetails(index: number): boolean;
  placeAt(index: number): Place;
  toPlace(spot: Spot): Place;
}

const KINDS = valuesOf(ENTITY_KINDS);

/** Drafts that many rows add to are not written again each time. */
const MAX_OPEN = 1_000;

/** `onLoss` gets the reason for each value that is not kept. */
export function createDraftStore(onLoss: (reason: string) => void): DraftStore {
  const keys = createTextTable();
  const files = createTextTable();
  const kinds = createNumberList(Uint8Array);
  const fileNumbers = createNumberList(Uint32Array);
  const lines = createNumberList(Uint32Array);
  /** Number of the text plus 1; 0 if the key and the kind are all. */
  const details = createNumberList(Uint32Array);
  const texts = createTextStore();
  const open = new Map<number, EntityDraft>();

  function write(index: number, draft: EntityDraft): void {
    kinds.set(index, KINDS.indexOf(draft.kind));
    const text = textFor(draft, keys.get(index));
    const before = details.get(index);
    if (text === '') details.set(index, 0);
    else if (before === 0 || !texts.equals(before - 1, text)) details.set(index, texts.append(text) + 1);
  }

  function closeOldest(): void {
    const [oldest] = open;
    if (oldest === undefined) return;
    write(...oldest);
    open.delete(oldest[0]);
  }

  function read(index: number): EntityDraft {
    const detail = details.get(index);
    const kind = KINDS[kinds.get(index)] ?? 'COMPANY';
    const spot = [fileNumbers.get(index), lines.get(index)] as const;
    return fromText(detail === 0 ? '' : texts.get(detail - 1), { kind, spot, key: keys.get(index) });
  }

  const spotOf = ({ file, line }: Place): Spot => [files.add(file), line ?? 0];
  const toPlace = ([file, line]: Spot): Place => ({ file: files.get(file), line: line || null, column: null });

  return {
    get size() {
      return keys.size;
    },
    find: (key) => keys.find(key),
    add(draft, place) {
      const before = keys.size;
      const index = keys.add(draft.key);
      const spot = spotOf(place);
      if (keys.size > before) {
        fileNumbers.push(spot[0]);
        lines.push(spot[1]);
        write(index, toEntityDraft(draft, spot));
        return;
      }
      const isPlain = details.get(index) === 0 && !open.has(index);
      if (isPlain && addsNothing(draft) && KINDS[kinds.get(index)] === draft.kind) return;
      const known = open.get(index) ?? read(index);
      addToDraft(known, toEntityDraft(draft, spot), onLoss);
      open.set(index, known);
      if (open.size > MAX_OPEN) closeOldest();
    },
    keyAt: (index) => keys.get(index),
    draftAt(index) {
      const draft = open.get(index);
      return draft ? structuredClone(draft) : read(index);
    },
    hasDetails: (index) => details.get(index) !== 0 || open.has(index),
    placeAt: (index) => toPlace([fileNumbers.get(index), lines.get(index)]),
    toPlace,
  };
}

/** True if the draft says no more than its key and kind. */
function addsNothing({ key, name, names, country, description, identifiers, tags, extra }: DraftEntity): boolean {
  return (
    name === key &&
    !names?.length &&
    country == null &&
    !description &&
    !identifiers?.length &&
    !tags?.length &&
    (extra === undefined || Object.keys(extra).length === 0)
  );
}

/** The values of an `EntityDraft`, without those that say nothing; empty if none is left. */
function textFor({ kind: _kind, spot, ...draft }: EntityDraft, key: string): string {
  if (draft.name === key && isNameOnly(draft)) return '';
  const said = Object.entries({
    ...draft,
    name: draft.name === key ? null : draft.name,
    countrySpot: isSameSpot(draft.countrySpot, spot) ? null : draft.countrySpot,
    identifiers: draft.identifiers.map((identifier) =>
      isSameSpot(identifier.spot, spot) ? { ...identifier, spot: undefined } : identifier,
    ),
  }).filter(([, value]) => value != null && (typeof value !== 'object' || Object.keys(value).length > 0));
  return said.length === 0 ? '' : JSON.stringify(Object.fromEntries(said));
}

/** True if only the name is known. */
function isNameOnly({
  slug,
  names,
  country,
  description,
  identifiers,
  tags,
  extra,
}: Omit<EntityDraft, 'kind' | 'spot'>) {
  const isEmpty = slug === undefined && country === null && description === null;
  return isEmpty && names.length + identifiers.length + tags.length === 0 && Object.keys(extra).length === 0;
}

function fromText(
  text: string,
  { kind, spot, key }: { readonly kind: EntityDraft['kind']; readonly spot: Spot; readonly key: string },
): EntityDraft {
  const said = (text === '' ? {} : JSON.parse(text)) as Partial<EntityDraft>;
  const { country = null, countrySpot = spot, identifiers = [] } = said;
  return {
    kind,
    name: said.name ?? key,
    slug: said.slug,
    names: said.names ?? [],
    country,
    ...(country === null ? {} : { countrySpot }),
    description: said.description ?? null,
    identifiers: identifiers.map((identifier) => ({ ...identifier, spot: identifier.spot ?? spot })),
    tags: said.tags ?? [],
    extra: said.extra ?? {},
    spot,
  };
}

function isSameSpot(a: Spot | undefined, b: Spot): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
