import { Bench } from 'tinybench';

/** Milliseconds. */
export interface Timing {
  readonly best: number;
  readonly median: number;
  readonly p95: number;
  readonly rounds: number;
}

const FEWEST = 3;
const MOST = 200;

/** Times an operation, after one untimed call: as many rounds as fit into `budget` milliseconds, at least a few. */
export async function time(operation: () => unknown, budget = 600): Promise<Timing> {
  const started = performance.now();
  await operation();
  return timeRounds(operation, Math.max(FEWEST, Math.min(MOST, Math.floor(budget / (performance.now() - started)))));
}

/** As {@link time}, for an operation that does and undoes in turn: it is called an even number of times. */
export async function timePairs(operation: () => unknown, budget: number): Promise<Timing> {
  const started = performance.now();
  await operation();
  await operation();
  const fitting = budget / (performance.now() - started);
  return timeRounds(operation, 2 * Math.max(FEWEST - 1, Math.min(MOST / 2, Math.floor(fitting))));
}

async function timeRounds(operation: () => unknown, rounds: number): Promise<Timing> {
  const bench = new Bench({ iterations: rounds, time: 0, warmup: false, retainSamples: true });
  bench.add('operation', async () => void (await operation()));
  const [task] = await bench.run();
  const result = task!.result;
  if (!('latency' in result)) throw 'error' in result ? result.error : new Error(`the operation ${result.state}`);
  return summarise(result.latency.samples!);
}

/** What measured milliseconds say together. */
export function summarise(measured: readonly number[]): Timing {
  const samples = [...measured].sort((a, b) => a - b);
  const at = (quantile: number): number => samples[Math.floor(quantile * (samples.length - 1))]!;
  return { best: at(0), median: at(0.5), p95: at(0.95), rounds: samples.length };
}

/** A round goes on for so many milliseconds, so that a short operation pays for its collections too. */
const ROUND = 50;

/** Processor milliseconds of one call, at best of `rounds`, each after a collection of the heap. Needs --expose-gc. */
export function processorTime(operation: () => unknown, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    globalThis.gc!();
    const before = process.cpuUsage();
    let [calls, spent] = [0, 0];
    while (spent < ROUND) {
      operation();
      calls++;
      const { user, system } = process.cpuUsage(before);
      spent = (user + system) / 1000;
    }
    best = Math.min(best, spent / calls);
  }
  return best;
}
