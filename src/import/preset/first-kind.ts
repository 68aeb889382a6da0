import { ENTITY_KINDS, valuesOf } from '../../model/vocabulary.ts';
import { createNumberList } from '../../support/number-list.ts';
import { createTextTable } from '../../support/text-table.ts';
import type { DraftEntity, ImportInput } from '../draft.ts';

/** A draft with this tag has no more than a key: it is left out if a row before has described the entity. */
const UNDESCRIBED = 'undescribed';

/**
 * The first row of an entity decides its kind and country. Tables that are joined repeat them: an organization that invests is
 * an investor there, and an item of two countries has two rows. Other countries are counted as losses.
 */
export function withFirstKind<Input extends ImportInput>(input: Input): Input {
  return {
    ...input,
    async *rows(signal) {
      const keys = createTextTable();
      const kinds = createNumberList(Uint8Array);
      const countries = createTextTable();
      countries.add('');
      const countryNumbers = createNumberList(Uint32Array);

      function first(draft: DraftEntity, losses: string[]): DraftEntity[] {
        const index = keys.find(draft.key);
        if (index < 0) {
          keys.add(draft.key);
          kinds.push(KINDS.indexOf(draft.kind));
          countryNumbers.push(countries.add(draft.country ?? ''));
          return [draft];
        }
        if (draft.tags?.includes(UNDESCRIBED)) return [];
        const kind = KINDS[kinds.get(index)] ?? draft.kind;
        const country = countries.get(countryNumbers.get(index));
        if (country === '' && draft.country) countryNumbers.set(index, countries.add(draft.country));
        const isOther = country !== '' && Boolean(draft.country) && draft.country !== country;
        if (isOther) losses.push('country of an entity that has another one');
        if (draft.kind === kind && !isOther) return [draft];
        return [{ ...draft, kind, ...(isOther && { country }) }];
      }

      for await (const batch of input.rows(signal)) {
        yield batch.map((row) => {
          // a rejected row has no effect
          if (row.issues.length > 0 || row.entities.length === 0) return row;
          const losses: string[] = [];
          const entities = row.entities.flatMap((draft) => first(draft, losses));
          return { ...row, entities, losses: [...(row.losses ?? []), ...losses] };
        });
      }
    },
  };
}

const KINDS = valuesOf(ENTITY_KINDS);
