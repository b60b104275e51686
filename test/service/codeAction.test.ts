import assert from 'node:assert/strict';
import type {
  AnnotatedTextEdit,
  CodeAction,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-types';
import { readSidecar } from '../../server/src/core/suppression/sidecar';
import { suppressorOf } from '../../server/src/core/suppression/suppression';
import { provideCodeActions, type ActionOptions } from '../../server/src/service/codeAction';
import { provideDiagnostics } from '../../server/src/service/diagnostics';
import { rangeOf } from '../../server/src/service/lines';
import { madeCall, URI } from '../support/call';
import { read } from '../support/reading';

const SIDECAR_URI = `${URI}.callmark.json`;
const plain: ActionOptions = { locale: 'zh', confirms: false, asksReason: false };
const writing: ActionOptions = { ...plain, uri: SIDECAR_URI };
const asking: ActionOptions = { ...writing, asksReason: true, confirms: true };
const shown = { locale: 'en', levels: new Map(), suppressions: [], related: false } as const;

describe('provideCodeActions', () => {
  const { snapshot, at, text } = madeCall('zh');
  const range = rangeOf(snapshot.lines, at.ad);
  const [diagnostic] = provideDiagnostics(snapshot, shown);
  const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

  it('removes an advertisement', () => {
    const [action, ...others] = provideCodeActions(snapshot, range, [diagnostic!], plain);
    assert.equal(action!.title, '删除混入的文字');
    assert.deepEqual(action!.edit, { changes: { [URI]: [{ range, newText: '' }] } });
    assert.deepEqual(action!.diagnostics, [diagnostic]);
    assert.deepEqual(others, []);
  });

  it('has each removal looked at and confirmed where the editor can', () => {
    const two = read(
      '徐宏:营收⟦⟧增长Kaiyun体育官方网站 开云登录网站8%。\n徐宏:利润增长Kaiyun平台 开云体育官方入口6%。\n',
    );
    const { start } = rangeOf(two.snapshot.lines, two.snapshot.transcript.noise[0]!);
    const [one, all] = provideCodeActions(two.snapshot, { start, end: start }, [], { ...asking, locale: 'en' });
    assert.deepEqual(titles([one!, all!]), ['Remove the injected text', 'Remove all injected text of this file']);
    const [change] = all!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri: URI, version: 1 });
    assert.deepEqual(
      (change!.edits as AnnotatedTextEdit[]).map(({ annotationId }) => all!.edit!.changeAnnotations![annotationId]),
      two.snapshot.transcript.noise.map(({ start, end }) => ({
        label: two.text.slice(start, end),
        description: 'Injected text to remove',
        needsConfirmation: true,
      })),
    );
  });

  it('offers nothing elsewhere', () => {
    assert.deepEqual(provideCodeActions(snapshot, rangeOf(snapshot.lines, at.title), [], asking), []);
  });

  it('accepts a finding, its rule in the file, and what is on its line, by a command that asks why', () => {
    const actions = provideCodeActions(snapshot, range, [diagnostic!], asking).slice(1);
    assert.deepEqual(titles(actions), [
      '接受这一发现并注明理由（injected-text）',
      '接受本文件中 injected-text 的所有发现',
      '接受第 8 行的所有发现',
    ]);
    assert.deepEqual(
      actions.map(({ command }): unknown[] => [command!.command, ...(command!.arguments as unknown[])]),
      [
        { rules: ['injected-text'], scope: { in: 'quote', quote: '开云网站', before: '徐宏:第一,云收入' } },
        { rules: ['injected-text'], scope: { in: 'file' } },
        { scope: { in: 'lines', from: 8, to: 8 } },
      ].map((suppression) => ['callmark.accept', URI, suppression]),
    );
  });

  it('writes the file beside the document for other editors, and keeps what is in it', () => {
    const [, action] = provideCodeActions(snapshot, range, [diagnostic!], writing);
    const [created, written] = action!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    assert.deepEqual(created, { kind: 'create', uri: SIDECAR_URI, options: { ignoreIfExists: true } });
    const { newText } = written.edits[0] as TextEdit;
    const { suppressions } = readSidecar(newText);
    assert.ok(suppressorOf(text, suppressions)('injected-text', at.ad));
    const [, again] = provideCodeActions(snapshot, range, [diagnostic!], { ...writing, text: newText });
    const [change, ...others] = again!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(others, []);
    assert.equal(readSidecar((change!.edits[0] as TextEdit).newText).suppressions.length, 2);
  });

  it('does not write over a file that it cannot read, nor beside a document in no folder', () => {
    assert.equal(provideCodeActions(snapshot, range, [diagnostic!], { ...writing, text: 'garbage' }).length, 1);
    assert.equal(provideCodeActions(snapshot, range, [diagnostic!], { ...asking, uri: undefined }).length, 1);
  });

  it('opens a text in the wrong encoding again, where the editor is one that can', () => {
    const { snapshot: garbled } = read('闂細琛ヨ创浣曟椂閫€鍧★紵\n绛旓細浠婂勾涓嶄細銆傛垜浠寔缁姇鍏ャ€俓n');
    const found = provideDiagnostics(garbled, shown).find(({ code }) => code === 'garbled-text')!;
    const [action] = provideCodeActions(garbled, found.range, [found], { ...asking, locale: 'en' });
    assert.deepEqual(
      [action!.title, action!.command!.command],
      ['Reopen with another encoding …', 'workbench.action.editor.changeEncoding'],
    );
    assert.deepEqual(provideCodeActions(garbled, found.range, [found], plain), []);
  });
});
