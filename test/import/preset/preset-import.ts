import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { NO_MATCHES } from '../../../src/import/identity/match-file.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import type { ImportReport } from '../../../src/import/import-report.ts';
import type { PresetOptions } from '../../../src/import/preset/preset.ts';
import { PRESETS } from '../../../src/import/preset/presets.ts';
import { temporaryFolder } from '../draft-input.ts';

/** What a preset makes of files: the folder, and its records as short lines. */
export interface PresetImport {
  readonly out: string;
  readonly report: ImportReport;
  readonly manifest: Record<string, unknown>;
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  readonly claims: readonly string[];
  /** `3 × reason`. */
  readonly losses: readonly string[];
}

const FIXTURES = 'test/import/fixture';

/** Imports fixtures, as the program does. A rejected row fails the test. */
export async function importFixture(
  name: string,
  paths: readonly string[],
  options: PresetOptions = {},
): Promise<PresetImport> {
  const preset = PRESETS[name];
  if (preset === undefined) throw new Error(`There is no preset ${name}.`);
  const input = await preset.open(
    paths.map((path) => (path.startsWith('/') ? path : `${FIXTURES}/${path}`)),
    options,
  );
  const out = join(await temporaryFolder(), 'out');
  const report = await importFiles(input, {
    out,
    judgements: NO_MATCHES,
    others: [],
    maxRejects: 0,
    matchThreshold: 1,
  });
  if (!report.isWritten) throw new Error(report.reasons.map((reason) => JSON.stringify(reason)).join('\n'));
  const [entities, sources, claims] = await Promise.all(
    ['entities', 'sources', 'claims'].map((file) => recordsIn(join(out, `${file}.jsonl`))),
  );
  return {
    out,
    report,
    manifest: JSON.parse(await readFile(join(out, 'dataset.json'), 'utf8')) as Record<string, unknown>,
    entities: (entities ?? []).map(entityText),
    sources: (sources ?? []).map(({ id, ...rest }) => `${String(id)} ${shortJson(rest)}`),
    claims: (claims ?? []).map(claimText),
    losses: report.losses.map(({ reason, count }) => `${count} × ${reason}`),
  };
}

/** The message of the error with which a preset refuses files. */
export async function refusal(name: string, paths: readonly string[], options: PresetOptions = {}): Promise<string> {
  try {
    await importFixture(name, paths, options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('The files were accepted.');
}

type Line = Record<string, unknown>;

async function recordsIn(path: string): Promise<Line[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** `letpay WALLET LetPay {country: NO}` */
function entityText({ id, kind, name, identifiers, ...rest }: Line): string {
  const list = (identifiers as { scheme: string; value: string }[] | undefined) ?? [];
  const codes = list.map(({ scheme, value }) => `${scheme} ${value}`);
  return [`${String(id)} ${String(kind)} "${String(name)}"`, ...codes, shortJson(rest)].filter(Boolean).join(' ');
}

/** `PARTNERSHIP letpay PLATFORM, northbank BANK {since: 2024} [file Row 2.]` */
function claimText({ id: _id, kind, participants, citations, relations, ...rest }: Line): string {
  const parts = (participants as { entity: string; role: string; roleText?: string }[]).map(
    ({ entity, role, roleText }) => `${entity} ${role}${roleText === undefined ? '' : ` (${roleText})`}`,
  );
  const cited = (citations as { source: string; note?: string }[]).map(
    ({ source, note }) => `${source}${note ? ` ${note}` : ''}`,
  );
  const related = (relations as { kind: string; claim: string }[] | undefined) ?? [];
  return [
    `${String(kind)} ${parts.join(', ')}`,
    shortJson(rest),
    ...related.map((relation) => relation.kind),
    `[${cited.join('; ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}

function shortJson(value: object): string {
  return Object.keys(value).length === 0
    ? ''
    : JSON.stringify(value).replaceAll('"', '').replaceAll(',', ', ').replaceAll(':', ': ');
}
