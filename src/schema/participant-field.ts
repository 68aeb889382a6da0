import type { ParticipantRole } from '../model/role-vocabulary.ts';
import type { ClaimRow } from '../graph/claim/claim.ts';
import type { Context } from './context.ts';
import { priced } from './cost/field-price.ts';
import { participantIn, participantsIn } from './lookup.ts';
import { EntityRef } from './refs.ts';

/* Options of fields that return the participants of a claim by their role. */

/** A list of the participants with one of these roles, in the order of the claim. */
export function participantList(description: string, ...roles: readonly ParticipantRole[]) {
  return {
    type: [EntityRef] as [typeof EntityRef],
    description,
    extensions: priced({ size: 1 }),
    resolve: (claim: ClaimRow, _: object, context: Context) => participantsIn(context, claim, roles),
  };
}

/** The participant with a role that every claim of the kind has exactly once. */
export function oneParticipant(description: string, role: ParticipantRole) {
  return {
    type: EntityRef,
    description,
    resolve: (claim: ClaimRow, _: object, context: Context) => participantIn(context, claim, role),
  };
}

/** The first participant with a role that a claim may have several times. */
export function firstParticipant(description: string, role: ParticipantRole, plural: string) {
  return {
    ...oneParticipant(`${description} The first one if there are several.`, role),
    deprecationReason: `A claim may have several: use \`${plural}\`.`,
  };
}
