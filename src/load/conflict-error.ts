/** Two data sets of one graph contradict each other, or one refers to what the other would lose. Nothing was written. */
export class DatasetConflictError extends Error {
  override readonly name = 'DatasetConflictError';
  readonly code = 'DATASET_CONFLICT';
}
