import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresIn } from '../../support/figures';

describe('figures of hostile text', () => {
  it('reads any text, with spans inside it and in order', () => {
    const pieces = fc.constantFrom(
      '1',
      '亿',
      '元',
      '$',
      '(',
      ')',
      '-',
      '%',
      '至',
      '二',
      '十',
      '年',
      'Q',
      '3',
      ' ',
      ',',
      '.',
      'two',
      'a',
      '同比',
      '收入',
      "'",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of figuresIn(text)) {
          assert.ok(start >= last && end > start && end <= text.length);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const piece of ['1', '亿', '一', '十', '几', '1年', '(', '$', '$(', '涨1%', '收入1亿元同比', '1-', 'two ', '1,'])
    it(`stays linear on ${piece}${piece}${piece}…`, () => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const from = process.cpuUsage().user;
        figuresIn(text);
        return process.cpuUsage().user - from;
      };
      time(20_000);
      const small = Math.max(time(25_000), 5000);
      assert.ok(time(200_000) < small * 40, 'eight times the text takes at most five times eight as long');
    });
});
