import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SERVICE } from '../../server/src/service';
import { indexLines } from '../../server/src/service/lines';
import { takeSnapshot } from '../../server/src/service/snapshot';
import { analyse } from '../../server/src/core/analyse';
import { URI } from '../support/call';
import { holds } from '../support/fuzz';

const line = fc.constantFrom(
  '云岭集团2025财年第三财季电话会实录',
  '首席执行官吴泳铭、首席财务官徐宏出席了会议。',
  '问:收入有多少?何时盈利?',
  '徐宏:营收为2801.54亿元,同比增长8%。我们预计明年增长10%至12%。',
  '  他表示,公司不便透露。',
  'Ann Lee -- Analyst',
  'Hong Xu: Revenue was RMB280.2 billion, up 8%. We expect margins of 15%.',
  'Questions and Answers:',
  '[Operator Instructions]',
  '',
  '😀 \ud800 \u202e<b>[x](command:y)</b>',
  '\r',
);

describe('every feature, on what the detectors find', function () {
  this.timeout(0);

  it('answers at every place of any text, with ranges inside it', () =>
    holds(
      'features',
      fc.property(fc.array(line, { maxLength: 10 }), fc.nat(), (texts, at) => {
        const text = texts.join('\n');
        const snapshot = takeSnapshot(URI, 1, analyse(text));
        const lines = indexLines(text);
        const position = { line: at % lines.starts.length, character: at % 40 };
        const range = { start: position, end: position };
        const answers = [
          SERVICE.provideDocumentSymbols(snapshot, 'en'),
          SERVICE.provideFoldingRanges(snapshot),
          SERVICE.provideHover(snapshot, position, { locale: 'zh', maxLength: 600, format: 'markdown' }),
          SERVICE.provideDiagnostics(snapshot, { locale: 'zh', levels: new Map(), suppressions: [], related: true }),
          SERVICE.provideDocumentHighlights(snapshot, position),
          SERVICE.provideDefinition(snapshot, position),
          SERVICE.provideReferences(snapshot, position),
          SERVICE.provideSelectionRanges(snapshot, [position]),
          SERVICE.provideCodeActions(snapshot, range, [], { locale: 'en', confirms: true, asksReason: true, uri: URI }),
          SERVICE.provideWorkspaceSymbols(snapshot, '', 'zh'),
          SERVICE.prepareRename(snapshot, position, 'zh'),
          SERVICE.provideRename(snapshot, position, '徐宏', 'zh'),
        ];
        for (const [, line, character] of JSON.stringify(answers).matchAll(/"line":(-?\d+),"character":(-?\d+)/g)) {
          assert.ok(Number(line) >= 0 && Number(line) < lines.starts.length, `line ${line}`);
          assert.ok(Number(character) >= 0, `character ${character}`);
        }
        assert.equal(SERVICE.provideSemanticTokens(snapshot).length % 5, 0);
      }),
      150,
    ));
});
