import type { HttpPlugin } from '../request/request-state.ts';
import type { Charging } from './charging.ts';

/** Charges the cost of an operation, once it is known, to the caller. */
export function useRateCharge({ chargeCost }: Charging): HttpPlugin {
  return {
    onExecute({ args }) {
      chargeCost(args.contextValue.state);
    },
  };
}
