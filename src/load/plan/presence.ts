/*
 * When entities and sources were in the graph: two parallel lists of moments. The end of a current presence is NOW.
 */

const NOW = '~';

export interface Presence {
  readonly presentFrom: readonly string[];
  readonly presentUntil: readonly string[];
}

export const NEVER: Presence = { presentFrom: [], presentUntil: [] };

/** Begins a presence, unless there is one. */
export function arrive({ presentFrom, presentUntil }: Presence, moment: string): Presence {
  if (presentUntil.at(-1) === NOW) return { presentFrom, presentUntil };
  // a load that is continued may take back what it has removed
  if (presentUntil.at(-1) === moment) return { presentFrom, presentUntil: [...presentUntil.slice(0, -1), NOW] };
  return { presentFrom: [...presentFrom, moment], presentUntil: [...presentUntil, NOW] };
}

export function leave({ presentFrom, presentUntil }: Presence, moment: string): Presence {
  if (presentUntil.at(-1) !== NOW) return { presentFrom, presentUntil };
  if (presentFrom.at(-1) === moment) {
    return { presentFrom: presentFrom.slice(0, -1), presentUntil: presentUntil.slice(0, -1) };
  }
  return { presentFrom, presentUntil: [...presentUntil.slice(0, -1), moment] };
}
