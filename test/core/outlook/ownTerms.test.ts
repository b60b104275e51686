import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import type { OwnLexicon } from '../../../server/src/core/outlook/ownTerms';

const said = (sentence: string, lexicon: OwnLexicon): string[] =>
  analyse(`管理层：大家好。\n管理层：${sentence}\n`, { lexicon }).forwardLooking.map(({ kind }) => kind);

describe('a user’s own terms', () => {
  it('are cues of the class they are given', () => {
    assert.deepEqual(said('这个数我们再冲一冲。', {}), []);
    assert.deepEqual(said('这个数我们再冲一冲。', { 冲一冲: 'expectation' }), ['expectation']);
    assert.deepEqual(said('We pencil in two more stores.', { 'pencil in': 'plan' }), ['plan']);
  });

  it('keep that class whatever else stands in the sentence', () => {
    assert.deepEqual(said('如果顺利，明年收入我们冲一冲50亿元。', { 冲一冲: 'outlook' }), ['outlook']);
    assert.deepEqual(said('We pencil in revenue of $2 billion next year.', { 'pencil in': 'commitment' }), [
      'commitment',
    ]);
  });

  it('match through width and script, and whole words only', () => {
    assert.deepEqual(said('這個數我們再衝一衝。', { 冲一冲: 'outlook' }), ['outlook']);
    assert.deepEqual(said('The spending was fine.', { pen: 'plan' }), []);
  });

  it('may hold wildcards that stay inside a clause', () => {
    const lexicon = { '把*补上': 'plan' } as const;
    assert.deepEqual(said('我们把这块短板补上。', lexicon), ['plan']);
    assert.deepEqual(said('我们把货发了，补上了库存。', lexicon), []);
  });

  it('take terms of the lexicon away', () => {
    assert.deepEqual(said('我们预计收入增长。', {}), ['guidance']);
    assert.deepEqual(said('我们预计收入增长。', { 预计: false }), []);
  });

  it('are guarded as other cues are', () => {
    assert.deepEqual(said('分析师冲一冲这个数。', { 冲一冲: 'plan' }), []);
  });

  it('are read anew where they change', () => {
    const text = '管理层：大家好。\n管理层：这个数我们再冲一冲。\n';
    const first = analyse(text);
    const lexicon = { 冲一冲: 'plan' } as const;
    assert.equal(analyse(text, { lexicon }, first).forwardLooking.length, 1);
    assert.equal(analyse(text, {}, analyse(text, { lexicon })).forwardLooking.length, 0);
  });

  it('hold anything', () => {
    assert.deepEqual(said('你好。', { '': 'plan', '***': 'plan', '*': false }), []);
  });
});
