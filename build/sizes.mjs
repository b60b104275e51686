/** Holds every bundle to its size: prints a table, and fails where one is over or missing. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Budgets in units of 1,000 bytes, minified, without dictionaries. */
const budgets = {
  'extension.js': 30,
  'client.js': 600,
  'server.js': 500,
  'extension.web.js': 600,
  'server.web.js': 500,
};

const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
console.log('bundle                  KB     gzip   budget');
for (const [name, budget] of Object.entries(budgets)) {
  const file = new URL(`../dist/${name}`, import.meta.url);
  if (!existsSync(file)) {
    console.log(`${name.padEnd(18)} missing: run npm run build`);
    process.exitCode = 1;
    continue;
  }
  const bytes = readFileSync(file);
  const over = bytes.length > budget * 1000;
  if (over) process.exitCode = 1;
  console.log(
    `${name.padEnd(18)}${kb(bytes.length)} ${kb(gzipSync(bytes).length)} ${String(budget).padStart(8)}${over ? '  over budget' : ''}`,
  );
}
