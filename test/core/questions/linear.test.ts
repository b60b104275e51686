import assert from 'node:assert/strict';
import { readQuestions } from '../../../server/src/core/questions/facts';
import { splitSentences } from '../../../server/src/core/text/sentences';

describe('questions of hostile text', () => {
  for (const piece of ['请', 'how are you, ', '不便', "what's the ", '"问:"', '请问多少?', '谢谢,', 'x-'])
    it(`stays linear on ${piece}${piece}${piece}…`, () => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const from = process.cpuUsage().user;
        readQuestions(text, splitSentences(text));
        return process.cpuUsage().user - from;
      };
      time(5_000);
      const small = Math.max(time(10_000), 10_000);
      assert.ok(time(80_000) < small * 40, 'eight times the text takes at most five times eight as long');
    });
});
