import { display } from '../../../dataset/issue.ts';
import type { InputFile, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { listInputFiles } from '../json-input.ts';
import { IMPORTABLE } from '../own/jsonl-export.ts';
import { jsonObject } from '../json-object.ts';
import {
  type OwnFamily,
  type OwnFile,
  type OwnManifest,
  ownManifests,
  type OwnRecord,
  parsedJson,
} from '../own/own-file.ts';
import { DATASET_OPTION, ownInput } from '../own/own-input.ts';
import type { Preset, PresetOptions } from '../preset.ts';
import { FOREIGN_OPTIONS, foreignGraphInput } from './foreign-graph.ts';
import { openGexf } from './gexf-file.ts';
import type { GraphFile, GraphItem } from './graph-file.ts';
import { openGraphml } from './graphml-file.ts';

const OPTIONS = [DATASET_OPTION, ...FOREIGN_OPTIONS];

/** GraphML: what FinGraph has exported, or nodes and edges of another program. */
export const graphml: Preset = {
  name: 'graphml',
  description: 'GraphML: an export of FinGraph, or any nodes and edges.',
  paths: 'a GraphML file, or several exports of FinGraph',
  options: OPTIONS,
  open: (paths, options) =>
    openGraphs(paths, options, { extensions: /\.(?:graphml|xml)(?:\.gz)?$/i, open: openGraphml }),
};

/** GEXF: what FinGraph has exported, or nodes and edges of another program. */
export const gexf: Preset = {
  name: 'gexf',
  description: 'GEXF of Gephi: an export of FinGraph, or any nodes and edges.',
  paths: 'a GEXF file, or several exports of FinGraph',
  options: OPTIONS,
  open: (paths, options) => openGraphs(paths, options, { extensions: /\.(?:gexf|xml)(?:\.gz)?$/i, open: openGexf }),
};

interface Format {
  readonly extensions: RegExp;
  open(file: InputFile): Promise<GraphFile>;
}

async function openGraphs(paths: readonly string[], options: PresetOptions, format: Format): Promise<ImportInput> {
  const files = await listInputFiles(paths, format.extensions, 'files of this format');
  const graphs = await Promise.all(files.map((file) => format.open(file)));
  const own = graphs.map(ownGraph);
  if (own.every((file) => file !== null)) return ownInput(own, options);
  const [graph, another] = graphs;
  if (graph !== undefined && another === undefined) return foreignGraphInput(graph, options);
  const expected = 'a single file, unless all files are exports of FinGraph';
  throw new ImportError([{ file: another?.name ?? '', line: null, column: null, expected, got: 'a second one' }]);
}

/** The graph as an export; null if another program has written it. @throws {ImportError} if the export has no records */
function ownGraph(graph: GraphFile): OwnFile | null {
  const manifests = manifestsIn(graph);
  if (manifests !== null) {
    return {
      name: graph.name,
      path: graph.path,
      manifests,
      async *records(signal) {
        for await (const items of graph.items(signal)) yield items.flatMap((item) => recordOf(item, graph.name));
      },
    };
  }
  const isExport = graph.attributes.has('operation') || /^Export: /m.test(graph.attributes.get('description') ?? '');
  if (!isExport) return null;
  throw new ImportError([{ file: graph.name, line: null, column: null, expected: IMPORTABLE, got: 'another export' }]);
}

function manifestsIn({ attributes }: GraphFile): readonly OwnManifest[] | null {
  const text = attributes.get('manifests') ?? MANIFESTS.exec(attributes.get('description') ?? '')?.[1];
  return text === undefined ? null : ownManifests(parsedJson(text));
}

/** GEXF has no attributes of a graph, so its description has a line. */
const MANIFESTS = /^Manifests: (\[.*\])$/m;

const FAMILIES: Readonly<Record<string, OwnFamily>> = { CLAIM: 'claims', ENTITY: 'entities', SOURCE: 'sources' };

/** A node without a record is a country that no data set describes. Edges repeat what the records say. */
function recordOf({ type, line, attributes }: GraphItem, file: string): OwnRecord[] {
  const record = attributes.get('record');
  if (type === 'edge' || record === undefined) return [];
  const place = { file, line, column: null };
  const family = FAMILIES[String(attributes.get('type'))];
  const lines = jsonObject(parsedJson(String(record)));
  if (family !== undefined && lines !== null) return [{ place, family, lines, issue: null }];
  const [column, expected, value] =
    family === undefined ? ['type', 'CLAIM, ENTITY or SOURCE', attributes.get('type')] : ['record', 'JSON', record];
  return [{ place, family: 'claims', lines: {}, issue: { ...place, column, expected, got: display(value) } }];
}
