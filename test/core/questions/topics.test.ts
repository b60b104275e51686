import assert from 'node:assert/strict';
import { readQuestions } from '../../../server/src/core/questions/facts';
import { splitSentences } from '../../../server/src/core/text/sentences';

/** The topic of the only question of a reading. */
function topic(text: string): string {
  const [fact] = readQuestions(text, splitSentences(text)).interrogatives;
  return fact!.topic.map(({ start, end }) => text.slice(start, end)).join('');
}

describe('topics', () => {
  it('drop what only opens a question', () => {
    assert.equal(topic('你们认为关税将如何影响公司的海外收入?'), '关税如何影响公司海外收入');
    assert.equal(topic('第二,想请教李总,派息比率会不会提高?'), '派息比率会不会提高');
    assert.equal(topic('请介绍一下公司关节模组的进展?'), '公司关节模组进展');
    assert.equal(topic('And second, Mia, can you walk us through wholesale order books?'), 'wholesale order books');
    assert.equal(topic("I'm curious how you think about capital returns."), 'capital returns');
  });

  it('take the clause that asks, and its neighbour where it says too little alone', () => {
    assert.equal(topic('一季度收入增长了两成,全年的收入目标会不会上调?'), '全年收入目标会不会上调');
    assert.equal(topic('产品差异不大,这种情况会持续吗?'), '产品差异不大,这种情况会持续');
    assert.equal(topic('是新品贡献的,还是老品贡献的?'), '是新品贡献的,还是老品贡献的');
    assert.equal(topic('The stock is down by a third, so what is the market missing?'), 'what is the market missing');
  });

  it('hold at most 20 Han characters or 8 words', () => {
    const long = topic('请问在目前行业竞争格局不断加剧以及上游原材料价格持续上行的大背景之下公司如何应对?');
    assert.ok(long.length <= 20 && long.length > 5, long);
    const words = topic(
      'How should we model the cadence of store openings across the three regions next fiscal year?',
    ).split(' ');
    assert.ok(words.length <= 8 && words.length > 3, words.join(' '));
  });

  it('keep ordinals that name a quarter', () => {
    assert.equal(topic('请问第一季度毛利率下降的原因是什么?'), '第一季度毛利率下降原因是什么');
  });
});
