/** What callers have left of the points that they may spend a minute. */
export interface Accounts {
  /** May be below nothing. */
  left(name: string, rate: number): number;
  charge(name: string, rate: number, cost: number): void;
}

interface Account {
  readonly left: number;
  readonly at: number;
  readonly rate: number;
}

const MINUTE_MS = 60_000;
const MAX_ACCOUNTS = 20_000;
/** How many of the most accounts are kept when there is no more room. */
const KEPT = 0.9;

/**
 * Accounts that fill with their rate a minute, to no more than that. A full account is forgotten, as nothing is to be
 * remembered of it. Where there are too many others, those are forgotten first that have spent the least: many callers
 * who spend little cannot have the debt of another one forgotten.
 *
 * @param now in milliseconds
 */
export function createAccounts(now: () => number, most = MAX_ACCOUNTS): Accounts {
  const accounts = new Map<string, Account>();

  function leftOf({ left, at, rate }: Account): number {
    return Math.min(rate, left + ((now() - at) / MINUTE_MS) * rate);
  }

  function makeRoom(): void {
    const spent: { readonly name: string; readonly share: number }[] = [];
    for (const [name, account] of accounts) {
      const share = 1 - leftOf(account) / account.rate;
      if (share <= 0) accounts.delete(name);
      else spent.push({ name, share });
    }
    const excess = spent.length - Math.floor(most * KEPT);
    if (excess <= 0) return;
    spent.sort((one, other) => one.share - other.share);
    for (const { name } of spent.slice(0, excess)) accounts.delete(name);
  }

  return {
    left(name, rate) {
      const known = accounts.get(name);
      return known ? leftOf({ ...known, rate }) : rate;
    },
    charge(name, rate, cost) {
      accounts.set(name, { left: this.left(name, rate) - cost, at: now(), rate });
      if (accounts.size > most) makeRoom();
    },
  };
}
