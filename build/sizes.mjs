/**
 * `node build/sizes.mjs [FOLDER]` holds every bundle to its size, and every package in the folder, by default the project's: prints
 * a table, and fails where one is over, or a bundle is missing.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
/** A package with the native segmenter and its dictionary, or with the one in WebAssembly alone. */
const PACKAGES = { native: 5500, universal: 4500 };

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

const folder = process.argv[2] ?? fileURLToPath(file(''));
for (const name of readdirSync(folder).filter((it) => it.endsWith('.vsix'))) {
  const { size } = statSync(join(folder, name));
  const budget = name.endsWith('-universal.vsix') ? PACKAGES.universal : PACKAGES.native;
  if (size > budget * 1000) process.exitCode = 1;
  console.log(`${name.padEnd(36)}${kb(size)} of ${budget}${size > budget * 1000 ? '  over budget' : ''}`);
}
