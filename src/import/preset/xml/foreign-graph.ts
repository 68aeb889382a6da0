import { display } from '../../../dataset/issue.ts';
import { isCountryCode } from '../../../model/country-code.ts';
import { parsePartialDate } from '../../../model/partial-date.ts';
import type { Extra, JsonValue } from '../../../model/record.ts';
import { ENTITY_KINDS, type EntityKind, valuesOf } from '../../../model/vocabulary.ts';
import type { DraftClaim, DraftEntity, DraftRow, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { cleanJson } from '../clean-json.ts';
import { manifestOfPath } from '../json-input.ts';
import { oneLineText } from '../plain-text.ts';
import type { PresetOption, PresetOptions } from '../preset.ts';
import type { GraphFile, GraphFileEdge, GraphFileNode } from './graph-file.ts';

export const FOREIGN_OPTIONS: readonly PresetOption[] = [
  {
    name: 'kind',
    value: 'kind',
    description: 'kind of claim that an edge of another program is; PARTNERSHIP unless given',
  },
  {
    name: 'node-kind',
    value: 'kind',
    description: 'kind of entity that a node of another program is; COMPANY unless given',
  },
];

/** The roles of the source and the target of an edge, by the kind of claim that it is. */
const ROLES: Readonly<Record<string, readonly [string, string]>> = {
  PARTNERSHIP: ['OTHER', 'OTHER'],
  OWNERSHIP: ['OWNER', 'OWNED'],
  INVESTMENT: ['INVESTOR', 'INVESTEE'],
  ACQUISITION: ['BUYER', 'TARGET'],
  MEMBERSHIP: ['MEMBER', 'BODY'],
  PRODUCT_OFFERING: ['PROVIDER', 'PRODUCT'],
  LICENCE: ['HOLDER', 'AUTHORITY'],
  ENFORCEMENT: ['SUBJECT', 'AUTHORITY'],
  ROLE: ['PERSON', 'ORGANISATION'],
  STATEMENT: ['SUBJECT', 'ABOUT'],
};

/** A country has the id of its code, which no other program gives. */
const NODE_KINDS = valuesOf(ENTITY_KINDS).filter((kind) => kind !== 'COUNTRY');

/** Nodes as entities, and edges as claims of one kind. @throws {ImportError} if an option is none of its values */
export function foreignGraphInput(graph: GraphFile, options: PresetOptions): ImportInput {
  const claimKind = optionValue(options, 'kind', Object.keys(ROLES), 'PARTNERSHIP');
  const nodeKind = optionValue(options, 'node-kind', NODE_KINDS, 'COMPANY');
  const description = oneLineText(graph.attributes.get('description') ?? '');
  return {
    manifest: { ...manifestOfPath([graph.name]), ...(description !== '' && { description }) },
    files: [graph],
    async *rows(signal) {
      for await (const items of graph.items(signal)) {
        yield items.map((item): DraftRow => {
          const { line, losses } = item;
          const place = { file: graph.name, line, column: null };
          const row = { place, entities: [], sources: [], claims: [], issues: [], raw: rawOf(item), losses };
          if (item.type === 'node') {
            if (item.id !== '') return { ...row, entities: [nodeDraft(item, nodeKind)] };
            return { ...row, issues: [{ ...place, column: 'id', expected: 'the id of a node', got: 'nothing' }] };
          }
          if (item.source === '' || item.target === '') {
            const column = item.source === '' ? 'source' : 'target';
            return {
              ...row,
              issues: [{ ...place, column, expected: 'the id of a node', got: 'nothing' }],
            };
          }
          if (item.source === item.target) return { ...row, losses: [...losses, 'edges of a node with itself'] };
          return { ...row, claims: [edgeDraft(item, claimKind)] };
        });
      }
    },
  };
}

function optionValue<Value extends string>(
  options: PresetOptions,
  name: string,
  values: readonly Value[],
  fallback: Value,
): Value {
  const given = options[name];
  if (given === undefined) return fallback;
  const value = values.find((one) => one === String(given).toUpperCase());
  if (value !== undefined) return value;
  const expected = `one of ${values.join(', ')}`;
  throw new ImportError([{ file: `--${name}`, line: null, column: null, expected, got: display(given) }]);
}

const NAMES = ['label', 'name', 'title'];

type Attributes = Map<string, string | number | boolean>;

/** A value as a text; empty if there is none. */
function attributeText(attributes: Attributes, name: string | undefined): string {
  return oneLineText(String(attributes.get(name ?? '') ?? ''));
}

function nodeDraft({ id, label, attributes }: GraphFileNode, fallback: EntityKind): DraftEntity {
  const rest = new Map(attributes);
  const named = NAMES.find((name) => attributeText(rest, name) !== '');
  const name = oneLineText(label ?? '') || attributeText(rest, named);
  if (named !== undefined && attributeText(rest, named) === name) rest.delete(named);
  const kindName = ['kind', 'type'].find((one) => kindIn(attributeText(rest, one)) !== null);
  const kind = kindIn(attributeText(rest, kindName)) ?? fallback;
  if (kindName !== undefined) rest.delete(kindName);
  const code = attributeText(rest, 'country').toUpperCase();
  const country = kind !== 'PERSON' && isCountryCode(code) ? code : null;
  if (country !== null) rest.delete('country');
  return {
    key: id,
    kind,
    name: name || oneLineText(id) || 'node',
    country,
    extra: { node: id, ...extraOfGraph(rest) },
  };
}

function kindIn(text: string): EntityKind | null {
  return NODE_KINDS.find((kind) => kind === text.toUpperCase()) ?? null;
}

function edgeDraft({ id, source, target, label, attributes }: GraphFileEdge, fallback: string): DraftClaim {
  const rest = new Map(attributes);
  const kindName = ['kind', 'type', 'relation'].find((name) =>
    Object.hasOwn(ROLES, attributeText(rest, name).toUpperCase()),
  );
  const kind = kindName === undefined ? fallback : attributeText(rest, kindName).toUpperCase();
  if (kindName !== undefined) rest.delete(kindName);
  const [from = '', to = ''] = ROLES[kind] ?? [];
  const fields: Record<string, JsonValue> = {};
  for (const [field, name] of [
    ['since', 'start'],
    ['until', 'end'],
    ['date', 'date'],
  ] as const) {
    const date = attributeText(rest, name).replace(/T.*$/, '');
    const isReversed = field === 'until' && String(fields['since'] ?? '') > date;
    if (parsePartialDate(date) === null || isReversed) continue;
    fields[field] = date;
    rest.delete(name);
  }
  return {
    key: id === '' ? null : `edge:${id}`,
    kind,
    participants: [
      { entity: source, role: from },
      { entity: target, role: to },
    ],
    citations: [],
    fields: {
      ...fields,
      extra: { ...(id !== '' && { edge: id }), ...(label !== null && { label }), ...extraOfGraph(rest) },
    },
  };
}

function extraOfGraph(attributes: Attributes): Extra {
  return cleanJson(Object.fromEntries(attributes)) as Extra;
}

function rawOf(item: GraphFileNode | GraphFileEdge): Record<string, JsonValue> {
  const ends = item.type === 'edge' ? { source: item.source, target: item.target } : {};
  return { type: item.type, id: item.id, ...ends, ...Object.fromEntries(item.attributes) };
}
