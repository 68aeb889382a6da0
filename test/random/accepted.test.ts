import fc from 'fast-check';
import {
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';

import { identifierUrl } from '../../src/model/identifier.ts';
import { parsePartialDate } from '../../src/model/partial-date.ts';
import { toEntityLine, toSourceLine } from '../../src/dataset/complete/record-line.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../src/model/record.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/export/export-format.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { schema } from '../../src/schema/schema.ts';
import type { Sample } from '../dataset/sample.ts';
import { EMBEDDED, describeEngines, engineSettings } from '../support/engines.ts';
import { type Client, type Json, clientOf } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { appOf } from '../support/world.ts';
import { type Pools, acceptedRecords, pools } from './accepted-records.ts';
import { readCsv, readXmlLabels } from './read-export.ts';
import { type XlsxCell, readXlsx } from '../support/xlsx.ts';

const questions = await readQuestions(projectFile('schema/questions'));
const TIMES = tries(2);

// a server would have to plan hundreds of statements for this test
const describeHere: typeof describeEngines =
  engineSettings() === EMBEDDED
    ? describeEngines
    : (name) => describe.skip(name, () => it('runs on the embedded engine only', () => undefined));

describeHere('What the data check accepts', (graph) => {
  let app: ReturnType<typeof appOf>;
  let client: Client;
  let run = 0;

  beforeAll(() => {
    app = appOf(graph.engine, questions);
    client = clientOf(app.fetch);
  });

  it('is returned by every field, saved query and export with the same values', { timeout: 300_000 }, async () => {
    await holds(
      fc.asyncProperty(fc.noShrink(pools), async (given: Pools) => {
        // claims cannot be edited, so each run has its own claims
        const records = acceptedRecords(given, `r${++run}`);
        await load(records);
        await checkFields(records);
        await checkQuestions(records);
        await checkExports(records);
      }),
      TIMES,
      () => '(the pools are long: repeat it with the seed)',
    );
  });

  async function load(records: Sample): Promise<void> {
    const sorted = {
      sources: byId(records.sources),
      entities: byId(records.entities),
      claims: byId(records.claims),
    };
    await loadDataset(graph.engine, datasetOf(sorted));
  }

  /** Every field without required arguments, and one level of other types. */
  async function checkFields({ sources, entities, claims }: Sample): Promise<void> {
    const types = ['Entity', 'Claim', 'Source'].flatMap((name) => {
      const type = schema.getType(name);
      return type && !isObjectType(type) && 'getFields' in type
        ? schema.getPossibleTypes(type as never)
        : [type as GraphQLObjectType];
    });
    const ids = [...sources, ...entities, ...claims].map(({ id }) => id);
    const typeOf = new Map<string, string>();
    for (const part of chunks(ids, 200)) {
      const { nodes } = await client.execute('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
        ids: part,
      });
      for (const { __typename, id } of nodes) typeOf.set(id, __typename);
    }
    expect(typeOf.size).toBe(ids.length);
    for (const type of types) {
      const own = ids.filter((id) => typeOf.get(id) === type.name);
      expect(own.length, type.name).toBeGreaterThan(0);
      const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${selectionOf(type)} } } }`;
      for (const part of chunks(own, 100)) {
        const { nodes } = await client.execute(document, { ids: part });
        expect(nodes.map(({ id }: Json) => id)).toEqual(part);
      }
    }
  }

  async function checkQuestions({ sources, entities, claims }: Sample): Promise<void> {
    const ids: Readonly<Record<string, string>> = {
      source: sources[0]?.id ?? '',
      claim: claims[0]?.id ?? '',
      round: claims.find(({ kind }) => kind === 'FUNDING_ROUND')?.id ?? '',
      to: claims[0]?.participants[1]?.entity ?? '',
    };
    const someone = claims[0]?.participants[0]?.entity ?? '';
    const good: string[] = [];
    for (const { name, parameters } of questions) {
      const search = new URLSearchParams();
      for (const { name: parameter, type } of parameters) {
        if (/^\[?ID/.test(type))
          search.set(parameter, type.startsWith('[') && parameter !== 'of' ? '' : (ids[parameter] ?? someone));
        if (parameter === 'name' || parameter === 'text') search.set(parameter, entities[300]?.name ?? 'bank');
        if (parameter === 'market') search.set(parameter, claims[0]?.markets[0] ?? 'FR');
      }
      for (const parameter of ['avoid', 'sources', 'onlySources', 'entities'])
        if (search.get(parameter) === '') search.delete(parameter);
      for (const format of ['json', 'csv', 'html']) {
        const path = `/questions/${name}.${format}?${search}`;
        const response = await app.fetch(new Request(`http://localhost${path}`));
        const bytes = new Uint8Array(await response.arrayBuffer());
        const text = format === 'xlsx' ? xlsxLines(bytes) : new TextDecoder().decode(bytes);
        expect([path, response.status < 500, text.includes('INTERNAL_ERROR')]).toEqual([path, true, false]);
        if (response.status === 200) good.push(`${name}.${format}`);
      }
    }
    expect(good.length).toBeGreaterThan(questions.length * 2);
  }

  async function checkExports(records: Sample): Promise<void> {
    const [first] = records.claims;
    const [from, to] = first?.participants ?? [];
    const of = `of=${from?.entity}`;
    const searches = {
      claims: '',
      entities: '',
      partners: of,
      paths: `from=${from?.entity}&to=${to?.entity}`,
      neighbourhood: of,
    };
    for (const [what, search] of Object.entries(searches)) {
      for (const format of EXPORT_FORMATS) {
        const path = `/export/${what}.${format}?${search}`;
        const response = await app.fetch(new Request(`http://localhost${path}`));
        const bytes = new Uint8Array(await response.arrayBuffer());
        const text = await textOf(format, bytes);
        expect([path, response.status]).toEqual([path, 200]);
        if (what === 'claims') CHECKS[format](text, new Map(records.claims.map(({ id, summary }) => [id, summary])));
        if (what === 'entities') CHECKS[format](text, new Map(records.entities.map(({ id, name }) => [id, name])));
        if (what === 'claims' && format === 'jsonl') checkClaims(text, records);
        if (what === 'claims' && format === 'csv') checkNumbers(text, records.claims);
      }
    }
  }
});

