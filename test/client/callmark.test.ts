import './support/install';
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type * as vscode from 'vscode';
import { Callmark } from '../../client/src/common/callmark';
import type { MakeClient } from '../../client/src/common/server';
import type { DocumentStatus, Status } from '../../server/src/lsp/protocol';
import { CloseAction, FakeClient, State } from './support/languageClient';
import { editor, FakeDocument, Uri, window } from './support/vscode';

const STATUS: DocumentStatus = {
  uri: 'file:///work/%E7%94%B5.txt',
  version: 1,
  length: 5000,
  language: 'zh-Hans',
  format: { id: 'name-colon', candidates: [{ id: 'name-colon', labels: 12, score: 0.9 }] },
  sections: ['highlights', 'questionsAndAnswers'],
  counts: { speakers: 2, turns: 10, questions: 5, figures: 40, forwardLooking: 12, noise: 4 },
  findings: { error: 0, warning: 3, information: 8, hint: 4 },
  skipped: [],
  analysis: { milliseconds: 12.34, runs: 2 },
};
const SERVER: Status = {
  server: {
    version: '0.1.0',
    platform: 'node 20',
    locale: 'zh',
    documents: 1,
    segmenter: { state: 'ready', name: 'jieba-wasm', unloaded: [{ name: 'nodejieba', reason: 'hmm.utf8 is damaged' }] },
    memory: 70e6,
    failures: [{ feature: 'hover', count: 2, message: 'broken' }],
    ignoredSettings: [],
  },
  document: STATUS,
};

