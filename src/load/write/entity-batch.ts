import type { Abilities, Call, Params } from '../../engine/engine.ts';
import {
  claimCountProperties,
  entityProperties,
  nameKeyProperties,
  sourceProperties,
} from '../../model/stored-record.ts';
import { groupBy, rowsCall } from './claim-batch.ts';
import type { EntityChange, SourceChange } from '../plan/entity-change.ts';
import {
  createEntities,
  createSources,
  dismissEntities,
  dismissSources,
  renewEntities,
  renewSources,
} from './entity-statement.ts';
import { sentProperties, storedForm } from './stored-form.ts';
import { formatDescription } from '../plan/merge-entity.ts';

/** The calls that write entities which are in a data set after the load. `countOf`: the number of claims of an entity. */
export function entityCalls(
  changes: readonly EntityChange[],
  countOf: (change: EntityChange) => number,
  abilities: Abilities,
): Call[] {
  const rows = (action: EntityChange['action']) =>
    groupBy(
      changes.filter((change) => change.action === action),
      ({ record }) => record.kind,
    );
  const propertiesOf = (change: EntityChange): Params => {
    const properties = {
      id: change.id,
      ...storedForm(entityProperties(change.record), change.record, abilities),
      ...(abilities.termIndexes && nameKeyProperties(change.record)),
      ...claimCountProperties(change.id, countOf(change)),
      datasets: change.descriptions.map(({ dataset }) => dataset),
      descriptions: change.descriptions.map(formatDescription),
      ...change.presence,
    };
    return sentProperties(properties, abilities);
  };
  return [
    ...[...rows('CREATE')].flatMap(([kind, some]) => rowsCall(createEntities[kind], some.map(propertiesOf))),
    ...[...rows('RENEW')].flatMap(([kind, some]) => rowsCall(renewEntities[kind], some.map(propertiesOf))),
  ];
}

export function sourceCalls(changes: readonly SourceChange[], dataset: string, abilities: Abilities): Call[] {
  const rows = (action: SourceChange['action']): Params[] =>
    changes
      .filter((change) => change.action === action)
      .map(({ id, record, presence }) => {
        const properties = { id, ...storedForm(sourceProperties(record), record, abilities), dataset, ...presence };
        return sentProperties(properties, abilities);
      });
  return [...rowsCall(createSources, rows('CREATE')), ...rowsCall(renewSources, rows('RENEW'))];
}

/** The calls that remove entities and sources from all lists. Their claims must have been retracted before. */
export function dismissalCalls(entities: readonly EntityChange[], sources: readonly SourceChange[]): Call[] {
  return [
    ...rowsCall(
      dismissEntities,
      entities.map(({ id, presence }) => ({ id, properties: { ...presence, ...claimCountProperties(id, 0) } })),
    ),
    ...rowsCall(
      dismissSources,
      sources.map(({ id, presence }) => ({ id, properties: { ...presence } })),
    ),
  ];
}
