import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startInProcess } from '../support/inProcess';
import { initialize, open, until, type Server } from '../support/server';
import { TEXTS } from './cases';

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  removed: fc.nat(12),
  inserted: fc.constantFrom('', '问:多少?\n', '\r\n', '徐宏:', '😀', '3亿元', 'Ann Lee: how much?\n', '\r', 'x'),
});

const REQUESTS = ['textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/semanticTokens/full'];

/** What the server answers of a document, without the numbers that only name an answer. */
async function answers({ connection }: Server, uri: string): Promise<string> {
  const found = [];
  for (const method of REQUESTS) {
    const answer = await connection.sendRequest<{ resultId?: string }>(method, {
      textDocument: { uri },
    });
    delete answer.resultId;
    found.push(answer);
  }
  return JSON.stringify(found);
}

describe('edits', function () {
  this.timeout(60_000);

  it('leave the server with the text of the editor, whatever was typed', async () => {
    const server = startInProcess();
    await initialize(server);
    let documents = 0;
    const texts = fc.constantFrom(TEXTS.zh, TEXTS.en, '', '问:好?\r\n答:好。\r');
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (text, versions) => {
          const uri = `file:///edited-${++documents}`;
          const document = TextDocument.create(uri, 'transcript', 1, text);
          await open(server, uri, text);
          for (const [i, edits] of versions.entries()) {
            const contentChanges: TextDocumentContentChangeEvent[] = edits.map(({ at, removed, inserted }) => {
              const length = document.getText().length;
              const [start, end] = [Math.min(at, length), Math.min(at + removed, length)];
              const range = { start: document.positionAt(start), end: document.positionAt(end) };
              const change = { range, text: inserted };
              TextDocument.update(document, [change], i + 2);
              return change;
            });
            const textDocument = { uri, version: i + 2 };
            await server.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
            if (i % 2 === 0) await answers(server, uri);
          }
          await open(server, `${uri}-cold`, document.getText());
          assert.equal(await answers(server, uri), await answers(server, `${uri}-cold`));
        },
      ),
      { numRuns: 60 },
    );
    await server.stop();
  });

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
