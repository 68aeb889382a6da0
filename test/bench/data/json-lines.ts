const BATCH = 1_000;

/** JSON Lines in chunks of a thousand: all of them may exceed the longest string that V8 allows. */
export function* linesOf(records: readonly object[]): Generator<string> {
  for (let start = 0; start < records.length; start += BATCH) {
    const lines = records.slice(start, start + BATCH).map((record) => JSON.stringify(record));
    yield `${lines.join('\n')}\n`;
  }
}
