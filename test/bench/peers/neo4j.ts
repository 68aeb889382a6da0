import { Session, Transaction, auth, driver as createDriver, type Driver } from 'neo4j-driver';

export const DATABASE = 'neo4j';

/** Connects to the Neo4j that the benchmark started. */
export function openDriver(): Driver {
  countStatements();
  const { NEO4J_URL = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  return createDriver(NEO4J_URL, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
}

/** Counts all statements of the driver, however they are run, and reports their number to the parent process. */
function countStatements(): void {
  let statements = 0;
  for (const { prototype } of [Session, Transaction] as {
    readonly prototype: { run: (...args: unknown[]) => unknown };
  }[]) {
    const { run } = prototype;
    prototype.run = function (...args) {
      statements += 1;
      return run.apply(this, args);
    };
  }
  process.on('message', (message) => {
    if (message === 'statements') process.send?.({ statements });
  });
}
