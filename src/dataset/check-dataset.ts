import { createReferenceChecker, type DatasetFindings, type Located } from './reference/reference-checker.ts';
import type { ClaimSkeleton, EntitySkeleton, SourceSkeleton } from './reference/reference-skeleton.ts';

/** The records of a file that could be read. */
export interface FileSkeleton<Skeleton> {
  readonly file: string;
  /** False if the file is missing or truncated: references to missing records are then not issues. */
  readonly isComplete: boolean;
  readonly records: readonly Located<Skeleton>[];
  /** By id, records that are certainly valid, and need not be among the `records`. */
  readonly known?: ReadonlyMap<string, unknown>;
}

interface DatasetSkeleton {
  readonly sources: FileSkeleton<SourceSkeleton>;
  readonly entities: FileSkeleton<EntitySkeleton>;
  readonly claims: FileSkeleton<ClaimSkeleton>;
}

/**
 * Checks records against each other: ids are unique, and references lead to records of the right kind. `areOne`: whether two
 * entities are judged to be one.
 */
export function checkDataset(
  { sources, entities, claims }: DatasetSkeleton,
  areOne: (a: string, b: string) => boolean = (a, b) => a === b,
): DatasetFindings {
  const checker = createReferenceChecker({ areOne });
  checker.begin('sources', sources);
  for (const source of sources.records) checker.addSource(source);
  checker.end('sources', sources);
  checker.begin('entities', entities);
  for (const entity of entities.records) checker.addEntity(entity);
  checker.end('entities', entities);
  checker.begin('claims', claims);
  for (const claim of claims.records) checker.addClaim(claim);
  checker.end('claims', claims);
  return checker.finish();
}
