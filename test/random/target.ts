import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import pino from 'pino';

import type { Engine } from '../../src/engine/engine.ts';
import { type App, createApp } from '../../src/http/app.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { readQuestions } from '../../src/question/question.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { testAppOptions } from '../support/app-options.ts';
import { clientOf } from '../support/execute.ts';
import { loadShipped } from '../support/world.ts';
import { cursorLists } from './wild-cursor.ts';
import type { Ground } from './wild-request.ts';

/** The whole server in front of the shipped data, with checks for internal errors. */
export interface Target {
  readonly app: App;
  readonly ground: Ground;
  /** Throws if internal errors were logged or rejections were unhandled since the last call. */
  checkFaults(): void;
  close(): void;
}

export const MAX_BODY_BYTES = 100_000;

/** Loads the data into the empty engine. */
export async function openTarget(engine: Engine): Promise<Target> {
  await loadShipped(engine);
  const library = await readQuestions(projectFile('schema/questions'));
  const explorer = explorerFolder();
  const faults: string[] = [];
  const lines = new Writable({
    write(line: Buffer, _, done) {
      faults.push(String(line));
      done();
    },
  });
  const unhandled = (reason: unknown): void =>
    void faults.push(`unhandled: ${String((reason as Error)?.stack ?? reason)}`);
  process.on('unhandledRejection', unhandled).on('uncaughtException', unhandled);
  const app = createApp(
    testAppOptions({
      schema,
      context: contextFactory(engine),
      questions: library,
      logger: pino({ level: 'error' }, lines),
      corsOrigins: ['https://a.example'],
      maxBodyBytes: MAX_BODY_BYTES,
      explorer,
    }),
  );
  const lists = await cursorLists(schema, clientOf(app.fetch));
  return {
    app,
    ground: { schema, library, lists },
    checkFaults() {
      if (faults.length > 0) throw new Error(faults.splice(0).join('\n'));
    },
    close() {
      process.off('unhandledRejection', unhandled).off('uncaughtException', unhandled);
      rmSync(explorer, { recursive: true });
    },
  };
}

function explorerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingraph-random-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html></html>\n');
  writeFileSync(join(folder, 'assets/app.js'), 'void 0;\n');
  return folder;
}
