import assert from 'node:assert/strict';
import { splitSentences } from '../../server/src/core/text/sentences';
import { words } from '../support/mark';

const sentences = (text: string): string[] => words(text, splitSentences(text));

describe('splitSentences', () => {
  it('splits Chinese at its marks and keeps closing quotes', () => {
    assert.deepEqual(sentences('收入增长8%。“为什么?”他问。未来将继续'), [
      '收入增长8%。',
      '“为什么?”',
      '他问。',
      '未来将继续',
    ]);
  });

  it('does not split numbers, abbreviations and initials', () => {
    assert.deepEqual(sentences('Mr. J. Chen said 2.5 billion. That was vs. 1.9 in the U.S. today. Good.'), [
      'Mr. J. Chen said 2.5 billion.',
      'That was vs. 1.9 in the U.S. today.',
      'Good.',
    ]);
  });

  it('splits a mixed line', () => {
    assert.deepEqual(sentences('Revenue was up. 谢谢各位!还有问题吗?'), [
      'Revenue was up.',
      '谢谢各位!',
      '还有问题吗?',
    ]);
  });
});
