/** `npm run bench [-- --json] [-- --write]`: how fast, and on what. `--write` puts the tables into docs/benchmarks.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { benchAnalysis } from './analysis';
import { benchServer } from './server';
import type { Row, Table } from './table';
import { toMarkdown } from './table';

const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const START = '<!-- measured -->';
const END = '<!-- /measured -->';

async function main(): Promise<void> {
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.version}`;
  const tables: Table<Row>[] = [await benchAnalysis(), await benchServer()];
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ machine, tables }, null, 2));
    return;
  }
  const page = [`Machine: ${machine}.`, ...tables.map(toMarkdown)].join('\n\n');
  console.log(page);
  if (!process.argv.includes('--write')) return;
  const current = readFileSync(PAGE, 'utf8');
  const before = current.slice(0, current.indexOf(START) + START.length);
  writeFileSync(PAGE, `${before}\n\n${page}\n\n${current.slice(current.indexOf(END))}`);
}

void main();
