import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface CountryObject {
  readonly code: string;
  readonly name: string;
}

export interface EntityObject {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly byName: string;
  readonly country: CountryObject | null;
  /** Sorted by date. */
  readonly claims: ClaimObject[];
}

export interface ClaimObject {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly status: string;
  readonly confidence: number;
  readonly date: { readonly text: string } | null;
  readonly byDay: string;
  readonly participants: readonly { readonly role: string; readonly entity: EntityObject }[];
  readonly markets: readonly CountryObject[];
  readonly citations: readonly { readonly source: { readonly title: string } }[];
}

/** A line of the files that `data/bench-data.ts` writes. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly country: string | null;
  readonly byName: string;
  readonly summary: string;
  readonly status: string;
  readonly confidence: number;
  readonly date: string | null;
  readonly byDay: string;
  readonly participants: readonly { readonly entity: string; readonly role: string }[];
  readonly markets: readonly string[];
  readonly sources: readonly string[];
}

/** Reads all entities by id from the folder PLAIN_FOLDER. */
export async function readStore(): Promise<ReadonlyMap<string, EntityObject>> {
  const folder = process.env['PLAIN_FOLDER'] ?? '';
  const sources = new Map<string, { title: string }>();
  for await (const { id, title } of linesOf(folder, 'sources')) sources.set(id, { title });
  const lines: Line[] = [];
  for await (const line of linesOf(folder, 'entities')) lines.push(line);
  const countries = new Map(
    lines.filter(({ kind }) => kind === 'COUNTRY').map(({ country, name }) => [country, { code: country ?? '', name }]),
  );
  const entities = new Map<string, EntityObject>(
    lines.map(({ id, name, kind, byName, country }) => [
      id,
      { id, name, kind, byName, country: countries.get(country) ?? null, claims: [] },
    ]),
  );
  for await (const line of linesOf(folder, 'claims')) {
    const { id, kind, summary, status, confidence, date, byDay } = line;
    const claim: ClaimObject = {
      id,
      kind,
      summary,
      status,
      confidence,
      date: date === null ? null : { text: date },
      byDay,
      participants: line.participants.map(({ entity, role }) => ({ role, entity: known(entities, entity) })),
      markets: line.markets.map((code) => known(countries, code)),
      citations: line.sources.map((source) => ({ source: known(sources, source) })),
    };
    for (const { entity } of claim.participants) entity.claims.push(claim);
  }
  for (const { claims } of entities.values()) claims.sort((a, b) => (a.byDay < b.byDay ? -1 : 1));
  return entities;
}

async function* linesOf(folder: string, name: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(join(folder, `${name}.jsonl`)) })) {
    yield JSON.parse(line) as Line;
  }
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Expected a record with the id ${String(key)}, found none.`);
  return value;
}
