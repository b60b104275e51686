import assert from 'node:assert/strict';
import { LSPErrorCodes, type DocumentSymbol, type FoldingRange } from 'vscode-languageserver';
import { SERVICE, type Service } from '../../server/src/service';
import type { Status } from '../../server/src/lsp/protocol';
import { startInProcess } from '../support/inProcess';
import { initialize, open, until } from '../support/server';
import { TEXTS } from './cases';

const URI = 'file:///call.txt';
const document = { textDocument: { uri: URI } };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };

/** Each feature with the request that asks for it and what it answers when it fails. */
const REQUESTS: readonly [feature: keyof Service, method: string, params: object, fallback: unknown][] = [
  ['provideDocumentSymbols', 'textDocument/documentSymbol', {}, []],
  ['provideFoldingRanges', 'textDocument/foldingRange', {}, []],
  ['provideHover', 'textDocument/hover', { position }, null],
  ['provideCodeActions', 'textDocument/codeAction', { range, context: { diagnostics: [] } }, []],
  ['provideDocumentHighlights', 'textDocument/documentHighlight', { position }, null],
  ['provideDefinition', 'textDocument/definition', { position }, null],
  ['provideReferences', 'textDocument/references', { position, context: { includeDeclaration: true } }, null],
  ['provideSelectionRanges', 'textDocument/selectionRange', { positions: [position] }, null],
  ['provideSemanticTokens', 'textDocument/semanticTokens/full', {}, { data: [] }],
  ['provideSemanticTokens', 'textDocument/semanticTokens/range', { range }, { data: [] }],
  ['provideSemanticTokens', 'textDocument/semanticTokens/full/delta', { previousResultId: '0' }, { data: [] }],
  ['provideDiagnostics', 'textDocument/diagnostic', {}, { kind: 'full', items: [] }],
  ['provideInlayHints', 'textDocument/inlayHint', { range }, []],
  ['prepareRename', 'textDocument/prepareRename', { position }, null],
  ['provideRename', 'textDocument/rename', { position, newName: '周宁' }, null],
  ['provideWorkspaceSymbols', 'workspace/symbol', { query: '' }, []],
  ['provideFigureTable', 'callmark/figures', {}, null],
  ['provideGuidanceTable', 'callmark/guidance', {}, null],
  ['provideExplanation', 'callmark/explain', { position }, null],
];

describe('a feature that fails', () => {
  it('is any of those that there are', () => {
    assert.deepEqual([...new Set(REQUESTS.map(([feature]) => feature))].sort(), Object.keys(SERVICE).sort());
  });

  for (const [feature, method, params, fallback] of REQUESTS) {
    it(`is logged once, counted, and answered with nothing; the server goes on (${method})`, async () => {
      const failing = () => {
        throw new Error(`made to fail: ${feature}`);
      };
      const server = startInProcess({ [feature]: failing });
      await initialize(server, { capabilities: { textDocument: { diagnostic: {} } } });
      await server.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { callmark: { inlayHints: true } },
      });
      await open(server, URI, TEXTS.zh);
      const send = <Result>(name: string, more: object = {}) =>
        server.connection.sendRequest<Result>(name, { ...document, ...more });
      assert.deepEqual(await send(method, params), fallback);
      assert.deepEqual(await send(method, params), fallback);
      const other = feature === 'provideFoldingRanges' ? 'textDocument/documentSymbol' : 'textDocument/foldingRange';
      assert.ok((await send<FoldingRange[] | DocumentSymbol[]>(other)).length > 0);
      const errors = server.logged.filter(({ type, message }) => type === 1 && message.includes('made to fail'));
      assert.equal(errors.length, 1);
      const { server: status } = await send<Status>('callmark/status');
      const failure = status.failures.find(({ message }) => message === `made to fail: ${feature}`);
      assert.ok(failure && failure.count >= 2);
      await server.stop();
    });
  }

  it('does not leave the problems of an editor that does not pull', async () => {
    let fail = true;
    const server = startInProcess({
      provideDiagnostics: (...args) => {
        if (fail) throw new Error('made to fail');
        return SERVICE.provideDiagnostics(...args);
      },
    });
    await initialize(server);
    await open(server, URI, TEXTS.zh);
    await until(() => server.logged.some(({ message }) => message.includes('made to fail')));
    fail = false;
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: TEXTS.en }],
    });
    await until(() => server.pushed.has(URI));
    assert.equal(server.pushed.get(URI)!.version, 2);
    await server.stop();
  });
});

