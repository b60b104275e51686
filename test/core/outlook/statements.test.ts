import assert from 'node:assert/strict';
import { statedIn, statementsOf } from '../../support/outlook';

const CLASSES: Readonly<Record<string, readonly string[]>> = {
  guidance: [
    '三季度毛利率指引为28%至30%。',
    '我们预计下半年毛利率修复至33%左右。',
    '管理層預計第二季營收季增5%至8%。',
    '集團料全年毛利率約為32%。',
    'We expect revenue of $5.0 billion to $5.2 billion.',
    'Capex should be between $95 million and $105 million.',
    'We are raising our full-year EPS guidance to $4.10 to $4.20.',
  ],
  plan: [
    '公司拟使用自有资金不超过5亿元回购股份。',
    '新工厂将于年底投产。',
    '公司還將推出新產品。',
    'We plan to open 20 stores next year.',
    "We'll launch the new platform in the spring.",
    'We remain on track to complete the integration by year end.',
  ],
  expectation: [
    '明年资本开支将明显回落。',
    '全年转正我们是有信心的。',
    '我们相信下半年会比上半年好。',
    "We're confident we can hold it.",
    'We think wholesale returns to growth next year.',
  ],
  outlook: [
    '未来,行业将更加集中。',
    'We believe the market will double over the next five years.',
    'Over the next decade, every warehouse in the Midwest will look like that.',
  ],
  commitment: [
    '公司承诺三年内不减持。',
    '我們承諾絕對金額只升不跌。',
    "We're not going to miss the date, I can promise you that.",
  ],
  conditional: ['如果海外项目提前开工,可能会再增加几千万元。', "If it doesn't, we'll build the wall."],
};

describe('forward-looking statements', () => {
  for (const [kind, sentences] of Object.entries(CLASSES)) {
    for (const sentence of sentences) {
      it(`${kind}: ${sentence}`, () => {
        assert.deepEqual(
          statedIn(sentence).map((fact) => fact.kind),
          [kind],
        );
      });
    }
  }

  it('say how firm they are: promised, willed, expected, aimed at, possible', () => {
    const strengths = [
      '公司承诺不减持股份。',
      '公司将加大投资。',
      '我们预计收入增长。',
      '我们力争明年打平。',
      '毛利率有望回升。',
    ];
    assert.deepEqual(
      strengths.map((sentence) => statedIn(sentence)[0]?.strength),
      [5, 5, 4, 3, 2],
    );
  });

  it('say where a measure goes', () => {
    assert.equal(statedIn('明年资本开支将明显回落。')[0]?.direction, 'down');
    assert.equal(statedIn('We expect sales to grow.')[0]?.direction, 'up');
    assert.equal(statedIn('我们预计资本支出将保持均衡。')[0]?.direction, 'flat');
  });

  it('are the clauses between blanks where a text has no marks', () => {
    const [first] = statedIn('我们今年做得不错 明年我们计划开二十家店 谢谢大家');
    assert.deepEqual([first?.start, first?.end], [9, 20]);
  });

  it('begin behind the list number and the label', () => {
    assert.equal(statedIn('3.公司将继续加大研发投入。')[0]?.start, 2);
    const call = '问：怎么看研发？\n管理层：公司将继续加大研发投入。\n问：好的，回购呢？\n管理层：没有计划。\n';
    assert.deepEqual(statementsOf(call), [['plan', '公司将继续加大研发投入。']]);
  });
});
