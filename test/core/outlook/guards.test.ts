import assert from 'node:assert/strict';
import { guardsOf, statedIn } from '../../support/outlook';

/** What is not about the future, by the guard that says so; none where the lexicon's compounds hold the cue. */
const SUPPRESSED: Readonly<Record<string, readonly string[]>> = {
  'compound words': [
    '郭将军表示欢迎。',
    '将近一半的收入来自海外。',
    '董事会会议审议通过了议案。',
    '机会很多,社会责任也很重。',
    '目标客户主要是中小企业。',
    '预计负债减少了2000万元。',
    '预期信用损失增加了。',
    '模拟计算显示成本下降。',
    '公司完成了员工持股计划。',
    'Our pension plan assets grew.',
    'We signed a contract with a target customer.',
    'The business model has not changed.',
    'We had guided to $2.90 to $3.00.',
    '市场预计公司净利润为20亿元。',
    'The will to spend is there.',
  ],
  objectMarker: [
    '公司将业务划分为三大板块。',
    '我们将会议交给王总。',
    '集团将商场定位为社区客厅。',
    '我们已将该业务转让给关联方。',
  ],
  habitual: ['我们通常会在三月调价。', '许多开发者会基于它开发应用。', 'Customers will typically order ahead.'],
  pastExpectation: [
    '公司此前预计上半年交付5000套。',
    '我们曾预计亏损会扩大。',
    '当时预计需求很强。',
    'The increase was gonna be strong.',
  ],
  comparison: [
    '收入超出我们此前的预期。',
    '业绩符合预期。',
    'Revenue came in above the high end of our guidance.',
    'It was better than we expect.',
  ],
  thirdParty: ['分析师普遍预期增速放缓。', 'Analysts expect earnings of two dollars.'],
  rumour: [
    '据报道公司拟出售旗下酒店。',
    '早前有報道指集團擬以三十億元出售寫字樓。',
    'Reportedly, the company will sell its hotels.',
  ],
  negatedPlan: [
    '我们没有新的融资计划。',
    '公司不打算分拆。',
    'We have no plans to issue equity.',
    "We don't intend to raise equity.",
  ],
  cannotSay: ['很难预测明年的汇率。', '目前无法预计影响。', 'It is hard for us to predict rates.'],
  procedural: [
    '接下来将进入问答环节。',
    '本次会议将由张总主持。',
    '大家可能会问,为什么不全部转做定息。',
    'Our first question will come from Bram Okafor.',
    'We will now begin the question-and-answer session.',
    "I'll turn the call over to our CFO.",
    'As you will recall, we closed the deal in May.',
  ],
  noun: ['我已经概述了我们未来三年的整体预期。', 'It takes a will, and vans.', 'This is our largest project.'],
  quoted: ['其中“预计”等词语用于识别。', 'The word "expect" is on the slide.'],
  boilerplate: [
    '前瞻性陈述涉及风险,实际结果可能与预计存在差异。',
    'Forward-looking statements include what we expect and anticipate.',
  ],
  question: ['明年资本开支会增加吗?', 'Will you raise prices next year?'],
  unsupported: ['我们会英语。', 'We believe our product is the best.', 'We should thank the team.'],
};

describe('guards of forward-looking cues', () => {
  for (const [guard, sentences] of Object.entries(SUPPRESSED)) {
    for (const sentence of sentences) {
      it(`${guard}: ${sentence}`, () => {
        assert.deepEqual(statedIn(sentence), []);
        if (guard !== 'compound words') assert.ok(guardsOf(sentence).length > 0, 'a cue was seen and suppressed');
      });
    }
  }

  it('leave the rest of a sentence alone', () => {
    assert.equal(statedIn('我们在年初预计平均成本为4%,全年指引下调至3.6%至3.8%。')[0]?.kind, 'guidance');
    assert.equal(statedIn('公司将增加投资,并将AI融入各业务。')[0]?.kind, 'plan');
    assert.equal(
      statedIn('Sales were better than we expected, and we now expect $5 billion of revenue.')[0]?.kind,
      'guidance',
    );
  });

  it('know the words behind 会: 会上 is a meeting, 会上升 is not', () => {
    assert.equal(statedIn('明年费用率会上升。').length, 1);
    assert.equal(statedIn('会上大家讨论了费用率。').length, 0);
    assert.equal(statedIn('公司明年会同步扩产。').length, 1);
  });
});
