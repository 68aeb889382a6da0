import { display } from '../../../dataset/issue.ts';
import type { DraftRow, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { type JsonInput, type JsonRow, manifestOfPath, openJsonInput } from '../json-input.ts';
import type { Preset } from '../preset.ts';
import { type FtmItem, ftmItems, isDeletion } from './item.ts';
import { type FtmSaid, ftmLink, ftmParents, ftmSanction, isParty } from './link.ts';
import { ftmParty } from './party.ts';
import { type FtmRegister, readFtmRegister } from './register.ts';
import { BELONGINGS } from './schema.ts';
import { ftmOfCells } from './table-row.ts';

/** Entities of FollowTheMoney, the model of Aleph and OpenSanctions. */
export const ftm: Preset = {
  name: 'ftm',
  description: 'Entities of FollowTheMoney, as OpenSanctions and Aleph export them.',
  paths: 'files of JSON lines such as entities.ftm.json, folders of them, or targets.simple.csv',
  options: [],
  async open(paths): Promise<ImportInput> {
    const input = await openJsonInput(paths, {
      extensions: EXTENSIONS,
      expected: ENTITIES,
      itemKeys: ['schema'],
      ofCells: ftmOfCells,
    });
    await requireEntity(input);
    let register: Promise<FtmRegister> | null = null;
    return {
      manifest: manifestOfPath(paths),
      files: input.files,
      unusedColumns: () => input.unusedColumns(),
      async *rows(signal) {
        const found = await (register ??= readFtmRegister(input, signal));
        const told = new Set<string>();
        for await (const rows of input.rows(signal)) yield rows.map((row) => ftmRow(row, found, told));
      },
    };
  },
};

const EXTENSIONS = /\.(?:json|jsonl|ndjson|ijson|ftm)(?:\.gz)?$/i;
const ENTITIES = 'entities of FollowTheMoney, one JSON object on each line';
const ENTITY = 'an entity of FollowTheMoney with the keys id, schema and properties';

/** @throws {ImportError} if none of the first objects is an entity */
async function requireEntity(input: JsonInput): Promise<void> {
  for await (const rows of input.rows()) {
    const [first] = rows;
    if (first === undefined) continue;
    if (rows.some(({ issue, item }) => issue === null && (ftmItems(item) !== null || isDeletion(item)))) return;
    const { place, item, issue } = first;
    throw new ImportError([issue ?? { ...place, expected: ENTITY, got: display(item) }]);
  }
}

/** `told`: the entities in several lines that a row before has told. */
function ftmRow({ place, item, issue }: JsonRow, register: FtmRegister, told: Set<string>): DraftRow {
  const base = { place, entities: [], sources: [], claims: [], raw: item };
  if (issue !== null) return { ...base, issues: [issue] };
  if (isDeletion(item)) return { ...base, issues: [], losses: ['entities that the file deletes'] };
  const items = ftmItems(item);
  if (items === null) return { ...base, issues: [{ ...place, expected: ENTITY, got: display(item) }] };
  const said = items.flatMap((one) => {
    const whole = register.wholeOf(one);
    if (whole === null) return [saidBy(one, register)];
    if (told.has(one.id)) return [];
    told.add(one.id);
    return [saidBy(whole, register)];
  });
  return {
    ...base,
    entities: said.flatMap(({ entities }) => entities),
    sources: said.flatMap(({ sources }) => sources),
    claims: said.flatMap(({ claims }) => claims),
    issues: [],
    losses: said.flatMap(({ losses }) => losses),
  };
}

function saidBy(item: FtmItem, register: FtmRegister): FtmSaid {
  const party = ftmParty(item, register);
  if (party !== null) {
    const parents = ftmParents(item, register.endOf);
    return { ...parents, entities: [party.entity], losses: [...party.losses, ...parents.losses] };
  }
  const said = ftmLink(item, register.endOf) ?? ftmSanction(item, register.endOf);
  if (said !== null) return said;
  const losses = isToldElsewhere(item, register) ? item.losses : [`entities of schema ${item.schema}`];
  return { entities: [], sources: [], claims: [], losses };
}

/** An office is in the claims of those who hold it; an address and a belonging in `extra` of their party. */
function isToldElsewhere({ id, schema, properties }: FtmItem, register: FtmRegister): boolean {
  if (schema === 'Position') return true;
  if (schema === 'Address') return register.isAddressOfParty(id);
  const holder = Object.hasOwn(BELONGINGS, schema) ? BELONGINGS[schema] : undefined;
  if (holder === undefined) return false;
  return (properties.get(holder) ?? []).some((party) => isParty(register.endOf(party)));
}
