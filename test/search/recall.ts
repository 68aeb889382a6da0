import { readFileSync } from 'node:fs';

import { projectFile } from '../../src/support/project-file.ts';
import type { HardName } from './hard-name.ts';

/** How many names a search finds. */
export interface Found {
  readonly names: number;
  readonly first: number;
  readonly firstFive: number;
}

export interface Recall {
  readonly byRule: ReadonlyMap<string, Found>;
  readonly total: Found;
  /** Names that no entity has, and those for which the search finds an entity nevertheless. */
  readonly absent: number;
  readonly falsePositives: number;
  /** What was not found first, and the names that were found though no entity has them. */
  readonly missed: readonly HardName[];
  readonly wrong: readonly string[];
}

/** Returns the ids of the first five records. `kinds`: of records to search. */
type Search = (text: string, kinds?: readonly string[]) => Promise<readonly string[]>;

export function hardNames(): HardName[] {
  const [, ...lines] = linesOf('hard-names.tsv');
  return lines.map((line) => {
    const [rule = '', text = '', id = ''] = line.split('\t');
    return { rule, text, id };
  });
}

export function absentNames(): string[] {
  return linesOf('absent-names.txt');
}

/** Searches for each name of the lists: for hard names among all records, for absent names among entities. */
export async function recallOf(search: Search): Promise<Recall> {
  const byRule = new Map<string, Found>();
  let total: Found = { names: 0, first: 0, firstFive: 0 };
  const missed: HardName[] = [];
  for (const name of hardNames()) {
    const place = (await search(name.text)).indexOf(name.id);
    const add = ({ names, first, firstFive }: Found): Found => ({
      names: names + 1,
      first: first + Number(place === 0),
      firstFive: firstFive + Number(place >= 0),
    });
    byRule.set(name.rule, add(byRule.get(name.rule) ?? { names: 0, first: 0, firstFive: 0 }));
    total = add(total);
    if (place !== 0) missed.push(name);
  }
  const wrong: string[] = [];
  const absent = absentNames();
  for (const text of absent) if ((await search(text, ['ENTITY'])).length > 0) wrong.push(text);
  return { byRule, total, absent: absent.length, falsePositives: wrong.length, missed, wrong };
}

function linesOf(name: string): string[] {
  return readFileSync(projectFile(`test/search/${name}`), 'utf8')
    .trimEnd()
    .split('\n');
}
