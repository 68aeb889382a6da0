import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { openEngine } from '../../src/engine/open.ts';
import { listen } from '../../src/http/connection/listen.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { type SavedQuery, readQuestions } from '../../src/question/question.ts';
import { EMBEDDED } from './engines.ts';
import { appOf } from './world.ts';

/** The server with the shipped data in memory, listening on a loopback port. */
export interface Served {
  readonly address: string;
  readonly questions: readonly SavedQuery[];
  close(): Promise<void>;
}

export async function serveShipped(): Promise<Served> {
  const engine = await openEngine(EMBEDDED);
  await engine.prepare();
  await ensureLoaded(engine, projectFile('seed/data'));
  const questions = await readQuestions(projectFile('schema/questions'));
  const imports = { maxBytes: 1_000_000, datasets: null };
  const listening = await listen(appOf(engine, questions, { imports }).listener, { host: '127.0.0.1', port: 0 });
  return {
    address: listening.address,
    questions,
    close: async () => {
      await listening.close(1_000);
      await engine.close();
    },
  };
}
