import type { OperationStep } from '../graphql/run-operation.ts';
import type { Charging } from './charging.ts';

/** Charges the cost of an operation to the caller. */
export function chargeOperation({ chargeCost }: Charging): OperationStep {
  return ({ state, cost }, next) => {
    chargeCost(state, cost);
    return next();
  };
}
