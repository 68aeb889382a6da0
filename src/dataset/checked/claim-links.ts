import type { ClaimRecord } from '../../model/record.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createNumbering } from '../../support/key-table.ts';
import type { TextTable } from '../../support/text-table.ts';

/** What claims say of other records, by the numbers of ids: some 30 bytes a claim. */
export interface ClaimLinks {
  add(index: number, claim: ClaimRecord): void;
  /** The entities of a claim, each once, in the order of the claim. Empty if the claim was not added. */
  participantsOf(index: number): readonly number[];
  isPartnership(index: number): boolean;
  relationsOf(index: number): readonly { readonly kind: string; readonly claim: number }[];
}

/** Claims are added by their index, and ids are numbered in `ids`. */
export function createClaimLinks(ids: TextTable): ClaimLinks {
  const kinds = createNumbering();
  /** By index of a claim: where its numbers start, plus 1. */
  const starts = createNumberList(Uint32Array);
  /** For each claim: twice the number of participants, plus 1 for a partnership; them; the number of relations; them. */
  const numbers = createNumberList(Uint32Array);
  const startOf = (index: number): number => starts.get(index) - 1;
  return {
    add(index, { kind, participants, relations }) {
      starts.set(index, numbers.length + 1);
      const entities = new Set(participants.map(({ entity }) => ids.add(entity)));
      numbers.push(2 * entities.size + Number(kind === 'PARTNERSHIP'));
      for (const entity of entities) numbers.push(entity);
      numbers.push(relations.length);
      for (const { kind: relation, claim } of relations) {
        numbers.push(kinds.numberOf(relation));
        numbers.push(ids.add(claim));
      }
    },
    participantsOf(index) {
      const start = startOf(index);
      if (start < 0) return [];
      return Array.from({ length: numbers.get(start) >> 1 }, (_, place) => numbers.get(start + 1 + place));
    },
    isPartnership: (index) => startOf(index) >= 0 && numbers.get(startOf(index)) % 2 === 1,
    relationsOf(index) {
      const start = startOf(index);
      if (start < 0) return [];
      const list = start + 1 + (numbers.get(start) >> 1);
      return Array.from({ length: numbers.get(list) }, (_, place) => ({
        kind: kinds.textOf(numbers.get(list + 1 + 2 * place)),
        claim: numbers.get(list + 2 + 2 * place),
      }));
    },
  };
}
