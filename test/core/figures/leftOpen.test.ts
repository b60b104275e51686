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
