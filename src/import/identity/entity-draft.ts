import type { EntityKind } from '../../model/vocabulary.ts';
import { identifierKey, normalizeIdentifier } from '../../model/identifier.ts';
import type { IdentifierScheme } from '../../model/identifier-vocabulary.ts';
import type { Extra } from '../../model/record.ts';
import type { DraftEntity } from '../draft.ts';
import { mergedKind } from '../../model/identity/entity-kind.ts';

/** Number of a file and of a line. */
export type Spot = readonly [file: number, line: number];

export interface SpottedIdentifier {
  readonly scheme: IdentifierScheme;
  /** Normalized. */
  readonly value: string;
  /** Key of a source. */
  readonly source?: string;
  readonly spot: Spot;
}

/** What the rows say about one key so far, or about one entity. */
export interface EntityDraft {
  kind: EntityKind;
  name: string;
  slug?: string | undefined;
  names: object[];
  country: string | null;
  /** Where the country was found. */
  countrySpot?: Spot | undefined;
  description: string | null;
  identifiers: SpottedIdentifier[];
  tags: string[];
  extra: Extra;
  spot: Spot;
}

export function toEntityDraft(draft: DraftEntity, spot: Spot): EntityDraft {
  const { kind, name, slug, names = [], country = null, description, identifiers = [], tags = [], extra = {} } = draft;
  return {
    kind,
    name,
    slug,
    names: [...names],
    country,
    ...(country === null ? {} : { countrySpot: spot }),
    description: description || null,
    identifiers: identifiers.map(({ scheme, value, source }) => ({
      scheme,
      value: normalizeIdentifier({ scheme, value }),
      ...(source === undefined ? {} : { source }),
      spot,
    })),
    tags: [...tags],
    extra: { ...extra },
    spot,
  };
}

/**
 * Adds to a draft what another one knows: what is missing, and all names, identifiers and tags. `onLoss` gets the reason for
 * each value that is not kept.
 */
export function addToDraft(draft: EntityDraft, other: EntityDraft, onLoss: (reason: string) => void): void {
  draft.kind = mergedKind(draft.kind, other.kind);
  if (other.country !== null && draft.country === null) {
    draft.country = other.country;
    draft.countrySpot = other.countrySpot;
  } else if (other.country !== null && other.country !== draft.country) {
    onLoss('country of an entity that has another one');
  }
  if (draft.description === null) draft.description = other.description;
  else if (other.description !== null && other.description !== draft.description) {
    onLoss('description of an entity that has another one');
  }
  addNames(draft, other);
  const known = new Set(draft.identifiers.map(identifierKey));
  draft.identifiers.push(...other.identifiers.filter((identifier) => !known.has(identifierKey(identifier))));
  draft.tags.push(...other.tags.filter((tag) => !draft.tags.includes(tag)));
  for (const [column, value] of Object.entries(other.extra)) {
    if (!Object.hasOwn(draft.extra, column)) draft.extra[column] = value;
    else if (JSON.stringify(draft.extra[column]) !== JSON.stringify(value)) {
      onLoss(`extra.${column} of an entity that has another value`);
    }
  }
}

/** The main name of the other draft becomes a further name. A name without details adds nothing to one with details. */
function addNames(draft: EntityDraft, other: EntityDraft): void {
  const texts = new Set([draft.name, ...draft.names.map(nameText)]);
  const details = new Set(draft.names.map((name) => JSON.stringify(name)));
  for (const name of [...other.names, { name: other.name }]) {
    const json = JSON.stringify(name);
    if (details.has(json) || (texts.has(nameText(name)) && Object.keys(name).length === 1)) continue;
    draft.names.push(name);
    details.add(json);
    texts.add(nameText(name));
  }
}

function nameText(name: object): string {
  return String((name as { readonly name?: unknown }).name);
}
