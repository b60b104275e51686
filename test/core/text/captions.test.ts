import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { mark, words } from '../../support/mark';
import { turnsOf } from '../structure/turnsOf';

/** Checks that exactly the marked stretches are found; marks may run over timings. */
function assertFound(source: string, layer: 'figures' | 'questions' | 'forwardLooking'): void {
  const { text, spans } = mark(source);
  const analysis = analyse(text);
  const found = layer === 'questions' ? analysis.questions.flatMap(({ parts }) => parts) : analysis[layer];
  assert.deepEqual(words(text, found), words(text, spans));
}

const cues = (...lines: string[]): string =>
  'WEBVTT\n\n' + lines.map((line, i) => `${i + 1}\n00:00:${10 + i}.000 --> 00:00:${11 + i}.500\n${line}\n`).join('\n');

describe('sentences across cues', () => {
  it('keep their figures whole', () => {
    assertFound(
      cues('<v 秦朗>各位好。</v>', '<v 秦朗>净亏损⟦8.4</v>', '<v 秦朗>亿元⟧。</v>', '<v 秦朗>谢谢。</v>'),
      'figures',
    );
    assertFound(
      cues(
        'Mara Tan: Revenue was ⟦$1.7',
        'billion⟧, up ⟦6%⟧.',
        'Mara Tan: That is all.',
        'Jo Wu: Thanks.',
        'Mara Tan: Bye.',
      ),
      'figures',
    );
  });

  it('ask one question', () => {
    const call = cues(
      '<v Ada Moss>Thanks. Revenue was up.</v>',
      '<v Leo Finch>Hi. ⟦Ada, how much of the</v>',
      '<v Leo Finch>backlog was early renewals,\nand how much is new?⟧</v>',
      '<v Ada Moss>About half is new.</v>',
    );
    assertFound(call, 'questions');
    assert.equal(turnsOf(mark(call).text).length, 3);
  });

  it('look ahead as one', () => {
    assertFound(
      cues(
        '<v 秦朗>谢谢。</v>',
        '<v 秦朗>⟦我们预计明年收入增长</v>',
        '<v 秦朗>两成左右。⟧</v>',
        '<v 秦朗>就这些。</v>',
      ),
      'forwardLooking',
    );
  });

  it('are the words of one voice', () => {
    const text = cues(
      '<v Ada Moss>And so we think</v>',
      '<v Leo Finch>that it will be fine.</v>',
      '<v Ada Moss>Yes.</v>',
    );
    assert.deepEqual(turnsOf(text), [
      'Ada Moss: And so we think',
      'Leo Finch: that it will be fine.',
      'Ada Moss: Yes.',
    ]);
  });

  it('are told apart only where sentences have ends', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `大家好今天我们讲第${i}点`);
    const { format, blocks } = analyse(cues(...lines));
    assert.equal(format.cues?.joined, false);
    assert.equal(blocks.filter(({ facts }) => !facts.structure.furniture).length, 12);
  });

  it('leave the lines of one cue together', () => {
    const { blocks } = analyse(cues('the margin will come\nback next year', 'and so we are\nconfident'));
    assert.deepEqual(
      blocks.filter(({ facts }) => !facts.structure.furniture).map(({ facts }) => facts.reading.text),
      ['the margin will come back next year', 'and so we are confident'],
    );
  });
});
