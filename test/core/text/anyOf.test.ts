import assert from 'node:assert/strict';
import { anyOf } from '../../../server/src/core/text/anyOf';

describe('a pattern of a list of terms', () => {
  const found = (list: string, text: string) => new RegExp(`^(?:${anyOf(list)})`).exec(text)?.[0];

  it('finds any of them, the first that fits', () => {
    assert.equal(found('本季 | 本季度', '本季度营收'), '本季');
    assert.equal(found('本季度 | 本季', '本季度营收'), '本季度');
    assert.equal(found('本季度 | 本季', '云业务'), undefined);
  });

  it('leaves a term that goes on as another word', () => {
    assert.equal(found('中 !国东', '中云业务'), '中');
    assert.equal(found('中 !国东', '中国业务'), undefined);
  });

  it('takes the whole word of an open term, and a full stop for itself', () => {
    assert.equal(found('increas*', 'increasing orders'), 'increasing');
    assert.equal(found('vs.', 'vsx'), undefined);
  });
});
