/** A list of issues that keeps the first of them only, so that a broken file does not fill the memory. */
export interface IssueList<Item> {
  add(issue: Item): void;
  kept(): readonly Item[];
  /** The number of issues that were not kept. */
  omitted(): number;
}

export function createIssueList<Item>(limit: number): IssueList<Item> {
  const kept: Item[] = [];
  let omitted = 0;
  return {
    add(issue) {
      if (kept.length < limit) kept.push(issue);
      else omitted += 1;
    },
    kept: () => kept,
    omitted: () => omitted,
  };
}
