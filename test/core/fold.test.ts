import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../server/src/core/text/fold';

describe('fold', () => {
  it('makes widths, scripts, spaces and quotes one', () => {
    assert.equal(fold('營收２８０１．５４億元，同比增長８％：「好」'), '营收2801.54亿元,同比增长8%:“好”');
    assert.equal(fold('\u3000\u00a0Q＆A'), '  Q&A');
  });

  it('leaves simplified text alone, 什么 too', () => {
    const text = '什么时候只剩余额?';
    assert.equal(fold(text), text);
  });

  it('keeps every offset and is idempotent, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        assert.equal(folded.length, text.length);
        assert.equal(fold(folded), folded);
      }),
    );
  });
});
