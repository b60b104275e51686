/** `npm test [-- LAYER …]`: installs, builds, runs every layer of test/, and ends with one line of counts. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

const LAYERS = ['core', 'service', 'client', 'cli', 'protocol', 'property', 'package', 'editor'];

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
const counts = mkdtempSync(path.join(tmpdir(), 'callmark-counts-'));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const layer of LAYERS) {
  if (wanted.length > 0 && !wanted.includes(layer)) continue;
  console.log(`\n== ${layer}`);
  const result = layer === 'editor' ? await runEditor() : await runMocha(layer);
  for (const key of Object.keys(total)) total[key] += result[key];
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** A layer without a result file has crashed: that is a failure, never silence. */
async function runMocha(layer) {
  const folder = path.join(root, 'test', layer);
  if (!existsSync(folder) || readdirSync(folder).length === 0) return { passed: 0, failed: 1, skipped: 0 };
  const file = path.join(counts, `${layer}.json`);
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = ['--reporter', 'build/reporter.cjs', '--reporter-option', `counts=${file}`];
  await exit(
    spawn(process.execPath, [mocha, ...reporter, `test/${layer}/**/*.test.ts`], { cwd: root, stdio: 'inherit' }),
  );
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
}

/** The editor's runner prints its counts as its last line. */
async function runEditor() {
  const runner = spawn(process.execPath, ['test/editor/runner.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  runner.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(String(chunk).replace(/^\d+ passed, \d+ failed.*$/m, ''));
  });
  const code = await exit(runner);
  const [, passed, failed, skipped = 0] = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/m.exec(output) ?? [];
  if (passed === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const result = { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

function exit(child) {
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