describe('the running extension', () => {
  let client: FakeClient;
  let made = 0;
  beforeEach(() => {
    editor.reset();
    made = 0;
    window.activeTextEditor = { document: new FakeDocument('file:///work/电.txt', 'transcript', '') };
  });

  const start = (prepare?: (client: FakeClient) => void) => {
    const make = (options: ConstructorParameters<typeof FakeClient>[0]) => {
      client = new FakeClient(options);
      made++;
      prepare?.(client);
      return client;
    };
    return Callmark.start(new Uri('file:///ext') as unknown as vscode.Uri, make as unknown as MakeClient);
  };
  const say = (status: DocumentStatus) => client.notifications.get('callmark/statusChanged')!(status);
  /** The server ends; whether it was started again. */
  const crash = async (): Promise<boolean> => {
    const before = made;
    const closed = client.options.errorHandler!.closed();
    assert.deepEqual(closed, { action: CloseAction.DoNotRestart, handled: true, message: 'The server ended.' });
    await wait(2);
    return made > before;
  };

  it('tells the server where its rules are explained', async () => {
    await start();
    assert.deepEqual(client.options.initializationOptions, {
      docs: 'file:///ext/docs/rules.md',
      status: true,
      sidecars: true,
    });
    assert.equal(client.options.markdown, undefined, 'nothing in a hover is trusted');
  });

  it('shows what was found in the document at hand', async () => {
    await start();
    assert.deepEqual([editor.item.text, editor.item.busy], ['Reading …', true]);
    say(STATUS);
    assert.equal(editor.item.text, 'Sections: 2 · Questions: 5 · Findings: 3');
    assert.deepEqual([editor.item.detail, editor.item.busy, editor.item.severity], ['Read as: name-colon', false, 0]);
  });

  it('says of a document what was skipped and why', async () => {
    await start();
    say({ ...STATUS, skipped: ['Only the structure: the text is longer than 5 MB'] });
    assert.deepEqual(
      [editor.item.detail, editor.item.severity],
      ['Only the structure: the text is longer than 5 MB', 1],
    );
  });

  it('keeps the documents apart', async () => {
    await start();
    say({ ...STATUS, uri: 'file:///work/other.txt' });
    assert.equal(editor.item.text, 'Reading …');
    window.activeTextEditor = { document: new FakeDocument('file:///work/other.txt', 'transcript', '') };
    editor.switched.fire();
    assert.equal(editor.item.text, 'Sections: 2 · Questions: 5 · Findings: 3');
  });

  it('says when the server is not running', async () => {
    await start();
    client.states.fire({ newState: State.Stopped });
    assert.equal(editor.item.text, 'The server is not running');
    client.states.fire({ newState: State.Running });
    assert.equal(editor.item.text, 'Reading …');
  });

  it('shows the status of server and document on a page', async () => {
    const callmark = await start();
    client.answer = SERVER;
    await callmark.showStatus();
    assert.deepEqual(client.requests, [['callmark/status', { textDocument: { uri: 'file:///work/电.txt' } }]]);
    assert.equal(String(editor.page!.uri), 'callmark:/status.md');
    for (const line of [
      '- Segmenter: jieba-wasm, ready',
      '- Does not load: nodejieba (hmm.utf8 is damaged)',
      '- hover × 2: broken',
      '- Memory: 70 MB',
      '- Questions: 5',
    ]) {
      assert.ok(editor.page!.text.split('\n').includes(line), line);
    }
  });

  it('asks for the server alone where no transcript is in front', async () => {
    const callmark = await start();
    window.activeTextEditor = undefined;
    client.answer = { server: SERVER.server };
    await callmark.showStatus();
    assert.deepEqual(client.requests, [['callmark/status', {}]]);
  });

  it('starts the server again five times, then says so once and offers a restart', async () => {
    await start();
    for (let i = 0; i < 5; i++) assert.equal(await crash(), true);
    assert.deepEqual(editor.messages, []);
    assert.equal(await crash(), false);
    assert.deepEqual(editor.messages, ['The server of Callmark ended several times in three minutes.']);
    assert.equal(editor.item.text, 'The server is not running');
  });

  it('starts the server again as often when the user has restarted it', async () => {
    await start();
    for (let i = 0; i < 5; i++) await crash();
    editor.answer = 'Restart';
    assert.equal(await crash(), true);
    assert.equal(made, 7);
    assert.equal(await crash(), true);
    assert.equal(editor.messages.length, 1);
  });

  it('makes another client where the server ends while it starts', async () => {
    let ends = (): void => {};
    const started = start((it) => {
      if (made > 1) return;
      const ended = new Promise<void>((_, reject) => (ends = () => reject(new Error('the connection got disposed'))));
      it.start = () => ended;
    });
    const first = client;
    const again = crash();
    ends();
    assert.equal(await again, true);
    await started;
    assert.notEqual(client, first);
    assert.deepEqual([first.calls, client.calls, editor.messages], [['dispose'], ['start'], []]);
  });

  it('says so where the server is asked and does not run', async () => {
    const callmark = await start();
    for (let i = 0; i < 6; i++) await crash();
    editor.messages.length = 0;
    await callmark.copyFigures();
    await callmark.showStatus();
    assert.deepEqual(editor.messages, ['The server is not running', 'The server is not running']);
  });

  it('says when the server cannot start, and shows the log where the user wants it', async () => {
    editor.answer = 'Show log';
    await start((it) => (it.fails = new Error('no such file')));
    await wait(1);
    assert.deepEqual(editor.messages, ['Callmark could not start its server.']);
    assert.deepEqual(editor.executed, [['log']]);
  });

  it('ends its server with it', async () => {
    const callmark = await start();
    await callmark.stop();
    assert.deepEqual(client.calls, ['start', 'dispose']);
  });

  it('reads the file of accepted findings for the server', async () => {
    await start();
    const read = (uri: string) => client.handlers.get('callmark/readSidecar')!({ uri });
    assert.equal(await read('file:///work/a.txt.callmark.json'), null);
    editor.files.set('file:///work/a.txt.callmark.json', '{"accept": []}');
    assert.equal(await read('file:///work/a.txt.callmark.json'), '{"accept": []}');
    editor.files.set('file:///work/b.txt.callmark.json', 'x'.repeat(600_000));
    assert.equal(((await read('file:///work/b.txt.callmark.json')) as string).length, 524_288);
  });

  it('asks why a finding is accepted, writes that beside the document, and tells the server', async () => {
    await start();
    const suppression = { rules: ['growth-mismatch'], scope: { in: 'file' } };
    const accept = () => editor.commands.get('callmark.accept')!('file:///work/a.txt', suppression) as Promise<void>;
    await accept();
    assert.deepEqual([client.requests, editor.files.size], [[], 0], 'a closed box accepts nothing');
    editor.answer = ' restated ';
    client.answer = { uri: 'file:///work/a.txt.callmark.json', text: '{}' };
    await accept();
    const params = { textDocument: { uri: 'file:///work/a.txt' }, suppression: { ...suppression, reason: 'restated' } };
    assert.deepEqual(client.requests, [['callmark/accept', params]]);
    assert.equal(editor.files.get('file:///work/a.txt.callmark.json'), '{}');
    assert.deepEqual(client.sent, [
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///work/a.txt.callmark.json', type: 2 }] }],
    ]);
  });

  it('says so where the file of accepted findings is garbage, and writes nothing', async () => {
    await start();
    editor.answer = '';
    client.answer = null;
    await (editor.commands.get('callmark.accept')!('file:///work/a.txt', { scope: { in: 'file' } }) as Promise<void>);
    assert.match(editor.messages.at(-1)!, /cannot be read: mend it first/);
    assert.equal(editor.files.size, 0);
  });

  it('copies the figures of the transcript at hand as a table', async () => {
    const callmark = await start();
    client.answer = { text: 'metric\tvalue\n营收\t280154000000\n', rows: 1 };
    await callmark.copyFigures();
    assert.equal(editor.clipboard, 'metric\tvalue\n营收\t280154000000\n');
    assert.equal(editor.messages.at(-1), 'Figures copied: 1');
    window.activeTextEditor = undefined;
    await callmark.copyFigures();
    assert.equal(editor.messages.at(-1), 'Open a transcript first.');
  });

  it('shows the table of guidance as it is read', async () => {
    const callmark = await start();
    client.answer = { text: '# Guidance\n\n| Metric |\n| --- |\n| 收入 |\n', rows: 1 };
    await callmark.showGuidance();
    assert.deepEqual(client.requests, [['callmark/guidance', { textDocument: { uri: 'file:///work/电.txt' } }]]);
    const [command, page] = editor.executed.at(-1)!;
    assert.deepEqual([command, String(page)], ['markdown.showPreview', 'callmark:/guidance.md']);
    assert.match(editor.provide(page as Uri), /\| 收入 \|/);
  });

  it('says so where there is no guidance, or no transcript', async () => {
    const callmark = await start();
    client.answer = { text: '', rows: 0 };
    await callmark.showGuidance();
    assert.equal(editor.messages.at(-1), 'This transcript gives no guidance.');
    window.activeTextEditor = undefined;
    await callmark.showGuidance();
    await callmark.explainSentence();
    assert.deepEqual(editor.messages.slice(1), ['Open a transcript first.', 'Open a transcript first.']);
    assert.deepEqual(editor.executed, []);
  });

  it('explains the sentence at the cursor on a page beside the transcript', async () => {
    const callmark = await start();
    window.activeTextEditor!.selection = { active: { line: 4, character: 7 } };
    client.answer = { text: '预计全年收入增长。\n  guidance\n' };
    await callmark.explainSentence();
    assert.deepEqual(client.requests, [
      ['callmark/explain', { textDocument: { uri: 'file:///work/电.txt' }, position: { line: 4, character: 7 } }],
    ]);
    assert.equal(String(editor.page!.uri), 'callmark:/explanation.txt');
    assert.deepEqual([editor.page!.text, editor.page!.viewColumn], ['预计全年收入增长。\n  guidance\n', -2]);
  });
});
