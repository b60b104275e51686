import fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a failure was found once it is tried first in every run. */
const kept = (name: string): string => fileURLToPath(new URL(`../property/failures/${name}.json`, import.meta.url));

/** How many times as many runs as usual: CALLMARK_FUZZ=20 looks for minutes, 500 for an hour. */
export const LONGER = Number(process.env.CALLMARK_FUZZ ?? 1);
const SEED = Number(process.env.CALLMARK_SEED ?? Date.now() % 2 ** 31);

/**
 * Holds a property over so many random inputs, and over all that it has failed for: those are kept, as small as they can be
 * made, in test/property/failures. The seed is printed; CALLMARK_SEED repeats a run.
 */
export async function holds<Inputs extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IRawProperty<Inputs>,
  runs: number,
): Promise<void> {
  const examples = existsSync(kept(name)) ? (JSON.parse(readFileSync(kept(name), 'utf8')) as Inputs[]) : [];
  const numRuns = Math.ceil(runs * LONGER) + examples.length;
  console.log(`      ${name}: seed ${SEED}, ${numRuns} runs`);
  const details = await fc.check(property, { seed: SEED, numRuns, examples });
  if (!details.failed) return;
  const { counterexample } = details;
  if (counterexample && !examples.some((example) => JSON.stringify(example) === JSON.stringify(counterexample))) {
    mkdirSync(dirname(kept(name)), { recursive: true });
    writeFileSync(kept(name), `${JSON.stringify([...examples, counterexample], undefined, 1)}\n`);
  }
  throw new Error(await fc.asyncDefaultReportMessage(details), { cause: details.errorInstance });
}
