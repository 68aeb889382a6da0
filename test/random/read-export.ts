/* Readers of exported files that share no code with the writers. */

/** The rows of a CSV file, by column name. */
export function readCsv(file: string): Record<string, string>[] {
  const cells: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = file.replace(/^\ufeff/, '');
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quoted && character === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === ',' || character === '\n')) {
      cells.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') cells.push([]);
    } else if (quoted || character !== '\r') cell += character;
  }
  const [head = [], ...rows] = cells;
  return rows
    .filter((row) => row.length > 0)
    .map((row) => Object.fromEntries(row.map((value, place) => [head[place] ?? '', value])));
}

/** The labels of the nodes of a GraphML or GEXF file by their ids. */
export function readXmlLabels(file: string): Map<string, string> {
  const graphml = file.matchAll(/<node id="([^"]*)"><data key="n_label">([^<]*)</g);
  const gexf = file.matchAll(/<node id="([^"]*)" label="([^"]*)"/g);
  return new Map([...graphml, ...gexf].map(([, id = '', label = '']) => [id, unescaped(label)]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
