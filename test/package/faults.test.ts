import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentSymbol } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/lsp/protocol';
import { initialize, listen, open } from '../support/server';

const root = fileURLToPath(new URL('../../', import.meta.url));
const nodejieba = join(root, 'node_modules/nodejieba');
const uri = 'file:///call.transcript';
const WANTS_WORDS = '云岭集团2025财年第三财季电话会实录\n\n徐宏:下半年一厂将新增2条自动化产线。\n';
const GARBAGE = Buffer.from('\u0000\ufffd不是词典\n'.repeat(1000));

/** What is broken in an installation, the segmenter that is left, and what is said of what does not load. */
const FAULTS: readonly (readonly [what: string, breakIt: (folder: string) => void, left: string | undefined, said: RegExp])[] = [
  ['nothing', () => {}, 'nodejieba', /^$/],
  ['no module', (at) => remove(at, 'node_modules'), 'jieba-wasm', /nodejieba: Cannot find module/],
  ['a binary that is none', (at) => garble(at, 'node_modules/nodejieba/build/Release/nodejieba.node'), 'jieba-wasm', /nodejieba: nodejieba\.node is damaged/],
  ['half a binary', (at) => halve(at, 'node_modules/nodejieba/build/Release/nodejieba.node'), 'jieba-wasm', /nodejieba: nodejieba\.node is damaged/],
  ['no binary', (at) => remove(at, 'node_modules/nodejieba/build'), 'jieba-wasm', /nodejieba: Cannot find module/],
  ['no dictionary', (at) => remove(at, 'dict'), 'jieba-wasm', /nodejieba: ENOENT/],
  ...['words', 'hmm', 'user', 'idf', 'stop'].map((name) => [`a garbled ${name}.utf8`, (at: string) => garble(at, `dict/${name}.utf8`), 'jieba-wasm', new RegExp(`nodejieba: ${name}\\.utf8 is damaged`)] as const),
  ['half a word list', (at) => halve(at, 'dict/words.utf8'), 'jieba-wasm', /nodejieba: words\.utf8 is damaged/],
  ['garbage with a manifest that fits it', forge, 'jieba-wasm', /nodejieba: words\.utf8 is damaged/],
  ['a folder for a file', (at) => (remove(at, 'dict/hmm.utf8'), mkdirSync(join(at, 'dict/hmm.utf8'))), 'jieba-wasm', /nodejieba: EISDIR/],
  ['everything', (at) => (remove(at, 'dict'), garble(at, 'jieba_rs_wasm_bg.wasm')), undefined, /nodejieba: .*jieba-wasm: /s],
]; // prettier-ignore

const remove = (folder: string, name: string): void => rmSync(join(folder, name), { recursive: true });
const garble = (folder: string, name: string): void => writeFileSync(join(folder, name), GARBAGE);
const halve = (folder: string, name: string): void => {
  const whole = readFileSync(join(folder, name));
  writeFileSync(join(folder, name), whole.subarray(0, whole.length / 2));
};

function forge(folder: string): void {
  const sha256 = createHash('sha256').update(GARBAGE).digest('hex');
  const names = readdirSync(join(folder, 'dict')).filter((name) => name.endsWith('.utf8'));
  for (const name of names) garble(folder, `dict/${name}`);
  const files = Object.fromEntries(names.map((name) => [name, { bytes: GARBAGE.length, sha256 }]));
  writeFileSync(join(folder, 'dict/manifest.json'), JSON.stringify({ words: 1, files }));
}

/** The server as it is installed, in a folder of its own. */
function install(folder: string): void {
  for (const name of ['server.js', 'dict', 'jieba_rs_wasm_bg.wasm'])
    cpSync(join(root, 'dist', name), join(folder, name), { recursive: true });
  for (const name of ['package.json', 'index.js', 'build/Release/nodejieba.node'])
    cpSync(join(nodejieba, name), join(folder, 'node_modules/nodejieba', name));
}

describe('an installation in which something is broken', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'callmark-broken-'));
  after(() => rmSync(folder, { recursive: true }));
  before(function () {
    if (!existsSync(join(nodejieba, 'build/Release/nodejieba.node'))) this.skip();
  });

  it('would end the process if nodejieba were given what is broken', () => {
    const bad = join(folder, 'bad.utf8');
    writeFileSync(bad, GARBAGE);
    const script = `require(${JSON.stringify(nodejieba)}).load({ dict: ${JSON.stringify(bad)}, hmmDict: ${JSON.stringify(bad)} })`;
    const { signal, status } = spawnSync(process.execPath, ['-e', script], { stdio: 'ignore' });
    assert.ok(signal === 'SIGABRT' || status !== 0);
  });

  for (const [index, [what, breakIt, left, said]] of FAULTS.entries())
    it(`serves all the same, and says what does not load (${what})`, async () => {
      const at = join(folder, String(index));
      install(at);
      breakIt(at);
      const child = spawn(process.execPath, [join(at, 'server.js'), '--stdio'], { cwd: at });
      const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
      const server = listen(...streams, () => Promise.resolve(void child.kill()));
      await initialize(server);
      await open(server, uri, WANTS_WORDS);
      const ask = <Answer>(method: string): Promise<Answer> =>
        server.connection.sendRequest<Answer>(method, { textDocument: { uri } });
      assert.ok((await ask<DocumentSymbol[]>('textDocument/documentSymbol')).length > 0);
      let { segmenter } = (await ask<Status>('callmark/status')).server;
      for (let i = 0; i < 400 && !/ready|none/.test(segmenter.state); i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        ({ segmenter } = (await ask<Status>('callmark/status')).server);
      }
      assert.deepEqual([segmenter.state, segmenter.name], left ? ['ready', left] : ['none', undefined]);
      assert.match(segmenter.unloaded.map(({ name, reason }) => `${name}: ${reason}`).join('\n'), said);
      for (const { name } of segmenter.unloaded)
        assert.equal(server.logged.filter(({ message }) => message.startsWith(`${name} does not load`)).length, 1);
      assert.ok((await ask<DocumentSymbol[]>('textDocument/documentSymbol')).length > 0);
      await server.stop();
    });
});