/** Checks that a file contains the texts as they are in the data, by id. */
const CHECKS: Readonly<
  Record<(typeof EXPORT_FORMATS)[number], (file: string, texts: ReadonlyMap<string, string>) => void>
> = {
  csv: (file, texts) => {
    const rows = readCsv(file);
    const found = new Map(rows.map((row) => [row['id'] ?? '', row['summary'] ?? row['name'] ?? '']));
    // an apostrophe prevents spreadsheets from interpreting a text as a formula
    for (const [id, text] of texts) expect([text, `'${text}`]).toContain(found.get(id));
  },
  xlsx: (file, texts) => {
    const [names = [], ...rows] = file.split('\n').map((line) => JSON.parse(line) as XlsxCell[]);
    const of = (row: XlsxCell[], name: string) => row[names.indexOf(name)] ?? '';
    const found = new Map(rows.map((row) => [of(row, 'id'), of(row, 'summary') || of(row, 'name')]));
    for (const [id, text] of texts) expect(found.get(id)).toBe(text);
  },
  parquet: (file, texts) => {
    const rows = JSON.parse(file) as { id: string; summary?: string; name?: string }[];
    const found = new Map(rows.map(({ id, summary, name }) => [id, summary ?? name]));
    for (const [id, text] of texts) expect(found.get(id)).toBe(text);
  },
  jsonl: (file, texts) => {
    const lines = file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    const found = new Map(lines.map((line) => [line.id, line.summary ?? line.name]));
    for (const [id, text] of texts) expect(found.get(id)).toBe(text);
  },
  graphml: (file, texts) => checkLabels(readXmlLabels(file), texts),
  gexf: (file, texts) => checkLabels(readXmlLabels(file), texts),
  jsonld: (file, texts) => {
    const found = textsIn(JSON.parse(file));
    for (const [, text] of texts) expect(found.has(text), text).toBe(true);
  },
};

function checkLabels(labels: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): void {
  for (const [id, text] of texts) expect(labels.get(id)).toBe(text);
}

