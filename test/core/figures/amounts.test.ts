import assert from 'node:assert/strict';
import { figuresIn, told } from '../../support/figures';

const read = (text: string): string[] => figuresIn(text).map((figure) => told(text, figure));

describe('amounts', () => {
  it('reads money in both scale systems', () => {
    assert.deepEqual(read('营收为2801.54亿元,即28,015,400万元'), [
      '2801.54亿元 money 280154000000 CNY',
      '28,015,400万元 money 280154000000 CNY',
    ]);
    assert.deepEqual(read('Revenue was $1.84 billion or RMB 13.2bn, capex HK$3.5 million'), [
      '$1.84 billion money 1840000000 USD',
      'RMB 13.2bn money 13200000000 CNY',
      'HK$3.5 million money 3500000 HKD',
    ]);
  });

  it('reads Chinese numerals, mixed scales and what is left out of them', () => {
    const values: [string, string][] = [
      ['三亿五千万元', '350000000'],
      ['3亿5千万元', '350000000'],
      ['1.2万亿元', '1200000000000'],
      ['一亿四元', '140000000'],
      ['九十八亿三元', '9830000000'],
      ['三十六个亿元', '3600000000'],
      ['壹仟贰佰万元', '12000000'],
      ['两亿欧元', '200000000'],
      ['２，８０１．５万元', '28015000'],
    ];
    for (const [text, value] of values) assert.equal(figuresIn(`投资${text}。`)[0]?.value, value, text);
  });

  it('counts gigawatts, not pieces', () => {
    assert.deepEqual(read('前三季度交付八点四个吉瓦,目标维持十二到十三个吉瓦,在手四十一吉瓦。').slice(-3), [
      '八点四个吉瓦 count 8.4 吉瓦',
      '十二到十三个吉瓦 count 12..13 吉瓦',
      '四十一吉瓦 count 41 吉瓦',
    ]);
  });

  it('reads English number words', () => {
    assert.deepEqual(read('Backlog is two point one billion dollars, at eighteen hundred dollars a month.'), [
      'two point one billion dollars money 2100000000 USD',
      'eighteen hundred dollars money 1800 USD',
    ]);
    assert.deepEqual(read('We employ two hundred and twelve technicians and four and a half thousand robots.'), [
      'two hundred and twelve count 212',
      'four and a half thousand count 4500',
    ]);
  });

  it('tells percent, points, basis points, tenths and multiples apart', () => {
    assert.deepEqual(read('毛利率提升0.8个百分点,上升60个基点,增长三成,升一成二,占六成半,回升至4厘,是去年的1.2倍'), [
      '0.8个百分点 percent 0.8 pp',
      '60个基点 percent 60 bps',
      '三成 percent 30 %',
      '一成二 percent 12 %',
      '六成半 percent 65 %',
      '4厘 percent 4 %',
      '1.2倍 multiple 1.2 x',
    ]);
    assert.deepEqual(read('Margin rose 140 basis points or 1.4 points to 46.9%, with a third of it from mix.'), [
      '140 basis points percent 140 bps',
      '1.4 points percent 1.4 pp',
      '46.9% percent 46.9 %',
      'a third ratio 0.333333333333',
    ]);
  });

  it('gives the trailing scale and unit of a range to both ends', () => {
    assert.deepEqual(read('约60%至70%,产能5-6GWh,收入98亿至102亿美元,单价八万到十万元'), [
      '60%至70% percent 60..70 %',
      '5-6GWh count 5..6 GWh',
      '98亿至102亿美元 money 9800000000..10200000000 USD',
      '八万到十万元 money 80000..100000 CNY',
    ]);
    assert.deepEqual(read('Sales of $7.30 to $7.50 billion, and we add between eight and 10 stores.'), [
      '$7.30 to $7.50 billion money 7300000000..7500000000 USD',
      'eight and 10 count 8..10',
    ]);
  });

  it('takes a bracket behind an amount for the same in another currency, not for a loss', () => {
    assert.deepEqual(read('Revenue was RMB7.2 billion (US$1.0 billion), against a loss of ($4.1) million.'), [
      'RMB7.2 billion money 7200000000 CNY',
      'US$1.0 billion money 1000000000 USD',
      '($4.1) million money -4100000 USD',
    ]);
  });

  it('reads a range that guidance was moved from, and one of something that is measured in points', () => {
    const read = (text: string): string[] => figuresIn(text).map((figure) => told(text, figure));
    assert.deepEqual(read('收入增长指引从10%至12%上调到11.5%至13%'), [
      '10%至12% percent 10..12 %',
      '11.5%至13% percent 11.5..13 %',
    ]);
    assert.deepEqual(
      read('We raise the range to $1.88 billion to $1.92 billion from $1.80 billion to $1.86 billion.'),
      [
        '$1.88 billion to $1.92 billion money 1880000000..1920000000 USD',
        '$1.80 billion to $1.86 billion money 1800000000..1860000000 USD',
      ],
    );
    assert.deepEqual(read('每提升一个百分点,单片成本就下降。'), ['一个百分点 percent 1 pp']);
    assert.deepEqual(read('电和费用各2块,末期股息每股8.5分。'), ['2块 money 2 CNY', '8.5分 money 0.085 CNY']);
  });

  it('takes a change from one level to another for two figures', () => {
    assert.deepEqual(read('Comps went from sixty-one percent to seventy-four percent.'), [
      'sixty-one percent percent 61 %',
      'seventy-four percent percent 74 %',
    ]);
    assert.equal(figuresIn('由5%至6%').length, 2);
    assert.deepEqual(read('指引由15%-18%上调至18%-20%'), ['15%-18% percent 15..18 %', '18%-20% percent 18..20 %']);
    assert.deepEqual(read('毛利率同比提升1.5pct'), ['1.5pct percent 1.5 pp']);
  });

  it('reads signs and accounting brackets', () => {
    const values: [string, string][] = [
      ['现金流净额为-3,560.8万元', '-35608000'],
      ['公平值变动（9.4）億港元', '-940000000'],
      ['租金負百分之六', '-6'],
      ['an operating loss of $(4.6) million', '-4600000'],
      ['gross margin was about minus four percent', '-4'],
    ];
    for (const [text, value] of values) assert.equal(figuresIn(text)[0]?.value, value, text);
  });

  it('keeps hedges out of the span', () => {
    const hedges: [string, string, string | undefined][] = [
      ['已开发出超过9万个模型', '9万个', 'gt'],
      ['在手订单约1.35亿元', '1.35亿元', undefined],
      ['比例不低于30%', '30%', 'ge'],
      ['扩充至四十余人', '四十余人', 'gt'],
      ['no more than $260 million of capex', '$260 million', 'le'],
      ['a sell-through north of 80% for us', '80%', 'gt'],
      ['pays back in fourteen months or so', 'fourteen months', undefined],
    ];
    for (const [text, words, bound] of hedges) {
      const figure = figuresIn(text)[0]!;
      assert.equal(text.slice(figure.start, figure.end), words);
      assert.equal(figure.approx, true, text);
      assert.equal(figure.bound, bound, text);
    }
  });

  it('gives vague figures as intervals', () => {
    assert.deepEqual(read('保持三位数的增长,跌幅低單位數,另有十几亿元'), [
      '三位数 vague 100..999 %',
      '低單位數 vague 1..3 %',
      '十几亿元 vague 1100000000..1900000000 CNY',
    ]);
    assert.deepEqual(read('Growth in the mid-teens, then low- to mid-single-digit growth, up double digits'), [
      'mid-teens vague 14..16 %',
      'low- to mid-single-digit vague 1..6 %',
      'double digits vague 10..99 %',
    ]);
  });

  it('says what the digits leave open', () => {
    assert.equal(figuresIn('营收2801.54亿元')[0]?.precision, '500000');
    assert.equal(figuresIn('增长8%')[0]?.precision, '0.5');
    assert.equal(figuresIn('sales of $1.3bn')[0]?.precision, '50000000');
  });
});
