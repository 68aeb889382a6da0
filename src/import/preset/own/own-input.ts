import { display } from '../../../dataset/issue.ts';
import { manifestSchema } from '../../../model/manifest-schema.ts';
import type { DatasetManifest, DatasetVocabulary } from '../../../model/manifest.ts';
import type { JsonValue } from '../../../model/record.ts';
import { listed } from '../../../support/listed.ts';
import { createTextTable, type TextTable } from '../../../support/text-table.ts';
import type { DraftClaim, DraftEntity, DraftRow, DraftSource, ImportInput } from '../../draft.ts';
import { ImportError, type ImportIssue } from '../../import-error.ts';
import type { PresetOption, PresetOptions } from '../preset.ts';
import { type JsonObject, jsonObject } from '../json-object.ts';
import { type OwnFamily, type OwnFile, type OwnManifest, type OwnRecord } from './own-file.ts';

/** Option of the presets that read own exports. */
export const DATASET_OPTION: PresetOption = {
  name: 'dataset',
  value: 'id',
  description: 'Id of the data set to import, if the file has several',
};

/**
 * One data set of files that FinGraph has exported, with the ids that it has. Files of several data sets need the option
 * `dataset`.
 *
 * @throws {ImportError} if the data set is not in the files, or they have different versions of it
 */
export function ownInput(files: readonly OwnFile[], options: PresetOptions): ImportInput {
  const { manifest, vocabulary } = chosenManifest(files, options['dataset']);
  const id = String(manifest['id']);
  let known: Promise<TextTable> | null = null;
  return {
    manifest: manifest as JsonObject & Pick<DatasetManifest, 'id' | 'title'>,
    ...(vocabulary !== null && { vocabulary: completeVocabulary(vocabulary) }),
    prefix: '',
    idsAreGiven: true,
    files: files.map(({ name, path }) => ({ name, path })),
    async *rows(signal) {
      const claims = await (known ??= claimIds(files, signal));
      const isKnown = (claim: string) => claims.find(claim) >= 0;
      // several files may have one record
      const seen: Readonly<Record<OwnFamily, Set<string>>> = {
        entities: new Set(),
        sources: new Set(),
        claims: new Set(),
      };
      const isNew = (family: OwnFamily, key: string) => seen[family].size < seen[family].add(key).size;
      for (const file of files) {
        for await (const records of file.records(signal)) {
          const rows = records.map((record) =>
            rowOf(record, { dataset: id, isNew: files.length === 1 ? () => true : isNew, isKnown }),
          );
          yield rows.filter((row) => row !== null);
        }
      }
    },
  };
}

function chosenManifest(files: readonly OwnFile[], wanted: string | true | undefined): OwnManifest {
  const [file, ...others] = files;
  const all = file?.manifests ?? [];
  const [first, second] = all;
  const place = { file: file?.name ?? '', line: null, column: null };
  const ids = listed(all.map(({ manifest }) => String(manifest['id'])));
  const chosen = wanted === undefined ? first : all.find(({ manifest }) => manifest['id'] === wanted);
  if (chosen === undefined) {
    const expected = wanted === undefined ? 'an export of a data set' : `a data set of the file (it has ${ids})`;
    throw new ImportError([
      { ...place, expected, got: wanted === undefined ? 'one of an empty graph' : display(wanted) },
    ]);
  }
  if (wanted === undefined && second !== undefined) {
    throw new ImportError([
      { ...place, expected: 'the option --dataset with one of the data sets of the file', got: ids },
    ]);
  }
  for (const other of others) {
    const same = other.manifests.find(({ manifest }) => manifest['id'] === chosen.manifest['id']);
    if (same?.version === chosen.version) continue;
    const got = same === undefined ? 'a file without the data set' : `version ${String(same.version)}`;
    const expected = `an export of version ${String(chosen.version)} of ${display(chosen.manifest['id'])}, as in ${file?.name ?? ''}`;
    throw new ImportError([{ file: other.name, line: null, column: null, expected, got }]);
  }
  const { success, error } = manifestSchema.safeParse(chosen.manifest);
  if (success) return chosen;
  const issues = error.issues.map(({ path, message }) => ({
    ...place,
    column: ['manifest', ...path].join('.'),
    expected: message,
    got: 'another value',
  }));
  throw new ImportError(issues);
}

