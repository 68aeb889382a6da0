import { CLAIM_KINDS, type ClaimKind, ENTITY_KINDS, type EntityKind, valuesOf } from '../../model/vocabulary.ts';
import type { Statement } from '../../engine/engine.ts';
import { typename } from '../../graph/typename.ts';

/* The label of a kind is the name of its GraphQL type. */

/** Makes a statement for each kind of entity: a label cannot be a parameter. */
export function forEachEntityKind(
  make: (kind: EntityKind, label: string) => Statement,
): Readonly<Record<EntityKind, Statement>> {
  return statementsFor(valuesOf(ENTITY_KINDS), make);
}

/** Makes a statement for each kind of claim. */
export function forEachClaimKind(
  make: (kind: ClaimKind, label: string) => Statement,
): Readonly<Record<ClaimKind, Statement>> {
  return statementsFor(valuesOf(CLAIM_KINDS), make);
}

/** Removes the labels of all kinds from a node. */
export const NO_ENTITY_KIND = labelsOf('e', valuesOf(ENTITY_KINDS));
export const NO_CLAIM_KIND = labelsOf('c', valuesOf(CLAIM_KINDS));

function labelsOf(variable: string, kinds: readonly string[]): string {
  return kinds.map((kind) => `${variable}:${typename(kind)}`).join(', ');
}

function statementsFor<Kind extends string>(
  kinds: readonly Kind[],
  make: (kind: Kind, label: string) => Statement,
): Readonly<Record<Kind, Statement>> {
  const entries = kinds.map((kind) => [kind, make(kind, typename(kind))]);
  return Object.fromEntries(entries) as Record<Kind, Statement>;
}
