import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver';
import { startInProcess } from '../support/inProcess';
import { initialize, open, until } from '../support/server';
import { TEXTS } from './cases';

describe('edits', function () {
  this.timeout(60_000);

  it('that come fast are read at most once each request, and the last text is what counts', async () => {
    const server = startInProcess();
    await initialize(server);
    const uri = 'file:///typed';
    await open(server, uri, TEXTS.zh);
    const line = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const asked: Promise<unknown>[] = [];
    for (let version = 2; version <= 201; version++) {
      const change = { textDocument: { uri, version }, contentChanges: [{ range: line, text: 'x' }] };
      void server.connection.sendNotification('textDocument/didChange', change);
      const request = server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      asked.push(request.catch((error: { code: number }) => error.code));
    }
    const [last] = (await Promise.all(asked)).slice(-1) as [DocumentSymbol[]];
    assert.ok(last[0]!.name.startsWith('xxx'));
    await until(() => server.pushed.has(uri));
    assert.equal(server.pushed.get(uri)!.version, 201);
    await server.stop();
  });
});
