import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver';
import type { Status } from '../../server/src/lsp/protocol';
import { startInProcess } from '../support/inProcess';
import { initialize, open, startOverStdio, until, type Server } from '../support/server';
import { TEXTS } from './cases';

const PULLS = { textDocument: { diagnostic: {} } };

async function stillServes({ connection }: Server, uri: string): Promise<void> {
  const textDocument = { uri };
  assert.ok(
    (await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })).length > 0,
  );
  const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument });
  assert.ok(items.length > 0);
}

describe('a file of accepted findings that is garbage', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'callmark-faults-'));
  const document = join(folder, 'call.txt');
  const sidecar = `${document}.callmark.json`;
  const uri = pathToFileURL(document).href;
  let server: Server;
  before(async () => {
    server = await startOverStdio();
    await initialize(server, { locale: 'zh-cn', capabilities: PULLS });
    await open(server, uri, TEXTS.zh);
  });
  after(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const write = (text: string) => () => writeFileSync(sidecar, text);
  const GARBAGE: readonly (readonly [what: string, put: () => void, said: RegExp])[] = [
    ['no JSON', write('{"accept": ['), /^不是有效的 JSON/],
    ['nothing', write(''), /^不是有效的 JSON/],
    ['bytes', () => writeFileSync(sidecar, Buffer.from([0xff, 0xfe, 0, 0x80])), /^不是有效的 JSON/],
    ['no list', write('{"accept": "all"}'), /^缺少列表/],
    ['a list of something else', write('[1, 2]'), /^缺少列表/],
    ['entries of wrong types', write('{"accept": [7, null, {"rule": {}}, {"lines": "all"}]}'), /^"accept" 的第 1 条未采用/],
    ['a megabyte', write(`{"accept": [], "x": "${'x'.repeat(1_000_000)}"}`), /^超过 256 KB/],
    ['nested deeply', write('['.repeat(200_000)), /^不是有效的 JSON/],
    ['a folder', () => mkdirSync(sidecar), /^无法读取/],
  ]; // prettier-ignore
  for (const [what, put, said] of GARBAGE)
    it(`says so where it is read, and everything else works (${what})`, async () => {
      rmSync(sidecar, { recursive: true, force: true });
      put();
      server.pushed.clear();
      const changes = [{ uri: `${uri}.callmark.json`, type: 2 }];
      await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      await stillServes(server, uri);
      await until(() => server.pushed.has(`${uri}.callmark.json`));
      assert.match(server.pushed.get(`${uri}.callmark.json`)?.diagnostics[0]?.message as string, said);
      const suppression = { scope: { in: 'file' }, reason: '' };
      const params = { textDocument: { uri }, suppression };
      const accepted = await server.connection.sendRequest('callmark/accept', params);
      assert.equal(accepted === null, !/^nothing|^entries/.test(what), 'what may be of worth is not written over');
    });
});

describe('settings that cannot be read', () => {
  const URI = 'file:///call.txt';
  const ask = async (answer: () => unknown, locale: string): Promise<readonly string[]> => {
    const server = startInProcess();
    server.connection.onRequest('workspace/configuration', answer);
    await initialize(server, { locale, capabilities: { ...PULLS, workspace: { configuration: true } } });
    await open(server, URI, TEXTS.zh);
    await stillServes(server, URI);
    await stillServes(server, URI);
    const params = { textDocument: { uri: URI } };
    const { server: status } = await server.connection.sendRequest<Status>('callmark/status', params);
    for (const reason of status.ignoredSettings)
      assert.equal(server.logged.filter(({ message }) => message === reason).length, 1, reason);
    await server.stop();
    return status.ignoredSettings;
  };

  it('are named once in the log and in the status, in the language of the editor, and the defaults hold', async () => {
    const values = { rules: 7, inlayHints: 'yes', hover: { maxLength: 1e9 }, lexicon: [] };
    assert.deepEqual(await ask(() => [values], 'en'), [
      'callmark.rules: not an object',
      'callmark.hover.maxLength: 1000000000 is not from 100 to 5000',
      'callmark.inlayHints: "yes" is neither true nor false',
      'callmark.lexicon: not an object',
    ]);
    assert.deepEqual(await ask(() => [{ rules: { 'no-such': 'off', 'injected-text': null } }], 'zh-cn'), [
      'callmark.rules：没有名为 "no-such" 的规则',
      'callmark.rules：injected-text 不能是 object',
    ]);
    assert.deepEqual(await ask(() => ['x'], 'zh-cn'), ['callmark：不是对象']);
  });

  it('do not stop anything where the editor fails to give them', async () => {
    const fails = () => {
      throw new Error('no settings here');
    };
    const [said, ...rest] = await ask(fails, 'en');
    assert.match(said!, /^callmark could not be read, the defaults hold: .*no settings here/);
    assert.deepEqual(rest, []);
    assert.deepEqual(await ask(() => null, 'en'), []);
    assert.deepEqual(await ask(() => [], 'en'), []);
  });
});
