import { chargeOperation } from '../access/charge-operation.ts';
import type { AppOptions } from '../app-options.ts';
import { admitOperation } from '../limits/admit-operation.ts';
import { priceOperation } from '../limits/price-operation.ts';
import { recordGraphNotice } from '../request/graph-notice.ts';
import { observeOperation } from '../request/observe-operation.ts';
import type { Services } from '../services.ts';
import type { OperationStage } from './stage.ts';

/** In front of the executor, for the operations of `/graphql` and of question links. */
export function operationStages(options: AppOptions, services: Services): OperationStage[] {
  const { schema, size, limits } = options;
  const { metrics, signalOf, charging, costSemaphore, maxConcurrentCost } = services;
  return [
    {
      name: 'observeOperation',
      why: 'First, so that rejected operations have a name in the log.',
      writes: ['phase', 'operation'],
      step: observeOperation(),
    },
    {
      name: 'recordGraphNotice',
      why: 'Anywhere before the executor, whose result it reads.',
      reads: ['graphNotice'],
      writes: ['graphNotice'],
      step: recordGraphNotice(),
    },
    {
      name: 'priceOperation',
      why: 'First work: an operation that is too expensive is rejected and charged only for its pricing.',
      reads: ['caller', 'costReport', 'cost'],
      writes: ['cost'],
      step: priceOperation({
        schema,
        size,
        spend: charging.chargeWork,
        limitOf: ({ caller }) => Math.min(limits.maxCost, caller.maxCost ?? Infinity),
      }),
    },
    {
      name: 'chargeOperation',
      why: 'After the pricing, which computes the cost.',
      reads: ['caller', 'charged'],
      writes: ['charged'],
      step: chargeOperation(charging),
    },
    {
      name: 'admitOperation',
      why: 'After the pricing: an operation takes as many permits as it costs. Last, since it holds them until the response.',
      reads: ['startedAt', 'deadline', 'releaseCost'],
      writes: ['deadline', 'releaseCost'],
      step: admitOperation({
        costSemaphore,
        maxConcurrentCost,
        signalOf,
        onRejected: () => metrics.rejected('cost'),
      }),
    },
  ];
}
