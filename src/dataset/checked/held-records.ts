/** Records by index, as long as they are few: a small load then need not read them again. */
export interface HeldRecords {
  add(index: number, record: object, bytes: number): void;
  /** Null if they are too many. */
  all(): ReadonlyMap<number, object> | null;
}

/** `maxBytes`: of the lines of the records. */
export function createHeldRecords(maxBytes: number): HeldRecords {
  let held: Map<number, object> | null = new Map();
  let left = maxBytes;
  return {
    add(index, record, bytes) {
      left -= bytes;
      if (left < 0) held = null;
      held?.set(index, record);
    },
    all: () => held,
  };
}
