import type { PartnershipFacts } from '../../graph/entity/market-cell.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { createNumbering } from '../../support/key-table.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { TextTable } from '../../support/text-table.ts';

/** Partnerships by entity, as far as their markets are counted: some 60 bytes each. */
export interface PartnershipList {
  /** Ignores claims of other kinds. */
  add(claim: Pick<ClaimRecord, 'kind' | 'participants' | 'markets'>): void;
  /** The partnerships of an entity, given by its number. */
  factsOf(entity: number): Generator<PartnershipFacts>;
}

export function createPartnershipList(ids: TextTable): PartnershipList {
  const roles = createNumbering();
  const markets = createNumbering();
  /** For each partnership: the number of participants and that of markets, each participant and its role, and each market. */
  const facts = createNumberList(Uint32Array);
  /** By entity: the last of its partnerships, plus 1; and by partnership of an entity: its place, and the one before. */
  const lasts = createNumberList(Uint32Array);
  const places = createNumberList(Uint32Array);
  const previous = createNumberList(Uint32Array);

  function factsAt(place: number): PartnershipFacts {
    const size = facts.get(place);
    const at = (offset: number): number => facts.get(place + 2 + offset);
    const each = Array.from({ length: size }, (_, i) => 2 * i);
    return {
      participants: each.map((i) => ids.get(at(i))),
      roles: each.map((i) => roles.textOf(at(i + 1))),
      markets: Array.from({ length: facts.get(place + 1) }, (_, i) => markets.textOf(at(2 * size + i))),
    };
  }

  return {
    add({ kind, participants, markets: codes }) {
      if (kind !== 'PARTNERSHIP' || codes.length === 0) return;
      const entities = participants.map(({ entity }) => ids.add(entity));
      for (const entity of new Set(entities)) {
        places.push(facts.length);
        previous.push(lasts.get(entity));
        lasts.set(entity, places.length);
      }
      facts.push(participants.length);
      facts.push(codes.length);
      for (const [i, { role }] of participants.entries()) {
        facts.push(entities[i] ?? 0);
        facts.push(roles.numberOf(role));
      }
      for (const code of codes) facts.push(markets.numberOf(code));
    },
    *factsOf(entity) {
      for (let item = lasts.get(entity); item > 0; item = previous.get(item - 1)) yield factsAt(places.get(item - 1));
    },
  };
}
