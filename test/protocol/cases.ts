import assert from 'node:assert/strict';
import {
  LSPErrorCodes,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import type { Status } from '../../server/src/lsp/protocol';
import { initialize, open, until, type Server } from '../support/server';

const URI = 'file:///call.txt';
const PULLS = { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } } };

export const TEXTS = {
  zh: `云岭集团2025财年第三财季电话会实录

  主持人:下面进入问答环节。
  问:云业务收入有多少?何时盈利?
  徐宏:本季度云业务收入为35.5亿元,同比增长11%。
  我们预计明年云业务将实现盈利。
  问:资本支出如何安排?
  徐宏:今年资本支出约为120亿元。
`,
  en: `Yunling Group Q3 2025 Earnings Call

Operator: We will now begin the question-and-answer session.
Ann Lee: How large is cloud revenue? When will it be profitable?
Hong Xu: Cloud revenue was RMB3.55 billion this quarter, up 11% year over year.
We expect the cloud business to be profitable next year.
Ann Lee: How will you spend your capital?
Hong Xu: Capital expenditures will be about RMB12 billion this year.
`,
} as const;

/** What every server does, whatever carries its messages. Hands back what it answered, for a comparison between carriers. */
export function serverCases(title: string, start: () => Promise<Server>, answers: Map<string, string>): void {
  describe(title, function () {
    this.timeout(30_000);
    let server: Server;
    const send = <Result>(method: string, params: object = {}): Promise<Result> =>
      server.connection.sendRequest<Result>(method, { textDocument: { uri: URI }, ...params });
    const change = (version: number, text: string, line = 0): Promise<void> =>
      server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: URI, version },
        contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text }],
      });
    const failsWith = (code: number) => (error: unknown) => (error as { code?: number }).code === code;

    beforeEach(async () => void (server = await start()));
    afterEach(() => server.stop());

    for (const language of ['zh', 'en'] as const) {
      it(`answers every request for a call (${language})`, async () => {
        await initialize(server, { locale: language, capabilities: PULLS });
        await open(server, URI, TEXTS[language]);
        const position = { line: 4, character: language === 'zh' ? 15 : 28 };
        const everything = {
          symbols: await send<DocumentSymbol[]>('textDocument/documentSymbol'),
          folds: await send<FoldingRange[]>('textDocument/foldingRange'),
          hover: await send<Hover | null>('textDocument/hover', { position }),
          highlights: await send('textDocument/documentHighlight', { position }),
          definition: await send<Location[] | null>('textDocument/definition', { position: { line: 4, character: 3 } }),
          references: await send<Location[] | null>('textDocument/references', {
            position: { line: 4, character: 3 },
            context: { includeDeclaration: true },
          }),
          selections: await send<SelectionRange[]>('textDocument/selectionRange', { positions: [position] }),
          tokens: (await send<SemanticTokens>('textDocument/semanticTokens/full')).data,
          diagnostics: (await send<DocumentDiagnosticReport & { items: Diagnostic[] }>('textDocument/diagnostic'))
            .items,
          actions: await send('textDocument/codeAction', {
            range: { start: position, end: position },
            context: { diagnostics: [] },
          }),
        };
        assert.ok(everything.symbols.length > 0 && everything.folds.length > 0 && everything.hover);
        assert.ok(
          everything.references!.length > 1 && everything.tokens.length > 0 && everything.diagnostics.length > 0,
        );
        assert.deepEqual(
          server.logged.filter(({ type }) => type === 1),
          [],
        );
        const written = JSON.stringify(everything, undefined, 1);
        assert.equal(written, answers.get(language) ?? written);
        answers.set(language, written);
      });
    }

    it('waits for a document that is not known yet', async () => {
      await initialize(server);
      const symbols = send<DocumentSymbol[]>('textDocument/documentSymbol');
      await open(server, URI, TEXTS.zh);
      assert.equal((await symbols)[0]!.name, '云岭集团2025财年第三财季电话会实录');
    });

    it('says so where the document never opens, and does not answer with nothing', async () => {
      await initialize(server);
      await assert.rejects(send('textDocument/documentSymbol'), failsWith(LSPErrorCodes.RequestFailed));
    });

    it('goes on from the text as it is after a change', async () => {
      await initialize(server);
      await open(server, URI, TEXTS.en);
      await send('textDocument/foldingRange');
      await change(2, 'New first line\n');
      assert.equal((await send<DocumentSymbol[]>('textDocument/documentSymbol'))[0]!.range.end.line, 9);
    });

    it('stops what is cancelled', async () => {
      await initialize(server);
      const id = 4711;
      const replied = new Promise<{ error?: { code: number } }>((resolve) => server.onReply(id, resolve));
      await server.write({
        jsonrpc: '2.0',
        id,
        method: 'textDocument/hover',
        params: { textDocument: { uri: URI }, position: { line: 0, character: 0 } },
      } as never);
      await server.connection.sendNotification('$/cancelRequest', { id });
      assert.equal((await replied).error?.code, LSPErrorCodes.RequestCancelled);
    });

    it('says that problems and tokens are unchanged, or how they changed', async () => {
      await initialize(server, { capabilities: PULLS });
      await open(server, URI, TEXTS.zh);
      const first = await send<DocumentDiagnosticReport>('textDocument/diagnostic');
      const again = await send<DocumentDiagnosticReport>('textDocument/diagnostic', {
        previousResultId: first.resultId,
      });
      assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
      const tokens = await send<SemanticTokens>('textDocument/semanticTokens/full');
      await change(2, '\n');
      const delta = await send<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        previousResultId: tokens.resultId,
      });
      assert.deepEqual(delta.edits, [{ start: 0, deleteCount: 1, data: [tokens.data[0]! + 1] }]);
      const moved = await send<DocumentDiagnosticReport>('textDocument/diagnostic', {
        previousResultId: first.resultId,
      });
      assert.equal(moved.kind, 'full');
    });

    it('pushes problems to an editor that does not pull, and clears them on close', async () => {
      await initialize(server);
      await open(server, URI, TEXTS.zh, 3);
      await until(() => server.pushed.has(URI));
      assert.equal(server.pushed.get(URI)!.version, 3);
      assert.ok(server.pushed.get(URI)!.diagnostics.length > 0);
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await until(() => server.pushed.get(URI)!.diagnostics.length === 0);
      assert.deepEqual(server.pushed.get(URI)!.diagnostics, []);
    });

    it('renames the labels of a speaker, and refuses elsewhere with a sentence', async () => {
      await initialize(server, { locale: 'en' });
      await open(server, URI, TEXTS.en);
      const position = { line: 4, character: 2 };
      assert.equal(
        (await send<{ placeholder: string }>('textDocument/prepareRename', { position })).placeholder,
        'Hong Xu',
      );
      const { changes } = await send<WorkspaceEdit>('textDocument/rename', { position, newName: 'Toby Xu' });
      assert.deepEqual(
        changes![URI]!.map(({ range, newText }) => [range.start.line, newText]),
        [
          [4, 'Toby Xu'],
          [7, 'Toby Xu'],
        ],
      );
      const elsewhere = { position: { line: 5, character: 4 } };
      await assert.rejects(send('textDocument/prepareRename', elsewhere), /Only the labels of a speaker/);
    });

    it('finds speakers and metrics in all open documents', async () => {
      await initialize(server, { locale: 'en' });
      await open(server, URI, TEXTS.en);
      await open(server, 'file:///other.txt', TEXTS.zh);
      const found = async (query: string): Promise<string[]> =>
        (await server.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
      assert.deepEqual(await found('hong xu'), ['Hong Xu, executive']);
      assert.deepEqual(await found('expenditures'), [
        'Capital expenditures (资本支出)',
        '资本支出 (capital expenditures)',
      ]);
    });

    it('heeds the file beside a document that an editor reads for it, and says what in it is garbage', async () => {
      let text: string | null = '{"accept": [{ "rule": "forward-looking-guidance" }]}';
      server.connection.onRequest('callmark/readSidecar', ({ uri }: { uri: string }) =>
        uri === `${URI}.callmark.json` ? text : null,
      );
      await initialize(server, { locale: 'en', capabilities: PULLS, initializationOptions: { sidecars: true } });
      await open(server, URI, TEXTS.zh);
      const codes = async (): Promise<unknown[]> => {
        const { items } = await send<{ items: Diagnostic[] }>('textDocument/diagnostic');
        return items.map(({ code }) => code);
      };
      const changed = (): Promise<void> =>
        server.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: `${URI}.callmark.json`, type: 2 }],
        });
      assert.ok(!(await codes()).includes('forward-looking-guidance'));
      const suppression = { scope: { in: 'file' }, reason: 'known' };
      const accepted = await send<{ uri: string; text: string }>('callmark/accept', { suppression });
      assert.equal(accepted.uri, `${URI}.callmark.json`);
      text = accepted.text;
      await changed();
      assert.deepEqual(await codes(), []);
      text = 'garbage';
      await changed();
      assert.ok((await codes()).includes('forward-looking-guidance'));
      assert.equal(await send('callmark/accept', { suppression }), null);
      await until(() => server.pushed.has(`${URI}.callmark.json`));
      const [problem] = server.pushed.get(`${URI}.callmark.json`)!.diagnostics;
      assert.equal(problem!.message, 'not valid JSON: nothing in it is used');
    });

    it('heeds settings that it asks for, and says what it ignored', async () => {
      let rules: object = { 'forward-looking-guidance': 'off', 'no-such-rule': 'off' };
      server.connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) =>
        items.map(() => ({ rules })),
      );
      await initialize(server, { capabilities: { ...PULLS, workspace: { configuration: true } } });
      await open(server, URI, TEXTS.zh);
      const codes = async (): Promise<unknown[]> => {
        const { items } = await send<{ items: Diagnostic[] }>('textDocument/diagnostic');
        return items.map(({ code }) => code);
      };
      assert.ok(!(await codes()).includes('forward-looking-guidance'));
      const { server: status } = await send<Status>('callmark/status');
      assert.deepEqual(status.ignoredSettings, ['callmark.rules: no rule is called "no-such-rule"']);
      rules = {};
      await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.ok((await codes()).includes('forward-looking-guidance'));
    });

    it('shows values at the ends of lines only where that is switched on, and gives the figures as a table', async () => {
      await initialize(server, { locale: 'en' });
      await open(server, URI, TEXTS.zh);
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      assert.deepEqual(await send('textDocument/inlayHint', { range }), []);
      await server.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { callmark: { inlayHints: true } },
      });
      const hints = await send<{ label: string }[]>('textDocument/inlayHint', { range });
      assert.ok(hints.some(({ label }) => label === 'RMB 3.55 billion'));
      const { text, rows } = await send<{ text: string; rows: number }>('callmark/figures');
      assert.equal(text.split('\n').length, rows + 2);
    });

    it('gives the table of guidance as Markdown, in which the document is only words', async () => {
      await initialize(server, { locale: 'en' });
      await open(server, URI, TEXTS.zh + '徐宏:预计明年收入为|50亿元|<b>至</b>60亿元。\n');
      const { text, rows } = await send<{ text: string; rows: number }>('callmark/guidance');
      assert.match(text, /^# Guidance\n\n\| Metric \| Period \|/);
      assert.match(text, /\n\| 收入 \| FY2026 \| 50亿元 \| {2}\| 徐宏 \| /);
      assert.ok(text.includes('\\|50亿元\\|\\<b>'), text);
      assert.equal(text.split('\n').length, rows + 5);
    });

    it('explains the sentence at a place in the language of the editor', async () => {
      await initialize(server, { locale: 'zh-cn' });
      await open(server, URI, TEXTS.zh);
      const at = async (line: number, character: number): Promise<string> =>
        (await send<{ text: string }>('callmark/explain', { position: { line, character } })).text;
      assert.match(await at(5, 6), /^我们预计明年云业务将实现盈利。\n {2}指引: .*\n(.*\n)*.*\+ 预计 {2}zh-expect/);
      assert.match(await at(4, 15), /非前瞻性陈述/);
      assert.match(await at(5, 400), /我们预计明年/, 'behind the end of its line');
      assert.equal(await at(1, 0), '此处没有句子\n');
    });

    it('heeds terms of the future that the user adds and takes away, while it runs', async () => {
      let lexicon: unknown = {};
      server.connection.onRequest('workspace/configuration', ({ items }: { items: object[] }) =>
        items.map(() => ({ lexicon })),
      );
      await initialize(server, { capabilities: { ...PULLS, workspace: { configuration: true } } });
      await open(server, URI, `${TEXTS.zh}徐宏:收入冲一冲六十亿元。\n徐宏:我们力争毛利率超过四成。\n`);
      const found = async (terms: unknown): Promise<string[]> => {
        lexicon = terms;
        await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await send('callmark/status');
        const { items } = await send<{ items: Diagnostic[] }>('textDocument/diagnostic');
        return items
          .filter(({ code }) => String(code).startsWith('forward-looking'))
          .map(({ message, code }) => `${String(code)}: ${typeof message === 'string' ? message : message.value}`);
      };
      const usual = await found({});
      assert.ok(!usual.some((line) => line.includes('冲一冲')) && usual.some((line) => line.includes('力争')));
      const added = await found({ 冲一冲: 'plan' });
      assert.deepEqual(
        added.filter((line) => !usual.includes(line)).map((line) => line.replace(/:.*: /, ': ')),
        ['forward-looking-plan: 收入冲一冲六十亿元。'],
      );
      const silenced = await found({ 力争: false });
      assert.deepEqual(
        silenced,
        usual.filter((line) => !line.includes('力争')),
      );
      assert.deepEqual(await found({ 冲一冲: 'nonsense', '预计*': 7, '': 'plan', '***': 'plan', '(': 'plan' }), usual);
      const { server: status } = await send<Status>('callmark/status');
      assert.deepEqual(status.ignoredSettings, [
        'callmark.lexicon: "冲一冲" cannot be "nonsense"',
        'callmark.lexicon: "预计*" cannot be 7',
      ]);
      assert.deepEqual(await found('预计'), usual);
      const { server: now } = await send<Status>('callmark/status');
      assert.deepEqual(now.ignoredSettings, ['callmark.lexicon: not an object']);
    });

    it('heeds settings that are pushed', async () => {
      await initialize(server);
      await server.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { callmark: { hover: { maxLength: 100 } } },
      });
      await open(server, URI, TEXTS.en);
      const hover = await send<Hover>('textDocument/hover', { position: { line: 4, character: 28 } });
      assert.ok((hover.contents as { value: string }).value.replace(/\\|\*\*| {2}\n/g, '').length <= 100);
    });

    it('tells its status when asked, and a client that wants to know when it changes', async () => {
      const told: unknown[] = [];
      server.connection.onNotification('callmark/statusChanged', (status) => void told.push(status));
      await initialize(server, { initializationOptions: { status: true } });
      await open(server, URI, TEXTS.en);
      const { document, server: own } = await send<Status>('callmark/status');
      assert.equal(document!.language, 'en');
      assert.ok(document!.counts.turns > 0 && document!.format.id !== '');
      assert.deepEqual([own.documents, own.failures], [1, []]);
      await until(() => told.length > 0);
      assert.equal((told[0] as { uri: string }).uri, URI);
      const { document: none } = await send<Status>('callmark/status', { textDocument: { uri: 'file:///other' } });
      assert.equal(none, undefined);
    });

    it('reads of a very large text the structure only, and says so', async () => {
      await initialize(server, { locale: 'en' });
      await open(server, URI, TEXTS.zh + ' \n'.repeat(2_500_001));
      const { document } = await send<Status>('callmark/status');
      assert.deepEqual(document!.skipped, ['Larger than 5 million characters: outline and folding only']);
      assert.equal(document!.counts.figures, 0);
      assert.ok(document!.counts.turns > 0);
    });

    it('answers shutdown', async () => {
      await initialize(server);
      assert.equal(await server.connection.sendRequest('shutdown'), null);
    });
  });
}
