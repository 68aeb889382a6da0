import fc from 'fast-check';

/**
 * Number of runs and seed of a property test. `PROPERTY_RUNS` sets the number, `PROPERTY_SEED` the seed, which repeats a run.
 * On CI the seed is fixed, so that only a change of the code can cause a failure. Elsewhere each run uses new examples.
 */
export interface Tries {
  readonly runs: number;
  readonly seed: number;
}

export function tries(runsByDefault: number): Tries {
  return {
    runs: integerFrom('PROPERTY_RUNS') ?? runsByDefault,
    seed: seedOf(process.env),
  };
}

/**
 * Checks a property. A failure shows the smallest counterexample, its error and how to repeat it. The seed is printed at the
 * start, so that a run that hangs can be repeated too.
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
    `Example ${numRuns} of PROPERTY_SEED=${seed} fails. After ${numShrinks} reductions it is:\n${example}\n${reason}`,
    { cause: errorInstance },
  );
}

export function seedOf({ CI }: NodeJS.ProcessEnv): number {
  return integerFrom('PROPERTY_SEED') ?? (CI === 'true' ? CI_SEED : Date.now() % 2 ** 31);
}

const CI_SEED = 20_180_704;

function integerFrom(name: string): number | null {
  const value = process.env[name];
  if (!value) return null;
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new Error(`${name}: expected a whole number, got "${value}".`);
}
