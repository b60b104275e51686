import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBlock } from '../../server/src/core/block';
import { readWithout } from '../../server/src/core/text/reading';
import { topicOf, writtenClean } from '../../server/src/core/text/topic';

const topic = (text: string, from = 0): string => {
  const { start, end } = topicOf(text, from);
  return text.slice(start, end);
};

describe('topicOf', () => {
  it('is the first clause that says something, without what only opens it', () => {
    assert.equal(topic('第一,关于AI和云计算的投资,我们认为有优势。'), '关于AI和云计算的投资');
    assert.equal(topic('2.阿里云推出了新的模型,价格下降。'), '阿里云推出了新的模型');
    assert.equal(
      topic('First, let me talk about the cloud business, which grew.'),
      'let me talk about the cloud business',
    );
    assert.equal(topic('Thank you. So our margins improved a bit. Costs fell.'), 'our margins improved a bit');
  });

  it('does not greet or thank', () => {
    assert.equal(topic('Thank you, operator, and good morning. With me today is our CFO.'), 'With me today is our CFO');
    assert.equal(topic('多谢杜小姐。四月的香港同店销售按年大致持平,符合预期。'), '四月的香港同店销售按年大致持平');
    assert.equal(topic('谢谢大家。'), '谢谢大家');
  });

  it('takes the next clause in where the first is too short', () => {
    assert.equal(topic('未来三年,公司将加大对云的投资。'), '未来三年,公司将加大对云的投资');
  });

  it('keeps numbers whole and cuts a long clause at a word', () => {
    assert.equal(topic('1.7亿日活跃用户来自高德地图和其他应用'), '1.7亿日活跃用户来自高德地图和其他应用');
    assert.equal(
      topic('We shipped 1,140 systems in the quarter and saw demand in every region that we serve'),
      'We shipped 1,140 systems in the quarter and saw demand',
    );
  });

  it('starts behind the label', () => assert.equal(topic('徐宏:好的,毛利率会继续改善的。', 3), '毛利率会继续改善的'));

  it('stays inside the reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'第一,。ab .1:问') }), fc.nat(30), (text, from) => {
        const { start, end } = topicOf(text, Math.min(from, text.length));
        assert.ok(start <= end && end <= text.length);
      }),
    );
  });
});

describe('writtenClean', () => {
  it('writes the document as it is, without the noise', () => {
    const source = '模型差異【广告】化不大,價格下降';
    const reading = readWithout(source, [{ start: 4, end: 8 }]);
    const facts = { ...readBlock(source), reading };
    assert.equal(writtenClean(facts, { start: 0, end: 7 }), '模型差異化不大');
    assert.equal(writtenClean(facts, { start: 4, end: 7 }), '化不大');
    assert.equal(writtenClean(facts, { start: 0, end: 4 }), '模型差異');
  });
});
