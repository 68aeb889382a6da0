import { describe, expect, it } from 'vitest';
import { schemaStatements, splitStatements } from '../../src/engine/schema-file.ts';

describe('a schema file', () => {
  it('is split at semicolons at the end of a line, without comments', () => {
    const text = "// a; comment;\nCREATE a\n  FOR b;\r\n\n  // another\nCREATE c OPTIONS {d: 'e;f'};  \nCREATE g";
    expect(splitStatements(text).map((statement) => statement.text)).toStrictEqual([
      'CREATE a\n  FOR b',
      "CREATE c OPTIONS {d: 'e;f'}",
      'CREATE g',
    ]);
  });

  it.each(['neo4j.cypher', 'embedded.cypher'])('%s has only statements that can be repeated', async (file) => {
    const statements = await schemaStatements(file);
    expect(statements.length).toBeGreaterThan(0);
    for (const { text } of statements) expect(text).toMatch(/^CREATE [A-Z ]+ \w+ IF NOT EXISTS\s/);
  });
});
