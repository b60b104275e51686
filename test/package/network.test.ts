import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/lsp/protocol';
import { initialize, listen, open, startOverPort, type Server } from '../support/server';
import { samples } from '../support/transcripts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const closed = ['--require', `${root}test/package/closed.cjs`];
const MARK = 'NETWORK:';
/** In the worker, before the server: every way out throws, and says where to. */
const CLOSED_WORKER = `
  for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'importScripts', 'Worker'])
    globalThis[name] = function (to) { throw new Error('${MARK} ' + name + ' ' + to); };
  globalThis.location = { href: 'https://callmark.invalid/dist/server.web.js' };
`;

async function outlineEverySample(server: Server): Promise<void> {
  await initialize(server);
  for (const { name, text } of samples()) {
    const uri = `file:///${encodeURIComponent(name)}`;
    await open(server, uri, text);
    const symbols = await server.connection.sendRequest<unknown[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(symbols.length > 0, name);
  }
}

describe('no network', () => {
  it('the guard itself works', () => {
    const attempt = `require('node:http').get('http://127.0.0.1:9')`;
    assert.match(spawnSync(process.execPath, [...closed, '-e', attempt], { encoding: 'utf8' }).stderr, /NETWORK:/);
  });

  it('the command line reads every sample with all sockets closed', () => {
    const files = samples().map(({ name }) => `${root}seeds/${name}`);
    const args = [...closed, `${root}dist/cli.js`, 'annotate', ...files, '--format', 'jsonl'];
    const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.equal(status, 0, stderr);
    assert.ok(!stderr.includes(MARK));
    assert.equal(stdout.trim().split('\n').length, files.length);
  });

  it('the server serves every sample with all sockets closed', async () => {
    const child = spawn(process.execPath, [...closed, `${root}dist/server.js`, '--stdio'], { stdio: 'pipe' });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    const server = listen(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), () =>
      Promise.resolve(void child.kill()),
    );
    await outlineEverySample(server);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await server.stop();
    assert.ok(!errors.includes(MARK), errors);
  });

  it("the browser's server serves every sample with every way out made to throw", async () => {
    const server = await startOverPort({ file: `${root}dist/server.web.js`, before: CLOSED_WORKER });
    await outlineEverySample(server);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const status = await server.connection.sendRequest<Status>('callmark/status', {});
    await server.stop();
    const tried = status.server.segmenter.unloaded.filter(({ reason }) => reason.includes(MARK));
    for (const { reason } of tried) assert.match(reason, /jieba_rs_wasm_bg\.wasm/, 'only the file beside the bundle');
    assert.deepEqual(status.server.failures, []);
  });

  it('no bundle of the extension names a way out', () => {
    for (const bundle of ['extension.js', 'extension.web.js', 'client.js', 'server.js', 'server.web.js', 'cli.js']) {
      const code = readFileSync(`${root}dist/${bundle}`, 'utf8');
      for (const way of ['XMLHttpRequest', 'WebSocket(', 'node:https', 'require("https")', 'require("http")']) {
        assert.ok(!code.includes(way), `${bundle} has ${way}`);
      }
    }
  });
});
