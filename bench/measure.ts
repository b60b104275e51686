import { Bench } from 'tinybench';

/** Milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly rounds: number;
}

/** Times one operation over at least `rounds` rounds, after a warm-up of a few. */
export async function time(operation: () => void | Promise<void>, rounds = 30): Promise<Timing> {
  const bench = new Bench({ iterations: rounds, time: 0, warmupIterations: 3, warmupTime: 0, retainSamples: true });
  bench.add('operation', operation);
  const [task] = await bench.run();
  const result = task!.result;
  if (!('latency' in result)) throw new Error(`the operation failed: ${JSON.stringify(result)}`);
  const samples = [...result.latency.samples!].sort((a, b) => a - b);
  const at = (quantile: number): number =>
    samples[Math.min(samples.length - 1, Math.floor(quantile * samples.length))]!;
  return { median: at(0.5), p95: at(0.95), rounds: samples.length };
}

/** Megabytes of heap in use, after a collection. Needs --expose-gc. */
export function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
