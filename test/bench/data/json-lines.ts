const BATCH = 1_000;

/** JSON Lines, a thousand at a time: all together are too long for one string. */
export function* linesOf(records: readonly object[]): Generator<string> {
  for (let start = 0; start < records.length; start += BATCH) {
    const lines = records.slice(start, start + BATCH).map((record) => JSON.stringify(record));
    yield `${lines.join('\n')}\n`;
  }
}
