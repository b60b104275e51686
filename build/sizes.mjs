/** Holds every bundle to its size: prints a table, and fails where one is over or missing. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Budgets of code in units of 1,000 bytes, minified. Words are data that grows with what is known: the lexicons, and what the
 * product says in both languages, have their own.
 */
const budgets = {
  'extension.js': 30,
  'client.js': 600,
  'server.js': 500,
  'extension.web.js': 600,
  'server.web.js': 500,
};
const WORDS = 300;

const file = (name) => new URL(`../${name}`, import.meta.url);
const kb = (bytes) => (bytes / 1000).toFixed(1).padStart(9);
const made = Object.keys(budgets).filter((name) => existsSync(file(`dist/${name}`)));
const words = existsSync(file('.cache/words.json')) ? JSON.parse(readFileSync(file('.cache/words.json'))) : {};

console.log('in KB                code  budget     words  budget    total     gzip');
for (const name of made) {
  const bytes = readFileSync(file(`dist/${name}`));
  const data = words[name] ?? 0;
  const over = bytes.length - data > budgets[name] * 1000 || data > WORDS * 1000;
  if (over) process.exitCode = 1;
  const code = `${kb(bytes.length - data)} ${String(budgets[name]).padStart(7)} `;
  const rest = `${kb(data)} ${String(WORDS).padStart(7)}${kb(bytes.length)}${kb(gzipSync(bytes).length)}`;
  console.log(name.padEnd(16) + code + rest + (over ? '  over budget' : ''));
}
if (made.length < Object.keys(budgets).length) {
  console.error('Not every bundle is there: run npm run build');
  process.exitCode = 1;
}
