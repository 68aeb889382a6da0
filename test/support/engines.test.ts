import { expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open.ts';
import { describeEngines } from './engines.ts';

const COUNT = { name: 'test.count', text: 'MATCH (n) RETURN count(n)' };
const ADD = { name: 'test.add', text: "MERGE (n:Node {id: 'engines'})" };

for (const suite of ['A suite', 'The next suite of the file']) {
  describeEngines(suite, (graph) => {
    it('begins with an empty graph', async () => {
      expect(await graph.engine.read(COUNT, {})).toStrictEqual([[0]]);
      await graph.engine.write([{ statement: ADD, params: {} }]);
    });

    it('keeps its graph from test to test', async () => {
      expect(await graph.engine.read(COUNT, {})).toStrictEqual([[1]]);
    });

    it('may open an engine of its own', async () => {
      const engine = await openEngine(graph.settings);
      expect(engine.product).toBe(graph.engine.product);
      await engine.close();
    });
  });
}
