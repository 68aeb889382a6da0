import { display } from '../../../dataset/issue.ts';
import type { DraftRow, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { type JsonInput, type JsonRow, manifestOfPath, openJsonInput } from '../json-input.ts';
import type { Preset } from '../preset.ts';
import { type FtmItem, ftmItems, isFtmEntity } from './item.ts';
import { type End, type FtmSaid, ftmLink, ftmParents, ftmSanction } from './link.ts';
import { ftmParty, partyKind } from './party.ts';
import { ftmCountry } from './fact.ts';

/** Entities of FollowTheMoney, the model of Aleph and OpenSanctions. */
export const ftm: Preset = {
  name: 'ftm',
  description: 'Entities of FollowTheMoney, as OpenSanctions and Aleph export them.',
  paths: 'files of JSON lines such as entities.ftm.json, or folders of them',
  options: [],
  async open(paths): Promise<ImportInput> {
    const input = await openJsonInput(paths, /\.(?:json|jsonl|ndjson|ijson)(?:\.gz)?$/i, ENTITIES);
    await requireEntity(input);
    const ends = knownEnds(input);
    return {
      manifest: manifestOfPath(paths),
      files: input.files,
      async *rows(signal) {
        const endOf = await ends(signal);
        for await (const rows of input.rows(signal)) yield rows.map((row) => ftmRow(row, endOf));
      },
    };
  },
};

const ENTITIES = 'entities of FollowTheMoney, one JSON object on each line';
const ENTITY = 'an entity of FollowTheMoney with the keys id, schema and properties';

/** @throws {ImportError} if the first object is no entity */
async function requireEntity(input: JsonInput): Promise<void> {
  for await (const [first] of input.rows()) {
    if (first === undefined) continue;
    const { place, item, issue } = first;
    if (issue !== null) throw new ImportError([issue]);
    if (!isFtmEntity(item)) throw new ImportError([{ ...place, expected: ENTITY, got: display(item) }]);
    return;
  }
}

/** Reads all files once for the ends of links: an entity may come after its links. Holds an id and a mark for each party. */
function knownEnds(input: JsonInput): (signal?: AbortSignal) => Promise<(id: string) => End | null> {
  let known: Promise<(id: string) => End | null> | null = null;
  const read = async (signal?: AbortSignal) => {
    const ends = new Map<string, End>();
    for await (const rows of input.rows(signal)) {
      for (const item of rows.flatMap((row) => (row.issue === null ? (ftmItems(row.item) ?? []) : []))) {
        const end = endIn(item);
        if (end !== null) ends.set(item.id, end);
      }
    }
    return (id: string) => ends.get(id) ?? null;
  };
  return (signal) => (known ??= read(signal));
}

const PERSON: End = { type: 'PERSON' };
const ORGANISATION: End = { type: 'ORGANISATION' };

function endIn(item: FtmItem): End | null {
  const kind = partyKind(item);
  if (kind !== null) return kind === 'PERSON' ? PERSON : ORGANISATION;
  if (item.schema !== 'Position') return null;
  const [organisation] = item.properties.get('organization') ?? [];
  return {
    type: 'POSITION',
    name: item.caption ?? item.properties.get('name')?.[0] ?? 'office',
    organisation: organisation ?? null,
    country: (item.properties.get('country') ?? []).map(ftmCountry).find((code) => code !== null) ?? null,
  };
}

function ftmRow({ place, item, issue }: JsonRow, endOf: (id: string) => End | null): DraftRow {
  const base = { place, entities: [], sources: [], claims: [], raw: item };
  if (issue !== null) return { ...base, issues: [issue] };
  const items = ftmItems(item);
  if (items === null) return { ...base, issues: [{ ...place, expected: ENTITY, got: display(item) }] };
  const said = items.map((one) => saidBy(one, endOf));
  return {
    ...base,
    entities: said.flatMap(({ entities }) => entities),
    sources: said.flatMap(({ sources }) => sources),
    claims: said.flatMap(({ claims }) => claims),
    issues: [],
    losses: said.flatMap(({ losses }) => losses),
  };
}

function saidBy(item: FtmItem, endOf: (id: string) => End | null): FtmSaid {
  const party = ftmParty(item);
  if (party !== null) {
    const parents = ftmParents(item, endOf);
    return { ...parents, entities: [party.entity], losses: [...party.losses, ...parents.losses] };
  }
  const said = ftmLink(item, endOf) ?? ftmSanction(item, endOf);
  if (said !== null) return said;
  // an office is in the claims of those who hold it
  const losses = item.schema === 'Position' ? [] : [`entities of schema ${item.schema}`];
  return { entities: [], sources: [], claims: [], losses };
}