/** Every value of every claim and of its entities and sources. */
function checkClaims(file: string, { sources, entities, claims }: Sample): void {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const found = new Map(
    file
      .trimEnd()
      .split('\n')
      .map((line) => [(JSON.parse(line) as Json).id, JSON.parse(line) as Json]),
  );
  for (const claim of claims) {
    const line = found.get(claim.id);
    const { participants, markets, citations, relations, amounts, metric, ...flat } = claim;
    for (const [name, value] of Object.entries(flat)) {
      const isDate = ['since', 'until', 'date', 'seenFrom', 'seenUntil'].includes(name);
      // the kind has no such field
      if (value === null) expect(line[name] ?? null, name).toBeNull();
      else expect(line[name], name).toEqual(isDate ? dateOf(String(value)) : value);
    }
    expect(
      line.amounts.map(({ value, currency, basis, bound, approximate }: Json) => ({
        value,
        currency,
        approximate,
        bound,
        basis,
      })),
    ).toEqual(amounts);
    expect(line.metric).toEqual(metric && { ...metric, from: dateOrNull(metric.from), to: dateOrNull(metric.to) });
    expect(line.dataset).toEqual({ id: 'sample' });
    expect(line.markets.map(({ code }: Json) => code).toSorted()).toEqual(markets.toSorted());
    expect(
      line.relations.filter(({ direction }: Json) => direction !== 'IN').map(({ claim: { id } }: Json) => id),
    ).toEqual(expect.arrayContaining(relations.map((relation) => relation.claim)));
    for (const [place, { entity, role, roleText }] of participants.entries()) {
      expect(line.participants[place]).toEqual({
        role,
        roleText,
        entity: exportedEntity(entityOf.get(entity), line.participants[place].entity),
      });
    }
    for (const [place, { source, retrievedOn, ...citation }] of citations.entries()) {
      expect(line.citations[place]).toEqual({
        ...citation,
        retrievedOn: dateOrNull(retrievedOn),
        source: exportedSource(sourceOf.get(source), line.citations[place].source),
      });
    }
  }
}

/** An entity of a line of JSON Lines, which has its descriptions where `found`, the first of the file, has them. */
function exportedEntity(record: EntityRecord | undefined, found: Json): object {
  if (!record) throw new Error('A claim names an entity that is not in the data set.');
  return {
    ...record,
    __typename: expect.any(String),
    country: record.country && { id: record.country.toLowerCase(), code: record.country },
    identifiers: record.identifiers.map(({ scheme, value }) => ({
      scheme,
      value,
      url: identifierUrl({ scheme, value }),
    })),
    datasets: [{ id: 'sample' }],
    mergedIds: [],
    ...('descriptions' in found && { descriptions: [{ dataset: { id: 'sample' }, record: toEntityLine(record) }] }),
  };
}

function exportedSource(record: SourceRecord | undefined, found: Json): object {
  if (!record) throw new Error('A claim cites a source that is not in the data set.');
  return {
    ...record,
    __typename: 'Source',
    date: dateOrNull(record.date),
    dataset: { id: 'sample' },
    ...('record' in found && { record: toSourceLine(record) }),
  };
}

function checkNumbers(file: string, claims: readonly ClaimRecord[]): void {
  const found = new Map(readCsv(file).map((row) => [row['id'], row]));
  for (const { id, confidence, stakePercent, metric } of claims) {
    const row = found.get(id);
    expect(Number(row?.['confidence'])).toBe(confidence);
    if (stakePercent !== null) expect(Number(row?.['stakePercent'])).toBe(stakePercent);
    if (metric !== null) expect(Number(row?.['metricValue'])).toBe(metric.value);
  }
}

function dateOrNull(text: string | null): object | null {
  return text === null ? null : dateOf(text);
}

function dateOf(text: string): object {
  return { ...parsePartialDate(text) };
}

function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) textsIn(inner, found);
  return found;
}

function selectionOf(type: GraphQLObjectType, depth = 1): string {
  return Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const of = getNamedType(field.type);
      const alias = `${type.name}_${field.name}: ${field.name}`;
      if (isLeafType(of)) return [alias];
      if (depth === 0 || !isCompositeType(of)) return [];
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      const inner = isObjectType(of) ? selectionOf(of, 'pageInfo' in of.getFields() ? 1 : 0) : '__typename';
      return [`${alias}${page} { __typename ${inner} }`];
    })
    .join(' ');
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, place) =>
    items.slice(place * size, (place + 1) * size),
  );
}

function byId<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** The first sheet, each row as JSON on a line. */
/** The file as text; a Parquet file as the JSON of its rows. */
async function textOf(format: ExportFormat, bytes: Uint8Array): Promise<string> {
  if (format === 'xlsx') return xlsxLines(bytes);
  if (format !== 'parquet') return new TextDecoder().decode(bytes);
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));
}

function xlsxLines(bytes: Uint8Array): string {
  const [rows = []] = readXlsx(bytes).values();
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
