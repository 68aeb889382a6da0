import { createTextTable } from '../../support/text-table.ts';
import type { ImportInput } from '../draft.ts';

/** Leaves out relations to claims that the input does not have, and counts them. Reads the rows once more to know them. */
export function withKnownRelations<Input extends ImportInput>(input: Input): Input {
  const known = createTextTable();
  let isRead = false;
  return {
    ...input,
    async *rows(signal) {
      if (!isRead) {
        for await (const batch of input.rows(signal)) {
          for (const { claims, issues } of batch) {
            for (const { key } of claims) if (key !== null && issues.length === 0) known.add(key);
          }
        }
        isRead = true;
      }
      for await (const batch of input.rows(signal)) {
        yield batch.map((row) => {
          const losses: string[] = [];
          const claims = row.claims.map((claim) => {
            const relations = claim.relations?.filter(({ claim: key }) => known.find(key) >= 0);
            if (relations === undefined || relations.length === claim.relations?.length) return claim;
            losses.push(`${claim.kind}: a relation to a claim that the files do not have`);
            return { ...claim, relations };
          });
          return losses.length === 0 ? row : { ...row, claims, losses: [...(row.losses ?? []), ...losses] };
        });
      }
    },
  };
}