describe('a request for an earlier text', () => {
  it('is answered as outdated, and a pull so that the editor pulls again', async () => {
    let go = (): void => {};
    const changed = new Promise<void>((resolve) => (go = resolve));
    const server = startInProcess({}, { pause: () => changed });
    await initialize(server, { capabilities: { textDocument: { diagnostic: {} } } });
    await open(server, URI, TEXTS.en);
    const failure = (method: string, params: object = {}): Promise<{ code: number; data?: unknown }> =>
      server.connection.sendRequest(method, { ...document, ...params }).then(
        () => assert.fail(`${method} was answered`),
        (error: { code: number; data?: unknown }) => error,
      );
    const failures = [
      failure('textDocument/hover', { position }),
      failure('textDocument/semanticTokens/full'),
      failure('textDocument/diagnostic'),
    ];
    await server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: TEXTS.zh }],
    });
    setTimeout(go, 50);
    const [hover, tokens, pulled] = await Promise.all(failures);
    assert.deepEqual([hover!.code, tokens!.code], [LSPErrorCodes.ContentModified, LSPErrorCodes.ContentModified]);
    assert.equal(pulled!.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(pulled!.data, { retriggerRequest: true });
    await server.stop();
  });
});

describe('the segmenter', () => {
  it('that fails is told of once, and the document is read all the same', async () => {
    const fails = () => {
      throw new Error('made to fail');
    };
    const server = startInProcess({}, { loadSegmenter: () => Promise.resolve({ name: 'broken', cut: fails }) });
    await initialize(server);
    await open(server, URI, '徐宏:下半年一厂将新增2条自动化产线。\n徐宏:高德会在明年推出新功能。\n');
    await server.connection.sendRequest('textDocument/documentSymbol', document);
    await until(() => server.logged.some(({ message }) => message.includes('words are cut')));
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', document);
    assert.ok(symbols.length > 0);
    const { server: status } = await server.connection.sendRequest<Status>('callmark/status', document);
    assert.deepEqual(status.segmenter.unloaded, [{ name: 'broken', reason: 'Error: made to fail' }]);
    assert.deepEqual(status.failures, []);
    await server.stop();
  });

  it('is loaded when a text wants words; then problems and tokens are refreshed', async () => {
    const refreshed: string[] = [];
    const server = startInProcess(
      {},
      { loadSegmenter: () => Promise.resolve({ name: 'by letters', cut: (text) => [...text] }) },
    );
    for (const what of ['diagnostics', 'semanticTokens']) {
      const method = what === 'diagnostics' ? 'workspace/diagnostic/refresh' : `workspace/${what}/refresh`;
      server.connection.onRequest(method, () => (refreshed.push(what), null));
    }
    await initialize(server, {
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true }, semanticTokens: { refreshSupport: true } },
      },
    });
    await open(server, URI, '徐宏:下半年一厂将新增2条自动化产线。');
    await server.connection.sendRequest('textDocument/documentSymbol', document);
    await until(() => refreshed.length === 2);
    assert.deepEqual(refreshed.sort(), ['diagnostics', 'semanticTokens']);
    const after = await server.connection.sendRequest<Status>('callmark/status', document);
    assert.deepEqual(after.server.segmenter, { state: 'ready', name: 'by letters', unloaded: [] });
    assert.equal(after.document!.analysis.runs, 2);
    await server.stop();
  });
});
