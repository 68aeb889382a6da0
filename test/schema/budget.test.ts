import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';

import { ClientError } from '../../src/model/client-error.ts';
import { createBudget } from '../../src/schema/cost/budget.ts';

it('A budget cancels work in flight with the signal of its request, and listens to the signal only meanwhile', async () => {
  const request = new AbortController();
  const budgets = Array.from({ length: 1_000 }, () => createBudget(request.signal));
  await Promise.all(budgets.map((budget) => budget.runCancellable(async (end) => end.aborted)));
  expect(getEventListeners(request.signal, 'abort')).toHaveLength(0);

  const [one, other] = budgets;
  const ended = one?.runCancellable(
    (end) => new Promise((resolve) => end.addEventListener('abort', () => resolve(end.reason))),
  );
  const late = new ClientError('TIMEOUT', 'too late');
  request.abort(late);
  expect(await ended).toBe(late);
  expect(() => one?.takeStatement()).toThrow(late);
  expect(() => other?.takeStatement()).toThrow(late);
});
