import assert from 'node:assert/strict';
import { analyse, type Analysis } from '../../server/src/core/analyse';

const CALL = `青禾科技2025年第二季度业绩电话会

主持人:各位好,现在开始提问。

问:毛利率为什么下降?全年指引是多少?

周启:毛利率为21.3%,同比下降1.2个百分点。我们预计全年收入增长10%至12%。

问:海外工厂何时投产?

周启:泰国工厂将在2026年一季度投产,总投资3.5亿元。
`;

/** The analysis after typing `typed` behind `after`, made from the one before. */
function type(before: Analysis, after: string, typed: string): Analysis {
  const at = before.text.indexOf(after) + after.length;
  assert.ok(at >= after.length, `${after} stands in the text`);
  return analyse(before.text.slice(0, at) + typed + before.text.slice(at), {}, before);
}

describe('what linking takes over from the version before', () => {
  const before = analyse(CALL);

  it('keeps figures and statements in front of an edit as they are', () => {
    const after = type(before, '总投资', '约');
    const untouched = before.figures.filter(({ end }) => end < CALL.indexOf('泰国'));
    assert.ok(untouched.length >= 4);
    untouched.forEach((figure, i) => assert.equal(after.figures[i], figure));
    assert.equal(after.forwardLooking[0], before.forwardLooking[0]);
  });

  it('moves what stands behind an edit', () => {
    const after = type(before, '现在开始', '自由');
    assert.equal(after.figures.length, before.figures.length);
    before.figures.forEach((figure, i) => {
      if (figure.start < CALL.indexOf('自由')) return;
      const { start, end } = after.figures[i]!;
      assert.equal(after.text.slice(start, end), CALL.slice(figure.start, figure.end));
    });
  });

  it('listens again only to the turn that was edited', () => {
    const after = type(before, '毛利率为21.3%', '左右');
    const again = after.links.questions.talks.filter((talk, i) => talk !== before.links.questions.talks[i]);
    assert.equal(again.length, 1);
  });

  it('links everything anew where the period of the call becomes another', () => {
    const after = type(before, '青禾科技2025年第', '一季度及第');
    assert.deepEqual(
      after.figures.map(({ period }) => period),
      analyse(after.text).figures.map(({ period }) => period),
    );
  });

  it('forgets a turn whose label is no label any more', () => {
    const after = type(before, '问:海外工厂何时投产?\n\n周启', '先生说了下面这段很长的话以后');
    const cold = analyse(after.text);
    assert.deepEqual(after.turns, cold.turns);
    assert.deepEqual(after.figures, cold.figures);
    assert.deepEqual(after.questions, cold.questions);
  });
});
