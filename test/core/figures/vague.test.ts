import assert from 'node:assert/strict';
import { figuresIn, told } from '../../support/figures';

const read = (text: string): string[] => figuresIn(text).map((figure) => told(text, figure));

describe('vague figures as intervals', () => {
  const figures: [string, string[]][] = [
    ['已进入上百家医院,用户过亿。', ['上百 vague 100..999', '过亿 vague 100000000..999999999']],
    ['We serve hundreds of thousands of customers.', ['hundreds of thousands vague 200000..999999']],
    ['投入几千万元,覆盖几十个城市。', ['几千万元 vague 20000000..99990000 CNY', '几十个 vague 20..99 个']],
    ['增长二十多个点,净增十几家。', ['二十多个点 percent 20 pp', '十几家 vague 11..19 家']],
    [
      'Growth in the low- to mid-teens, margins in the high 20s.',
      ['low- to mid-teens vague 11..16 %', 'high 20s vague 27..29 %'],
    ],
  ];
  for (const [text, expected] of figures) it(text, () => assert.deepEqual(read(text), expected));

  it('leaves 上 before a percentage and 以上 alone', () => {
    assert.deepEqual(read('加上百分之五的返利,上百度搜索。'), ['百分之五 percent 5 %']);
  });
});
