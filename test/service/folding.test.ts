import assert from 'node:assert/strict';
import { provideFoldingRanges } from '../../server/src/service/folding';
import { provideSelectionRanges } from '../../server/src/service/selectionRange';
import { offsetAt, positionAt } from '../../server/src/service/lines';
import { madeCall, snapshotOf } from '../support/call';

describe('provideFoldingRanges', () => {
  for (const language of ['zh', 'en'] as const) {
    it(`folds sections, threads and turns, a disclaimer as a comment (${language})`, () => {
      assert.deepEqual(provideFoldingRanges(madeCall(language).snapshot), [
        { startLine: 2, endLine: 4 },
        { startLine: 3, endLine: 4 },
        { startLine: 5, endLine: 8 },
        { startLine: 6, endLine: 8 },
        { startLine: 7, endLine: 8 },
        { startLine: 9, endLine: 10, kind: 'comment' },
      ]);
    });
  }

  it('keeps to the limit of the editor', () => {
    assert.equal(provideFoldingRanges(madeCall('zh').snapshot, 2).length, 2);
    assert.deepEqual(provideFoldingRanges(snapshotOf('one line')), []);
  });
});

describe('provideSelectionRanges', () => {
  it('grows from a figure to sentence, paragraph, turn, section and document', () => {
    const { snapshot, text, at } = madeCall('zh');
    const [selection] = provideSelectionRanges(snapshot, [positionAt(snapshot.lines, at.margin.start + 1)]);
    const grown: string[] = [];
    for (let next = selection; next; next = next.parent) {
      const { start, end } = next.range;
      grown.push(text.slice(offsetAt(snapshot.lines, start), offsetAt(snapshot.lines, end)));
    }
    const turn = text.slice(at.cfoTurn.start, at.cfoTurn.end);
    assert.deepEqual(grown, [
      '1.5个百分点',
      '我们预计明年利润率提高1.5个百分点。',
      turn.slice(3),
      turn,
      text.slice(at.remarks.start, at.remarks.end),
      text,
    ]);
  });

  it('answers each position, also in a text without anything', () => {
    const none = provideSelectionRanges(snapshotOf(''), [{ line: 0, character: 0 }]);
    assert.deepEqual(none, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }]);
  });
});
