import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ImportInput } from './draft.ts';
import { emptyLedger, type Ledger, readLedgerFile } from './identity/ledger.ts';
import { NO_MATCHES, readMatches } from './identity/match-file.ts';
import { ImportError } from './import-error.ts';
import type { ImportReport } from './import-report.ts';
import { checkWritten } from './write/check-written.ts';
import { writeManifest } from './write/context.ts';
import type { ImportOptions } from './write/import-options.ts';
import { importRound, type Rejects, type RoundResult } from './write/import-round.ts';
import { type FileState, fileStates, namedFiles, requireUnchanged, stampOf } from './write/input-source.ts';
import {
  createTemporary,
  LEDGER_FILE,
  MATCH_FILE,
  moveIntoPlace,
  moveRejects,
  NOTE_FILE,
} from './write/output-folder.ts';

/**
 * Writes what an input says as a data set. The same input, with the same `ids.csv` in the folder, the same judgements and
 * the same other data sets, gives the same bytes. Holds hashes of claims, and the entities: about 120 bytes a claim.
 *
 * @throws {ImportError} if nothing can be imported; the folder is as it was
 */
export async function importFiles(input: ImportInput, options: ImportOptions): Promise<ImportReport> {
  const { out, maxRejects, onProgress, signal } = options;
  const stamp = await stampOf(input);
  const states = await fileStates(input, signal);
  const [ids, matches] = [join(out, LEDGER_FILE), join(out, MATCH_FILE)];
  const ledger = existsSync(ids) ? await readLedgerFile(ids) : newLedger(out);
  const earlier = existsSync(matches) ? await readMatches(matches, MATCH_FILE) : NO_MATCHES;
  const temporary = await createTemporary(out);
  const folder = temporary.path;
  try {
    const context = await writeManifest(input, folder);
    const round = { ...options, input, context, folder, files: namedFiles(input.files), states, ledger, earlier };
    const result = await untilStable((known) => importRound({ ...round, known }), maxRejects);
    await requireUnchanged(input, stamp);
    if (result.rejected > maxRejects) {
      moveRejects(folder, out);
      return { ...result.report, isWritten: false };
    }
    await writeFile(join(folder, NOTE_FILE), noteOf(input, states, result));
    await checkWritten(folder, options);
    onProgress?.({ step: 'Moving the files into place', rows: 0, total: null });
    signal?.throwIfAborted();
    moveIntoPlace(folder, out);
    return result.report;
  } finally {
    await temporary.remove();
  }
}

/** @throws {ImportError} if the folder had one, as its ids would change silently */
function newLedger(out: string): Ledger {
  if (!existsSync(join(out, NOTE_FILE))) return emptyLedger();
  const expected = `the ids of earlier imports (restore the file, or import to a new folder for new ids)`;
  throw new ImportError([{ file: LEDGER_FILE, line: null, column: null, expected, got: 'nothing' }]);
}

/**
 * A row that the second pass rejects must not leave its entities behind, so all begins again without it.
 *
 * @throws {ImportError} if rows reject each other in a long chain
 */
async function untilStable(
  importOnce: (known: Rejects) => Promise<RoundResult>,
  maxRejects: number,
): Promise<RoundResult> {
  let known: Rejects = new Map();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = await importOnce(known);
    if (result.late.size === 0 || result.rejected > maxRejects) return result;
    known = new Map([...known, ...result.late]);
  }
  const [[first] = []] = known.values();
  throw new ImportError(first ? [first] : []);
}

const MAX_ROUNDS = 20;

function noteOf(input: ImportInput, states: ReadonlyMap<string, FileState>, { report }: RoundResult): string {
  const {
    dataset,
    isWritten: _,
    reasons: _reasons,
    warnings: _warnings,
    unusedJudgements: _unused,
    ...counts
  } = report;
  const inputs = [...namedFiles(input.files).values()].map(({ shortName, path }) => ({
    file: shortName,
    ...states.get(path),
  }));
  return `${JSON.stringify({ dataset, inputs, ...counts }, null, 2)}\n`;
}
