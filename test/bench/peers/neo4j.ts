import { auth, driver as createDriver, type Driver } from 'neo4j-driver';

export const DATABASE = 'neo4j';

/** Connects to the Neo4j that the benchmark started. */
export function openDriver(): Driver {
  const { NEO4J_URL = '', NEO4J_USER = '', NEO4J_PASSWORD = '' } = process.env;
  return createDriver(NEO4J_URL, auth.basic(NEO4J_USER, NEO4J_PASSWORD), { disableLosslessIntegers: true });
}
