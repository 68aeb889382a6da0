import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';

import { createRandom } from './random.ts';

interface EdgeListOptions {
  readonly rows: number;
  readonly nodes: number;
  /** True if each row has an address of its own, which becomes a source. */
  readonly hasUrls: boolean;
}

/** Writes a CSV file of edges between companies: the same one each time. A few rows repeat. */
export async function writeEdgeList(path: string, { rows, nodes, hasUrls }: EdgeListOptions): Promise<void> {
  const random = createRandom(1);
  const file = createWriteStream(path);
  file.write(`source,target,type,weight,date${hasUrls ? ',url' : ''}\n`);
  for (let row = 0; row < rows;) {
    let text = '';
    for (const end = Math.min(rows, row + BATCH); row < end; row++) {
      const [source, target] = [random.rankBelow(nodes), random.below(nodes)];
      const date = `20${10 + random.below(14)}-${String(1 + random.below(12)).padStart(2, '0')}`;
      const fields = [
        nameAt(source),
        nameAt(source === target ? (target + 1) % nodes : target),
        'partner',
        1 + random.below(100),
        date,
      ];
      text += `${fields.join(',')}${hasUrls ? `,https://news.example/${row}` : ''}\n`;
    }
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

const BATCH = 1_000;
const SYLLABLES = [
  'nor',
  'ka',
  'fin',
  'pay',
  'lo',
  'mer',
  'ta',
  'vi',
  'son',
  'ex',
  'bra',
  'du',
  'gi',
  'zen',
  'op',
  'qua',
];

/** A name that resembles few others, as those of companies do. */
function nameAt(index: number): string {
  let word = '';
  for (let rest = index + 4_096; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${index % 7 === 0 ? 'Bank' : 'Holding'}`;
}
