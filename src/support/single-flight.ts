/** Lets callers that ask for the same at one moment share one piece of work. */
export interface SingleFlight {
  /**
   * Joins the work with this key, or starts it. All callers get its value or its error, which is not kept. A caller whose
   * signal is aborted gets `reason()` and leaves the others alone; the work is cancelled when all have left.
   */
  join<T>(key: string, work: (cancelled: AbortSignal) => Promise<T>, waiting: Waiting): Promise<T>;
}

interface Waiting {
  readonly signal: AbortSignal;
  readonly reason: () => Error;
}

interface Flight {
  readonly result: Promise<unknown>;
  readonly controller: AbortController;
  callers: number;
}

export function createSingleFlight(): SingleFlight {
  const flights = new Map<string, Flight>();

  function start(key: string, work: (cancelled: AbortSignal) => Promise<unknown>): Flight {
    const controller = new AbortController();
    const flight: Flight = { result: work(controller.signal), controller, callers: 0 };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flight.result.then(land, land);
    return flight;
  }

  function leave(key: string, flight: Flight): void {
    flight.callers -= 1;
    if (flight.callers > 0 || flights.get(key) !== flight) return;
    flights.delete(key); // later callers start anew
    flight.controller.abort();
  }

  return {
    join<T>(key: string, work: (cancelled: AbortSignal) => Promise<T>, { signal, reason }: Waiting) {
      if (signal.aborted) return Promise.reject(reason());
      const flight = flights.get(key) ?? start(key, work);
      flight.callers += 1;
      return new Promise<T>((resolve, reject) => {
        const onAbort = () => {
          leave(key, flight);
          reject(reason());
        };
        signal.addEventListener('abort', onAbort, { once: true });
        const settle = () => signal.removeEventListener('abort', onAbort);
        flight.result.finally(settle).then((value) => resolve(value as T), reject);
      });
    },
  };
}
