import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../server/src/core/checks/registry';
import type { Span } from '../../server/src/core/transcript';
import { samples } from '../support/transcripts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'callmark-cli-'));

function callmark(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const options = { encoding: 'utf8', input, cwd: folder, maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

interface Printed extends Span {
  readonly cp: [number, number];
}

const ESCAPE = '\u001b[';

const CALL = `澜海科技2025财年第二财季电话会纪要

问:😀收入为何增长?
林知夏:收入为12.5亿元,同比增长8%。预计全年收入将增长10%。
`;

describe('callmark annotate', () => {
  it('prints one JSON object after the schema', () => {
    const { status, stdout } = callmark(['annotate', write('call.txt', CALL), '--format', 'json']);
    assert.equal(status, 0);
    const printed = JSON.parse(stdout) as Record<string, unknown> & {
      turns: Printed[];
      figures: (Printed & { text: string })[];
    };
    assert.equal(printed.schema, 'callmark/1');
    for (const key of [
      'tool',
      'source',
      'call',
      'sections',
      'speakers',
      'turns',
      'questions',
      'figures',
      'forwardLooking',
      'findings',
      'noise',
    ]) {
      assert.ok(key in printed, key);
    }
    const figure = printed.figures.find(({ text }) => text.includes('12.5'))!;
    assert.equal(CALL.slice(figure.start, figure.end), figure.text);
    assert.equal([...CALL].slice(...figure.cp).join(''), figure.text, 'code points count the emoji once');
  });

  it('gives the same bytes for the same bytes', () => {
    for (const { name } of samples()) {
      const once = callmark(['annotate', seeds + name, '--format', 'json']);
      assert.equal(once.status, 0, once.stderr);
      assert.equal(callmark(['annotate', seeds + name, '--format', 'json']).stdout, once.stdout);
    }
  });

  it('prints one line a document as jsonl and goes on after one that cannot be read', () => {
    const good = write('good.txt', CALL);
    const bad = write('bad.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1]));
    const { status, stdout, stderr } = callmark(['annotate', bad, good, 'missing.txt', '--format', 'jsonl']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: string; schema: string });
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map(({ error }) => error !== undefined),
      [true, false, true],
    );
    assert.match(stderr, /bad\.txt: not a text file/);
  });

  it('prints the same bytes in the same order however many workers share the documents', () => {
    const files = [`${seeds}news-digest.zh.txt`, 'missing.txt', '-', write('last.txt', CALL)];
    for (const format of ['text', 'json', 'jsonl', 'csv']) {
      const args = ['annotate', ...files, '--format', format];
      assert.deepEqual(callmark([...args, '--workers', '3'], CALL), callmark(args, CALL));
    }
    assert.equal(callmark(['annotate', '-', '--workers', '0'], CALL).status, 2);
  });

  it('prints a JSON array of several documents, of none too', () => {
    const two = [write('one.txt', CALL), write('two.txt', CALL)];
    const printed = JSON.parse(callmark(['annotate', ...two, '-f', 'json']).stdout) as { source: { path: string } }[];
    assert.deepEqual(
      printed.map(({ source }) => source.path),
      two,
    );
    assert.equal(callmark(['annotate', '*.none', '-f', 'json']).stdout, '[]\n');
  });

  it('reads standard input and patterns', () => {
    const piped = JSON.parse(callmark(['annotate', '-', '-f', 'json'], CALL).stdout) as { source: { path: string } };
    assert.equal(piped.source.path, '-');
    write('one.call.txt', CALL);
    write('two.call.txt', CALL);
    assert.equal(callmark(['annotate', '*.call.txt', '-f', 'jsonl']).stdout.trim().split('\n').length, 2);
  });

  it('prints figures as CSV in which no cell is a formula', () => {
    const { stdout } = callmark([
      'annotate',
      write('formula.txt', '问:=SUM(A1)是5%吗?\n林知夏:收入为12.5亿元。'),
      '-f',
      'csv',
    ]);
    assert.match(stdout, /^path,metric,/);
    for (const line of stdout.split('\n')) assert.doesNotMatch(line, /(^|,)"?=/);
  });

  it('prints a report without colour where the output is no terminal, in the language asked for', () => {
    const file = write('report.txt', CALL);
    const english = callmark(['annotate', file, '--lang', 'en']).stdout;
    const chinese = callmark(['annotate', file, '--lang', 'zh']).stdout;
    assert.ok(!english.includes(ESCAPE));
    assert.match(english, /Speakers[\s\S]*Questions[\s\S]*Figures/);
    assert.match(chinese, /发言人[\s\S]*问答[\s\S]*数字/);
    assert.ok(callmark(['annotate', file, '--color']).stdout.includes(ESCAPE));
  });

  it('exits with 1 for findings only where asked to, and with 2 for wrong usage', () => {
    const digest = `${seeds}news-digest.zh.txt`;
    assert.equal(callmark(['annotate', digest, '-f', 'json']).status, 0);
    assert.ok(RULES.some(({ level }) => level === 'warning'));
    assert.equal(callmark(['annotate', digest, '-f', 'json', '--fail-on', 'warning']).status, 1);
    assert.equal(callmark(['annotate', digest, '--format', 'yaml']).status, 2);
    assert.equal(callmark(['nonsense']).status, 2);
    assert.equal(callmark(['--version']).status, 0);
  });

  it('leaves out what the file beside a document accepts, and says what of it is garbage', () => {
    const digest = write('digest.txt', readFileSync(`${seeds}news-digest.zh.txt`));
    const rulesOf = (output: string): Set<string> =>
      new Set((JSON.parse(output) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule));
    const json = () => callmark(['annotate', digest, '-f', 'json', '--fail-on', 'warning']);
    assert.ok(rulesOf(json().stdout).has('growth-mismatch') && rulesOf(json().stdout).has('injected-text'));
    const entries = [{ rule: 'growth-mismatch' }, { rule: ['injected-text'], reason: '已知' }, { rule: 7 }];
    write('digest.txt.callmark.json', JSON.stringify({ accept: entries }));
    const { status, stdout, stderr } = json();
    assert.ok(!rulesOf(stdout).has('growth-mismatch') && !rulesOf(stdout).has('injected-text'));
    assert.equal(status, 0);
    assert.match(stderr, /digest\.txt\.callmark\.json: entry 3 of "accept" is not used/);
    assert.match(callmark(['annotate', digest, '--lang', 'zh']).stdout, /已接受，未列出： [1-9]/);
  });
});
