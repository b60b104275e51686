import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../server/src/core/analyse';
import type * as Adapters from './others/adapters.mjs';
import type { Benchmark } from './benchmark';
import { time } from './measure';
import { texts } from './texts';

const INSTALL = 'npm ci --prefix bench/others';
const installed = fileURLToPath(new URL('./others/node_modules', import.meta.url));

/** Stands in a table where a library would be. */
export const NOT_INSTALLED = 'not installed';

/** The libraries of bench/others, or undefined where nobody has installed them. */
export async function loadOthers(): Promise<typeof Adapters | undefined> {
  if (existsSync(installed)) return import('./others/adapters.mjs');
  console.error(`bench/others is not installed: what is measured against it is left out (${INSTALL})`);
  return undefined;
}

export const benchOthers: Benchmark = {
  name: 'others',
  title: 'Against what one would take instead',
  note: 'The same text of 5 KB in the same run. Ratio: how many times faster Callmark reads everything than the library does its part.',
  run: async (emit) => {
    const loaded = await loadOthers();
    if (!loaded)
      emit({
        library: `all: ${NOT_INSTALLED} (${INSTALL})`,
        language: '',
        'library, ms': '',
        'Callmark, ms': '',
        ratio: '',
      });
    for (const { language, text } of loaded ? texts('5 KB') : []) {
      const ours = await time(() => analyse(text), 1000);
      for (const [library, reads, operation] of loaded!.others) {
        if (reads !== language) continue;
        const theirs = await time(() => operation(text), 1000);
        emit({
          library,
          language,
          'library, ms': theirs.median,
          'Callmark, ms': ours.median,
          ratio: theirs.median / ours.median,
        });
      }
    }
  },
};
