import assert from 'node:assert/strict';

/** What takes less is not worth a ratio: a collection of the heap is as long. */
const SHORT_MS = 40;
/** Twice the text may take so many times as long: 2, with room for caches that are outgrown; squares have 4. */
const MOST = 3;
const ATTEMPTS = 6;

const processorMs = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Fails where an operation takes much more than twice the processor time for a text of twice the length, however often it is tried. */
export function assertLinear(operation: (text: string) => unknown, once: string, twice: string, name = ''): void {
  let ratio = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && ratio > MOST; attempt++) {
    const short = processorMs(() => operation(once));
    const long = processorMs(() => operation(twice));
    ratio = Math.min(ratio, long < SHORT_MS ? 0 : long / short);
  }
  assert.ok(ratio <= MOST, `${name} takes ${ratio.toFixed(1)} times as long for twice the text`);
}
