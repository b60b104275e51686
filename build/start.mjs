/**
 * `npm start [-- FILE] [--no-open]`: installs, builds, prints the report of a transcript, then opens it in VS Code with the
 * extension loaded. Without FILE it is a sample of seeds/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

const SAMPLE = 'seeds/news-digest.zh.txt';

const args = process.argv.slice(2);
const noOpen = args.includes('--no-open');
const named = args.find((arg) => !arg.startsWith('--'));
const from = process.env.INIT_CWD ?? process.cwd();
const file = named ? path.resolve(from, named) : path.join(root, SAMPLE);
if (!existsSync(file)) {
  console.error(`${file}: no such file`);
  process.exit(1);
}

ensureInstalled();
ensureBuilt();
const report = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'annotate', file], { stdio: 'inherit' });
if (report.status !== 0) process.exit(report.status ?? 1);

const { openInEditor } = await import('./editor/open.mjs');
await openInEditor({ workspace: named ? path.dirname(file) : path.join(root, 'seeds'), file, extension: root, noOpen });
