/**
 * How far a property is searched. A run is the same every time and everywhere; to search further, with other texts:
 * `DECUONG_SEED=7 DECUONG_RUNS=30 npx vitest run test/hostile/properties-`, where the second is how many times as many.
 */
import fc from "fast-check";

const seed = Number(process.env.DECUONG_SEED ?? 20_200_306);
const times = Number(process.env.DECUONG_RUNS ?? 1);

export interface Search<T> {
  readonly runs: number;
  /** What failed once; tried first, always. */
  readonly examples?: readonly T[];
}

/** Holds `act` to every value; what fails is shown as small as it can be made. */
export function search<T>(values: fc.Arbitrary<T>, act: (value: T) => void, { runs, examples = [] }: Search<T>): void {
  fc.assert(
    fc.property(values, (value) => act(value)),
    { seed, numRuns: runs * times + examples.length, examples: examples.map((each): [T] => [each]) },
  );
}

/** The same where the act waits for the program. */
export async function searchSlowly<T>(
  values: fc.Arbitrary<T>,
  act: (value: T) => Promise<void>,
  { runs, examples = [] }: Search<T>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(values, (value) => act(value)),
    { seed, numRuns: runs * times + examples.length, examples: examples.map((each): [T] => [each]) },
  );
}
