import type { Entity, Records } from '../support/record.ts';
import { type Maybe, isIn } from './collection.ts';
import { type Area, isInAreas } from './area.ts';
import { type ClaimFilter, DATASET, claimsWhere, isCountryIn } from './filter.ts';
import { folded, holdsWords } from './text.ts';

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The API's input type EntityFilter. */
export interface EntityFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly countries?: Maybe<readonly string[]>;
  readonly areas?: Maybe<readonly Area[]>;
  readonly datasets?: Maybe<readonly string[]>;
  readonly tags?: Maybe<readonly string[]>;
  readonly identifiers?: Maybe<readonly Identifier[]>;
  readonly name?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly takesPartIn?: Maybe<TakesPartIn>;
  readonly any?: Maybe<readonly EntityFilter[]>;
  readonly not?: Maybe<EntityFilter>;
}

export interface TakesPartIn {
  readonly where?: Maybe<ClaimFilter>;
  readonly as?: Maybe<readonly string[]>;
  readonly atLeast?: Maybe<number>;
}

/** Whether the entity meets all conditions of a valid filter. A condition that is null or left out is met. */
export function matchesEntity(records: Records, entity: Entity, filter: Maybe<EntityFilter>): boolean {
  if (!filter) return true;
  const { ids, kinds, countries, name, text, takesPartIn, any, not } = filter;
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name)];
  return (
    isIn(ids, entity.id) &&
    isIn(kinds, entity.kind) &&
    isCountryIn(countries, entity.country) &&
    isInAreas(filter.areas, entity.country) &&
    isIn(filter.datasets, DATASET) &&
    (!filter.tags || (entity.tags ?? []).some((tag) => isIn(filter.tags, tag))) &&
    (!filter.identifiers ||
      (entity.identifiers ?? []).some((one) => filter.identifiers?.some((wanted) => isSame(one, wanted)))) &&
    (!name || names.map(folded).includes(folded(name))) &&
    (!text || holdsWords(names.join(' '), text)) &&
    (!takesPartIn || takesPart(records, entity.id, takesPartIn)) &&
    (!any || any.some((alternative) => matchesEntity(records, entity, alternative))) &&
    (!not || !matchesEntity(records, entity, not))
  );
}

function isSame(a: Identifier, b: Identifier): boolean {
  return a.scheme === b.scheme && a.value === b.value;
}

function takesPart(records: Records, id: string, { where, as, atLeast }: TakesPartIn): boolean {
  const matching = claimsWhere(records, where).filter(({ participants }) =>
    participants.some(({ entity, role }) => entity === id && isIn(as, role)),
  );
  return matching.length >= (atLeast ?? 1);
}
