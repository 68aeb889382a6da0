/** The name of the GraphQL type of a kind: `FUNDING_ROUND` is a `FundingRound`. */
export function typename(kind: string): string {
  let name = names.get(kind);
  if (name === undefined) {
    name = kind.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    names.set(kind, name);
  }
  return name;
}

const names = new Map<string, string>();
