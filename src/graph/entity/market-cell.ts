/*
 * The numbers of partners of an entity by market, as loads keep them: one text for each entity, in a node of its own.
 *
 * A query may ask for some roles of the entity and of its partners, and a partner that has two of them counts once. So a
 * count is kept for each combination of roles: that of all partnerships of a partner in a market, or that of one partnership.
 * There are few. A line of the text is a combination with its counts, such as
 *
 *     PLATFORM>ACQUIRER PLATFORM>BANK|DE 3 4|FR 1 0
 *
 * Three partners in Germany take part as ACQUIRER in some partnerships and as BANK in some, all with the entity as PLATFORM;
 * and four partnerships there have an ACQUIRER and a BANK.
 */

/** Counts for one combination of roles in one market. */
export interface MarketCell {
  readonly market: string;
  /** Roles of the entity and of the partner: `PLATFORM>ACQUIRER`. */
  readonly pairs: readonly string[];
  readonly partners: number;
  readonly claims: number;
}

/** What the cells take of a partnership. `roles` has one item for each participant. */
export interface PartnershipFacts {
  readonly participants: readonly string[];
  readonly roles: readonly string[];
  readonly markets: readonly string[];
}

/** The id of the node that keeps the cells of an entity. */
export function marketCellsId(entity: string): string {
  return `markets ${entity}`;
}

/** Counts the partners of an entity by market. Returns the text of its cells, which is empty if it has none. */
export function marketCellsOf(entity: string, partnerships: Iterable<PartnershipFacts>): string {
  const counts = new Map<string, Map<string, { partners: number; claims: number }>>();
  /** The roles of each partner, by market. */
  const partners = new Map<string, Map<string, Set<string>>>();
  function count(pairs: ReadonlySet<string>, market: string, unit: 'partners' | 'claims'): void {
    const cells = itemAt(counts, [...pairs].toSorted().join(' '), () => new Map());
    itemAt(cells, market, () => ({ partners: 0, claims: 0 }))[unit] += 1;
  }
  for (const { participants, roles, markets } of partnerships) {
    const own = new Set(roles.filter((_, i) => participants[i] === entity));
    for (const market of new Set(markets)) {
      const all = new Set<string>();
      for (const [i, partner] of participants.entries()) {
        if (partner === entity) continue;
        const pairsOfPartner = itemAt(
          itemAt(partners, market, () => new Map()),
          partner,
          () => new Set(),
        );
        for (const role of own) {
          all.add(`${role}>${roles[i] ?? ''}`);
          pairsOfPartner.add(`${role}>${roles[i] ?? ''}`);
        }
      }
      if (all.size > 0) count(all, market, 'claims');
    }
  }
  for (const [market, rolesOf] of partners) for (const pairs of rolesOf.values()) count(pairs, market, 'partners');
  const lines = [...counts].map(([pairs, cells]) => {
    const texts = [...cells].map(([market, { partners: some, claims }]) => `${market} ${some} ${claims}`);
    return [pairs, ...texts.toSorted()].join('|');
  });
  return lines.toSorted().join('\n');
}

/** Reads the text of `marketCellsOf`. */
export function parseMarketCells(text: string): MarketCell[] {
  return text.split('\n').flatMap((line) => {
    const [pairs = '', ...cells] = line.split('|');
    const list = pairs.split(' ');
    return cells.map((cell) => {
      const [market = '', partners, claims] = cell.split(' ');
      return { market, pairs: list, partners: Number(partners), claims: Number(claims) };
    });
  });
}

function itemAt<Item>(items: Map<string, Item>, key: string, create: () => Item): Item {
  const known = items.get(key);
  if (known !== undefined) return known;
  const item = create();
  items.set(key, item);
  return item;
}