function completeVocabulary({ measures = [], roles = {}, stages = {} }: JsonObject): DatasetVocabulary {
  return { measures, roles, stages } as unknown as DatasetVocabulary;
}

/** The claims of all data sets. A part of a graph has claims that relate to others. */
async function claimIds(files: readonly OwnFile[], signal: AbortSignal | undefined): Promise<TextTable> {
  const ids = createTextTable();
  for (const file of files) {
    for await (const records of file.records(signal)) {
      for (const { family, lines } of records) {
        if (family !== 'claims') continue;
        for (const line of Object.values(lines)) ids.add(String(jsonObject(line)?.['id']));
      }
    }
  }
  return ids;
}

interface Chosen {
  readonly dataset: string;
  readonly isNew: (family: OwnFamily, key: string) => boolean;
  readonly isKnown: (claim: string) => boolean;
}

/** The row of a record; null if the data set does not state it, or an earlier file has it. */
function rowOf({ place, family, lines, issue }: OwnRecord, { dataset, isNew, isKnown }: Chosen): DraftRow | null {
  const base = { place, entities: [], sources: [], claims: [], issues: [], raw: lines };
  if (issue !== null) return { ...base, issues: [issue] };
  const line = Object.hasOwn(lines, dataset) ? lines[dataset] : undefined;
  if (line === undefined) return null;
  if (family === 'entities' && Array.isArray(line)) {
    // entities that the data set merges
    const rows = line.map((one) =>
      rowOf({ place, family, lines: { [dataset]: one }, issue }, { dataset, isNew, isKnown }),
    );
    const found = rows.filter((row) => row !== null);
    return {
      ...base,
      entities: found.flatMap((row) => row.entities),
      issues: found.flatMap((row) => row.issues),
    };
  }
  const stated = jsonObject(line);
  const id = stated?.['id'];
  if (stated === null || typeof id !== 'string') {
    const wrong: ImportIssue = {
      ...place,
      expected: 'a record with an id, as FinGraph exports it',
      got: display(line),
    };
    return { ...base, issues: [wrong] };
  }
  if (!isNew(family, id)) return null;
  if (family === 'entities') return { ...base, entities: [entityDraft(stated, id)] };
  if (family === 'sources') return { ...base, sources: [sourceDraft(stated, id)] };
  const { draft, issues } = claimDraft(stated, id);
  const located = issues.map((one) => ({ ...place, ...one }));
  if (draft === null) return { ...base, issues: located };
  const relations = (draft.relations ?? []).filter(({ claim }) => isKnown(claim));
  const lost = (draft.relations?.length ?? 0) - relations.length;
  return { ...base, claims: [{ ...draft, relations }], losses: Array<string>(lost).fill(RELATION_LOSS) };
}

const RELATION_LOSS = 'relations to claims that the files do not have';

/* The import checks the lines, so a draft takes their values as they are. */

function entityDraft(line: JsonObject, key: string): DraftEntity {
  const { id: _, ...fields } = line;
  return { ...fields, key } as unknown as DraftEntity;
}

function sourceDraft(line: JsonObject, key: string): DraftSource {
  const { id: _, title, ...fields } = line;
  return { key, title: title as string, fields };
}

function claimDraft(
  line: JsonObject,
  key: string,
): { readonly draft: DraftClaim | null; readonly issues: readonly Pick<ImportIssue, 'column' | 'expected' | 'got'>[] } {
  const { id: _, kind, participants, citations, relations, ...fields } = line;
  const lists = { participants, citations, relations };
  const issues = Object.entries(lists).flatMap(([column, list]) =>
    list === undefined || isObjectList(list) ? [] : [{ column, expected: 'a list of objects', got: display(list) }],
  );
  if (issues.length > 0) return { draft: null, issues };
  const parties = (participants ?? []) as unknown as readonly { readonly entity: string; readonly role: string }[];
  const draft = {
    key,
    kind,
    // an entity of another data set has its id only
    participants: parties.map(({ entity, ...rest }) => ({ ...rest, entity: { id: entity } })),
    citations: citations ?? [],
    relations: relations ?? [],
    fields,
  };
  return { draft: draft as unknown as DraftClaim, issues: [] };
}

function isObjectList(value: JsonValue): boolean {
  return Array.isArray(value) && value.every((item) => jsonObject(item) !== null);
}
