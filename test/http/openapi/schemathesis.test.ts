import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { listen } from '../../../src/http/connection/listen.ts';
import { createFinGraph } from '../../../src/server/create-fingraph.ts';
import { findPython } from '../../support/python.ts';

const python = findPython('schemathesis');
const reason = 'missing' in python ? ` (skipped: ${python.missing})` : '';
const RUNS = process.env['PROPERTY_RUNS'] ?? '3';
const SEED = process.env['PROPERTY_SEED'] ?? '20180704';

/** No schema can say which ids and names exist, or how much is too much, so valid values may be rejected with 400. */
const CONFIG = `
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "304", "400", "401", "403", "404", "414", "429"]
[checks.negative_data_rejection]
expected-statuses = ["400", "401", "403", "404", "405", "406", "414", "415", "429"]
`;

describe.skipIf('missing' in python)(`Schemathesis${reason}`, () => {
  it.each([
    ['open mode', false],
    ['production mode', true],
  ])('finds no answer in %s that the description does not allow', { timeout: 400_000 }, async (_, production) => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-schemathesis-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'schemathesis.toml'), CONFIG);
    const settings = { LOG_LEVEL: 'silent', ANONYMOUS_RATE: 0 };
    const fingraph = await createFinGraph({ production, settings });
    const listening = await listen(fingraph.listener, { host: '127.0.0.1', port: 0 });
    onTestFinished(async () => {
      await listening.close(1_000);
      await fingraph.close();
    });
    const options = `--phases examples,fuzzing --max-examples ${RUNS} --seed ${SEED} --workers 2 --no-color`;
    const address = `${listening.address}openapi.json`;
    const { findings, report } = await run(folder, ['run', address, ...options.split(' ')]);
    expect(findings, report).toBe(0);
  });
});

/** The exit code of a run, which is 0 without findings, and its report. */
function run(cwd: string, args: readonly string[]): Promise<{ readonly findings: unknown; readonly report: string }> {
  const program = 'path' in python ? python.path.replace(/python$/, 'schemathesis') : '';
  return new Promise((resolve) => {
    execFile(program, args, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ findings: error?.code ?? 0, report: `${stdout}${stderr}` });
    });
  });
}
