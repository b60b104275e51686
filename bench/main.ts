/**
 * `npm run bench [-- --only NAME[,NAME]] [--big] [--json] [--write]`: how fast, and on what. Rows are printed as they are
 * measured. `--big` adds 10 MB and 10,000 documents; `--write` puts the tables into docs/benchmarks.md, where those that were not
 * measured stay as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { benchAnalysis } from './analysis';
import type { Benchmark, Row } from './benchmark';
import { benchCommandLine } from './commandLine';
import { benchEditor } from './editor';
import { benchKeystrokes } from './keystrokes';
import { benchMemory } from './memory';
import { benchOthers } from './others';
import { benchOutlook } from './outlook';
import { benchRequests } from './requests';
import { benchStartup } from './startup';
import { headerOf, lineOf } from './table';

const ALL: readonly Benchmark[] = [
  benchStartup,
  benchAnalysis,
  benchOutlook,
  benchOthers,
  benchKeystrokes,
  benchEditor,
  benchRequests,
  benchMemory,
  benchCommandLine,
];
const PAGE = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));
const START = '<!-- measured -->';
const END = '<!-- /measured -->';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    big: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const wanted = flags.only.split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !ALL.some((it) => it.name === name));
  if (unknown.length > 0)
    throw new Error(`no benchmark ${unknown.join(', ')}: ${ALL.map(({ name }) => name).join(', ')}`);
  const page: string[] = [];
  const say = (line: string): void => {
    page.push(...line.split('\n'));
    (flags.json ? process.stderr : process.stdout).write(`${line}\n`);
  };
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes} GB, ${type()} ${release()}, Node ${process.version}, Callmark ${version}`;
  say(`Machine: ${machine}.`);
  const tables: { name: string; title: string; note: string; rows: Row[] }[] = [];
  for (const { name, title, note, run } of ALL) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const rows: Row[] = [];
    say(`\n## ${title}\n\n${note}\n`);
    await run((row) => {
      if (rows.push(row) === 1) say(headerOf(row));
      say(lineOf(row));
    }, flags.big);
    tables.push({ name, title, note, rows });
  }
  if (flags.json) console.log(JSON.stringify({ machine, version, tables }, null, 2));
  if (flags.write) write(page.join('\n'));
}

/** The tables in their order: as measured now, or as they stand on the page. The first line names the machine of the last. */
function write(measured: string): void {
  const current = readFileSync(PAGE, 'utf8');
  const [from, to] = [current.indexOf(START) + START.length, current.indexOf(END)];
  const [machine, ...now] = measured.split(/^## /m);
  const then = current.slice(from, to).split(/^## /m).slice(1);
  const sections = ALL.flatMap(({ title }) => {
    const isIt = (section: string): boolean => section.startsWith(`${title}\n`);
    const section = now.find(isIt) ?? then.find(isIt);
    return section === undefined ? [] : [`## ${section.trim()}`];
  });
  writeFileSync(
    PAGE,
    `${current.slice(0, from)}\n\n${[machine!.trim(), ...sections].join('\n\n')}\n\n${current.slice(to)}`,
  );
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
