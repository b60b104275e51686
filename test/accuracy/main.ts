import { existsSync } from 'node:fs';
import { shared } from '../support/shared';
import { numerals } from './numerals';
import { recognizers } from './recognizers';
import type { Score } from './score';

/** Prints how much of the public data is read; `--verbose` also prints each case that is not. */
function main(): void {
  const verbose = process.argv.includes('--verbose');
  for (const { name, read, path } of [
    { name: 'Chinese numerals', read: numerals, path: 'data/zh-numerals' },
    { name: 'Recognizers-Text', read: recognizers, path: 'data/recognizers-text' },
  ]) {
    if (!existsSync(shared(path))) {
      console.log(`${name}: skipped, the data is not beside the repository`);
      continue;
    }
    console.log(name);
    for (const score of read()) print(score, verbose);
  }
}

function print({ name, of, missed }: Score, verbose: boolean): void {
  const right = of - missed.length;
  console.log(`  ${name.padEnd(34)} ${String(right).padStart(4)} of ${of}  ${((100 * right) / of).toFixed(1)} %`);
  if (verbose) for (const line of missed) console.log(`      ${line}`);
}

main();
