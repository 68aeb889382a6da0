import fc from 'fast-check';

/** How often properties are tried, and from which seed: `PROPERTY_RUNS` and `PROPERTY_SEED`, which repeats a run. */
export interface Tries {
  readonly runs: number;
  readonly seed: number;
}

export function tries(runsByDefault: number): Tries {
  return {
    runs: integerFrom('PROPERTY_RUNS') ?? runsByDefault,
    seed: integerFrom('PROPERTY_SEED') ?? Date.now() % 2 ** 31,
  };
}

/**
 * Fails with the smallest example that was found, what the property said of it, and how to see it again. The seed is
 * written at the start, so that a run that hangs can be repeated too.
 */
export async function holds<Values>(
  property: fc.IAsyncProperty<Values>,
  { runs, seed }: Tries,
  show: (example: Values) => string = fc.stringify,
): Promise<void> {
  console.log(`${runs} random examples from PROPERTY_SEED=${seed}`);
  const { failed, counterexample, errorInstance, numRuns, numShrinks } = await fc.check(property, {
    numRuns: runs,
    seed,
  });
  if (!failed) return;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const example = counterexample ? show(counterexample) : '(interrupted)';
  throw new Error(
    `Example ${numRuns} of PROPERTY_SEED=${seed} fails; made smaller ${numShrinks} times it is:\n${example}\n${reason}`,
    { cause: errorInstance },
  );
}

function integerFrom(name: string): number | null {
  const value = process.env[name];
  if (!value) return null;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`${name} is "${value}"; it may be a whole number.`);
}
