import { ClientError } from '../model/client-error.ts';
import type { DatasetVocabulary } from '../model/manifest.ts';
import type { ClaimRecord } from '../model/record.ts';
import type { Engine, ReadOptions } from '../engine/engine.ts';
import {
  claimIdsOfDataset,
  entityIdsOfDataset,
  sourceIdsOfDataset,
  storedDescriptions,
  storedRecords,
} from '../graph/dataset-content.ts';
import { graphState } from '../graph/graph-state.ts';
import { type LoadedDataset, loadedDatasets } from '../graph/loaded-dataset.ts';
import { judgementsOfDatasets } from '../graph/judged-pair.ts';
import { type Reader, readerOf } from '../graph/query.ts';
import { quote } from '../support/excerpt.ts';
import { JUDGEMENT_FILE, judgementText } from '../dataset/judgement/judgement-file.ts';
import { withoutNulls } from '../dataset/complete/without-nulls.ts';
import { jsonLine } from './json-text.ts';

/** A file of the folder of a data set. */
export interface DatasetFile {
  readonly name:
    | 'dataset.json'
    | 'vocabulary.json'
    | 'judgements.csv'
    | 'sources.jsonl'
    | 'entities.jsonl'
    | 'claims.jsonl';
  /** The content of the file in pieces. It has to be read before the next file is requested. */
  readonly content: AsyncIterable<string>;
}

/**
 * Reads a data set back from the graph, as the files of a folder. Loading that folder gives the same version of the data
 * set: entities are described as the data set describes them, also those that its judgements merge, and what its reader fills
 * in is left out.
 *
 * @param id null for the only data set of the graph
 * @throws {ClientError} UNKNOWN_DATASET, GRAPH_UNAVAILABLE if the graph is incomplete, STALE_CURSOR if it changed meanwhile
 */
export async function* datasetFiles(
  engine: Engine,
  id: string | null,
  options?: ReadOptions,
): AsyncGenerator<DatasetFile> {
  const stamp = await requireReady(engine, options);
  const reader = readerOf(engine, options);
  const { manifest, vocabulary, id: dataset } = chosenDataset(await loadedDatasets(reader, {}), id);

  yield { name: 'dataset.json', content: oneText(`${JSON.stringify(withoutNulls(manifest), null, 2)}\n`) };
  if (hasEntries(vocabulary)) {
    yield { name: 'vocabulary.json', content: oneText(`${JSON.stringify(vocabularyFile(vocabulary), null, 2)}\n`) };
  }
  const judged = await judgementsOfDatasets(reader, {});
  const { pairs = [] } = judged.find((each) => each.dataset === dataset) ?? {};
  if (pairs.length > 0) yield { name: JUDGEMENT_FILE, content: oneText(judgementText(pairs)) };
  const sources = await sourceIdsOfDataset(reader, { dataset });
  yield { name: 'sources.jsonl', content: lines(sources, (ids) => recordsOf(reader, ids)) };
  const entities = await entityIdsOfDataset(reader, { dataset });
  yield { name: 'entities.jsonl', content: lines(entities, (ids) => descriptionsOf(reader, ids, dataset)) };
  const claims = await claimIdsOfDataset(reader, { dataset });
  yield { name: 'claims.jsonl', content: lines(claims, (ids) => recordsOf(reader, ids)) };

  if ((await requireReady(engine, options)) !== stamp) {
    throw new ClientError(
      'STALE_CURSOR',
      'The graph changed while the data set was read, so the files may mix two versions. Start again.',
    );
  }
}

/** A text that changes with every load. */
async function requireReady(engine: Engine, options: ReadOptions | undefined): Promise<string> {
  const { status, version, loadedAt, loads } = await graphState(engine, options);
  if (status === 'READY') return `${version} ${loadedAt} ${loads}`;
  throw new ClientError(
    'GRAPH_UNAVAILABLE',
    `Expected a complete graph, got one with the status ${status}. Retry when { graph { status } } is READY.`,
  );
}

function chosenDataset(datasets: readonly LoadedDataset[], id: string | null): LoadedDataset {
  const [first, ...others] = datasets;
  const chosen = id === null ? first : datasets.find((dataset) => dataset.id === id);
  if (chosen && (id !== null || others.length === 0)) return chosen;
  const ids = datasets.map((dataset) => dataset.id).join(', ');
  throw new ClientError(
    'UNKNOWN_DATASET',
    id === null && first
      ? `Expected the id of a data set, as the graph has several: ${ids}.`
      : `Expected the id of a data set of the graph, got ${quote(id ?? '')}. ${first ? `It has ${ids}.` : 'It has none.'}`,
  );
}

const BATCH = 1_000;

async function* lines(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly object[]>,
): AsyncGenerator<string> {
  for (let start = 0; start < ids.length; start += BATCH) {
    const records = await read(ids.slice(start, start + BATCH));
    yield records.map((record) => `${jsonLine(record)}\n`).join('');
  }
}

async function recordsOf(reader: Reader, ids: readonly string[]): Promise<object[]> {
  const byId = new Map((await storedRecords(reader, { ids })).map(({ id, record }) => [id, record]));
  return ids.map((id) => inputOf(byId.get(id) ?? vanished(id)));
}

async function descriptionsOf(reader: Reader, ids: readonly string[], dataset: string): Promise<object[]> {
  const byId = new Map((await storedDescriptions(reader, { ids })).map((row) => [row.id, row.descriptions]));
  return ids.flatMap((id) => {
    const own = (byId.get(id) ?? vanished(id)).filter((description) => description.dataset === dataset);
    if (own.length === 0) vanished(id);
    return own.flatMap(({ builtIn, record }) => (builtIn ? [] : inputOf(record)));
  });
}

function vanished(id: string): never {
  throw new ClientError('STALE_CURSOR', `The record ${id} disappeared while the data set was read. Start again.`);
}

/**
 * The record as a line of a file: without missing values, without a confidence that the reader filled in, and with the
 * participants that the line named.
 */
function inputOf(record: object): object {
  const { confidenceInferred, statedParticipants, ...rest } = record as Partial<ClaimRecord>;
  if (confidenceInferred === true) delete rest.confidence;
  if (statedParticipants !== undefined) rest.participants = statedParticipants;
  return withoutNulls(rest);
}

function hasEntries({ measures, roles, stages }: DatasetVocabulary): boolean {
  return measures.length + Object.keys(roles).length + Object.keys(stages).length > 0;
}

function vocabularyFile({ measures, roles, stages }: DatasetVocabulary): object {
  return withoutNulls({ measures, roles, stages });
}

async function* oneText(text: string): AsyncGenerator<string> {
  yield text;
}
