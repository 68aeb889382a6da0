import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { auth, driver as createDriver } from 'neo4j-driver';

import { type PlainRow, ROW_FILES, type RowFile } from './plain-rows.ts';

/*
 * A plain driver script: it writes prepared rows to a database that has its indexes, in transactions of 10,000 rows. Whole
 * numbers stay JavaScript numbers, so the database gets them as floats: that costs nothing.
 */

const BATCH = 10_000;

const [folder = ''] = process.argv.slice(2);
const { GRAPH_URL: url = '', GRAPH_USER: user = '', GRAPH_PASSWORD: password = '' } = process.env;
const driver = createDriver(url, auth.basic(user, password));
try {
  const files = JSON.parse(await readFile(join(folder, ROW_FILES), 'utf8')) as RowFile[];
  for (const file of files) {
    const text = textOf(file);
    for await (const rows of batchesOf(file.path)) await driver.executeQuery(text, { rows }, { database: 'neo4j' });
  }
} finally {
  await driver.close();
}

function textOf({ isRelationship, name }: RowFile): string {
  if (!isRelationship) return `UNWIND $rows AS row CREATE (n:${name} {id: row.id}) SET n += row.properties`;
  return `
    UNWIND $rows AS row
    MATCH (a:Node {id: row.start})
    MATCH (b:Node {id: row.end})
    CREATE (a)-[r:${name}]->(b)
    SET r = row.properties`;
}

async function* batchesOf(path: string): AsyncGenerator<PlainRow[]> {
  let rows: PlainRow[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    rows.push(JSON.parse(line) as PlainRow);
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
