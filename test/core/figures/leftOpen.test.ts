import assert from 'node:assert/strict';
import { figuresIn, markedFigures, told } from '../../support/figures';

const read = (text: string): string[] => figuresIn(text).map((figure) => told(text, figure));

describe('figures that leave something out', () => {
  it('have the unit of the figure beside them', () => {
    assert.deepEqual(read('The margin was 16.9 percent, against 16.2 the year before.'), [
      '16.9 percent percent 16.9 %',
      '16.2 percent 16.2 %',
    ]);
    assert.deepEqual(read('Closures give you 40 basis points, mix another 20.'), [
      '40 basis points percent 40 bps',
      '20 percent 20 bps',
    ]);
    assert.deepEqual(read('综合成本从四点一降到了三点四,降了70个基点。'), [
      '四点一 percent 4.1 %',
      '三点四 percent 3.4 %',
      '70个基点 percent 70 bps',
    ]);
    assert.deepEqual(read('We expect an EBITDA margin of 17 to 17.5.'), ['17 to 17.5 percent 17..17.5 %']);
  });

  it('keep a number of things apart from the rate beside it', () => {
    assert.deepEqual(read('Traffic rose 4 percent and we opened 12 stores, against 9 stores a year ago.'), [
      '4 percent percent 4 %',
      '12 count 12',
      '9 count 9',
    ]);
  });

  it('are money where 万 and 亿 count nothing', () => {
    assert.deepEqual(read('光人工就省了四百来万,去年净利润四个半亿。'), [
      '四百来万 money 4000000 CNY',
      '四个半亿 money 450000000 CNY',
    ]);
    assert.deepEqual(read('月活用户达到3000万。'), ['3000万 count 30000000']);
  });

  it('are halves and pieces of money', () => {
    assert.deepEqual(read('单吨净利从九十一块掉到了七十六块,每斤一块二,毛利率再提半个百分点,占一半。'), [
      '九十一块 money 91 CNY',
      '七十六块 money 76 CNY',
      '一块二 money 1.2 CNY',
      '半个百分点 percent 0.5 pp',
      '一半 percent 50 %',
    ]);
    assert.deepEqual(read('Half of our revenue and a half billion dollars, a dividend of 4.1p.'), [
      'Half ratio 0.5',
      'a half billion dollars money 500000000 USD',
      '4.1p money 0.041 GBP',
    ]);
  });
});

describe('figures in other clothes', () => {
  const figures: [string, string[]][] = [
    ['客单价从38块涨到了42块5。', ['38块 money 38 CNY', '42块5 money 42.5 CNY']],
    ['毛利率45.2%,去年同期43.7,环比还高了0.3。', ['45.2% percent 45.2 %', '43.7 percent 43.7 %', '0.3 percent 0.3 pp']],
    ['改善了大概两三个点,营收翻了近一番。', ['两三个点 percent 2..3 pp', '翻了近一番 multiple 2 x']],
    ['2024/25财年收入为人民币56.3亿元。', ['2024/25财年 fiscalPeriod', '人民币56.3亿元 money 5630000000 CNY']],
    [
      'Gross margin expanded 130 bps to 52.4%, and we see another 50 to 75 next year.',
      ['130 bps percent 130 bps', '52.4% percent 52.4 %', '50 to 75 percent 50..75 bps'],
    ],
    [
      'About 1 in 5 customers and 70-plus percent of new ones do.',
      ['1 in 5 ratio 0.2', '70-plus percent percent 70 %'],
    ],
    [
      'Headcount is down by about a quarter, a two- to three-year journey.',
      ['a quarter ratio 0.25', 'two- to three-year duration 2..3 year'],
    ],
    [
      'CAD 14 million of synergies, of which 9 are in the run rate.',
      ['CAD 14 million money 14000000 CAD', '9 money 9000000 CAD'],
    ],
    ['Inventory was Rs 1,240 crore, give or take.', ['Rs 1,240 crore money 12400000000 INR']],
  ];
  for (const [text, expected] of figures) it(text, () => assert.deepEqual(read(text), expected));
});

describe('numbers that are names, seats and sayings', () => {
  for (const source of [
    'The Quillmark 360 dashboard shipped, and the Seven Brooks kefir brand is in ⟦18,400⟧ stores.',
    'One from the floor? Row seven. When is there a lift at platform 2?',
    'Nine times out of ten it works. A replay is at 877-555-0142, conference ID: 99214.',
    'I called both leads at six this morning about the two-pronged, three-legged plan and the 10-gig line.',
    '三个和尚没水喝,一分一厘都在抠,三年五载之后再说,哪一年能装车?一千个感谢。',
    '我们将产品线划成三块,把测试产能⟦翻一倍⟧。',
    '一句话总结,本季是结构变好的一季,车用占⟦三成六⟧。',
    '毛利率⟦四季度⟧应该能回到⟦六成⟧,⟦26年⟧车规放量,公司深耕行业⟦25年⟧。',
    'Back in ⟦May⟧ we may have said so, and it may rise.',
  ])
    it(source, () => {
      const { marked, found } = markedFigures(source);
      assert.deepEqual(found, marked);
    });
});
