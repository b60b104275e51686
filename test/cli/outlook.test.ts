import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'callmark-outlook-'));
const CALL = `澜海科技2025年第二季度业绩电话会
2025年8月14日

问：收入怎么看？
林知夏：预计全年收入为50亿元至52亿元。
林知夏：公司将业务划分为三大板块。
`;
writeFileSync(path.join(folder, 'call.txt'), CALL);

function callmark(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

describe('callmark guidance', () => {
  it('prints a table for a terminal, a page and a spreadsheet', () => {
    assert.match(callmark('guidance', 'call.txt', '--lang', 'en').stdout, /收入 .*50亿元至52亿元.*林知夏/);
    assert.match(callmark('guidance', 'call.txt', '-f', 'markdown', '--lang', 'zh').stdout, /\| 指标 \| 期间 \|/);
    const [head, row] = callmark('guidance', 'call.txt', '-f', 'csv').stdout.split('\n');
    assert.equal(head?.split(',')[0], 'path');
    assert.match(row!, /^call\.txt,收入,revenue,.*,5000000000,5200000000,CNY,/);
  });

  it('goes on where a file cannot be read, and says so', () => {
    const { status, stdout, stderr } = callmark('guidance', 'none.txt', 'call.txt', '-f', 'csv');
    assert.equal(status, 1);
    assert.match(stderr, /none\.txt/);
    assert.match(stdout, /5000000000/);
  });
});

describe('callmark explain', () => {
  it('says which cues count, which guards spoke and which class won', () => {
    const { status, stdout } = callmark('explain', 'call.txt:5', '--lang', 'en');
    assert.equal(status, 0);
    assert.match(stdout, /guidance: it says what a measure of the company will be/i);
    assert.match(stdout, /\+ 预计 {2}zh-expect/);
    assert.match(callmark('explain', 'call.txt:6', '--lang', 'zh').stdout, /- 将 {2}zh-will.*objectMarker/);
  });

  it('needs a line that there is', () => {
    assert.equal(callmark('explain', 'call.txt').status, 2);
    assert.equal(callmark('explain', 'call.txt:99').status, 1);
  });
});
