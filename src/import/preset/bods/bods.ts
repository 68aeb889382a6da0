import { display } from '../../../dataset/issue.ts';
import type { DatasetManifest } from '../../../model/manifest.ts';
import type { Extra } from '../../../model/record.ts';
import type { DraftClaim, DraftRow, ImportInput } from '../../draft.ts';
import { ImportError } from '../../import-error.ts';
import { type JsonInput, type JsonRow, manifestOfPath, openJsonInput } from '../json-input.ts';
import type { Preset } from '../preset.ts';
import { bodsParty } from './party.ts';
import { type BodsRegister, readBodsRegister } from './register.ts';
import { bodsClaims } from './relationship.ts';
import { bodsSource } from './source.ts';
import { jsonObject } from '../json-object.ts';
import { type BodsStatement, bodsStatement, componentsOf, bodsText } from './statement.ts';

/** Statements of the Beneficial Ownership Data Standard. */
export const bods: Preset = {
  name: 'bods',
  description: 'Statements of the Beneficial Ownership Data Standard, 0.1 to 0.4.',
  paths: 'files with a JSON array or JSON lines, or folders of them',
  options: [],
  async open(paths): Promise<ImportInput> {
    const input = await openJsonInput(paths, {
      extensions: /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i,
      expected: 'statements of BODS',
      itemKeys: ['statementId', 'statementID'],
    });
    const publication = await requireStatement(input);
    let register: Promise<BodsRegister> | null = null;
    return {
      manifest: { ...manifestOfPath(paths), ...publication },
      files: input.files,
      async *rows(signal) {
        const found = await (register ??= readBodsRegister(input, signal));
        for await (const rows of input.rows(signal)) yield rows.map((row) => bodsRow(row, found));
      },
    };
  },
};

const STATEMENT =
  'a statement of BODS: with statementId, recordType, recordId and recordDetails; or with statementID and statementType';

/**
 * The publisher and license on which the first statements agree.
 *
 * @throws {ImportError} if none of the first objects is a statement
 */
async function requireStatement(input: JsonInput): Promise<Partial<DatasetManifest>> {
  for await (const rows of input.rows()) {
    const [first] = rows;
    if (first === undefined) continue;
    if (rows.every((row) => row.issue !== null || bodsStatement(row.item) === null)) {
      const { place, item, issue } = first;
      throw new ImportError([issue ?? { ...place, expected: STATEMENT, got: display(item) }]);
    }
    const publications = rows.map((row) => jsonObject(row.item['publicationDetails']));
    const only = (values: readonly (string | null)[]) => (new Set(values).size === 1 ? (values[0] ?? null) : null);
    return {
      publisher: only(publications.map((one) => bodsText(jsonObject(one?.['publisher'])?.['name']))),
      license: only(publications.map((one) => bodsText(one?.['license']))),
    };
  }
  return {};
}

function bodsRow({ place, item, issue }: JsonRow, register: BodsRegister): DraftRow {
  const row = { place, entities: [], sources: [], claims: [], issues: [], raw: item };
  if (issue !== null) return { ...row, issues: [issue] };
  const statement = bodsStatement(item);
  if (statement === null) return { ...row, issues: [{ ...place, expected: STATEMENT, got: display(item) }] };
  if (!register.isCurrent(statement)) return { ...row, losses: ['statements that a later one replaces'] };
  const key = register.keyOf(statement.record);
  if (statement.type !== 'relationship') {
    // a state is the country itself
    if (register.partyOf(key)?.participant !== key)
      return { ...row, losses: ['details of a state, which is the country'] };
    return { ...row, entities: [bodsParty(statement, key)] };
  }
  const cited = bodsSource(statement);
  const { claims, undescribed, losses } = bodsClaims(register.withEnd(statement), key, register.partyOf);
  // what the source expresses, its record has
  const without = cited === null ? [] : ['source', 'publicationDetails'];
  const citations = cited === null ? [] : [cited.citation];
  return {
    ...row,
    entities: undescribed,
    sources: cited === null || claims.length === 0 ? [] : [cited.source],
    claims: claims.map((claim, index) => ({
      ...claim,
      citations,
      fields: { ...claim.fields, extra: { ...withoutKeys(claim.fields['extra'], without), ...cited?.extra } },
      ...(index === 0 && { relations: componentRelations(statement, register) }),
    })),
    losses,
  };
}

/** The components of an indirect relationship are the evidence for it. */
function componentRelations(statement: BodsStatement, register: BodsRegister): NonNullable<DraftClaim['relations']> {
  const keys = componentsOf(statement).map(register.keyOf);
  return [...new Set(keys)]
    .filter((key) => key !== register.keyOf(statement.record) && register.hasClaim(key))
    .map((claim) => ({ kind: 'SUPPORTED_BY', claim }));
}

function withoutKeys(extra: unknown, keys: readonly string[]): Extra {
  return Object.fromEntries(Object.entries(extra as Extra).filter(([key]) => !keys.includes(key)));
}
