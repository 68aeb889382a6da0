import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Listening, listen } from '../../../src/http/connection/listen.ts';
import { testApp } from '../support.ts';

let listening: Listening;

beforeAll(async () => {
  listening = await listen(testApp({ maxBodyBytes: 100_000 }).listener, { host: '127.0.0.1', port: 0 });
});

afterAll(() => listening.close(0));

describe('The GraphQL over HTTP audits', () => {
  const audits = serverAudits({ url: () => `${listening.address}graphql` });

  it('are all there', () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }
});
