import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/src/core/analyse';
import type { Finding } from '../../../server/src/core/transcript';
import { itWithShared } from '../../support/shared';

const ARITHMETIC = new Set([
  'growth-mismatch',
  'value-conflict',
  'scale-slip',
  'rate-conflict',
  'margin-mismatch',
  'part-mismatch',
  'points-mismatch',
  'difference-mismatch',
  'exchange-rate-mismatch',
  'fiscal-mismatch',
  'date-impossible',
  'basis-swap',
  'multiple-ambiguous',
]);
const findings = (text: string): Finding[] => analyse(text).findings.filter(({ rule }) => ARITHMETIC.has(rule));
const rules = (text: string): string[] => findings(text).map(({ rule }) => rule);
const sample = (name: string): string => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

describe('growth-mismatch', () => {
  it('takes the word for a change for that of the level before it', () => {
    const users = (rate: string): string => `2025年上半年月活跃用户从去年同期的2,150万增加到2,460万,增幅${rate}%。`;
    assert.deepEqual(rules(users('24.4')), ['growth-mismatch']);
    assert.deepEqual(rules(users('14.4')), []);
  });

  it('finds a rate that its levels contradict, and whose rate it is', () => {
    const text = [
      '2025财年第三财季净利润为464.34亿元,同比增长6%。',
      '第三财季净利润为464.34亿元,上年同期为107.17亿元;不按美国通用会计准则,净利润为510.66亿元,同比增长6%。',
    ].join('\n\n');
    const [finding, ...others] = findings(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(finding!.start, finding!.end), '6%');
    assert.match(finding!.message.en, /\+333%.*non-GAAP.*510\.66亿元/);
    assert.deepEqual(
      finding!.related.map(({ start, end }) => text.slice(start, end)),
      ['107.17亿元', '464.34亿元', '6%'],
    );
  });

  it('finds it in English', () => {
    assert.deepEqual(rules('In Q2 2025, revenue was $228.6 million, up 14% from $190.3 million a year ago.'), [
      'growth-mismatch',
    ]);
  });

  it('allows for rounding on both sides', () => {
    assert.deepEqual(rules('2025年第二季度收入12.8亿元,同比增长24%,去年同期为10.3亿元。'), []);
    assert.deepEqual(rules('In Q2 2025, EPS was $1.12, compared with $0.97 last year, an increase of 15%.'), []);
  });

  it('is silent across parts of the company, metrics and bases', () => {
    assert.deepEqual(
      rules('2025年第一季度收入38.64亿元,同比增长21.5%。AI云收入7.73亿元,去年同期4.77亿元,增长62%。'),
      [],
    );
    assert.deepEqual(rules('营收增长8%,整体收入同比增长11%。'), []);
  });
});

describe('growth-mismatch far apart', () => {
  it('finds a rate that a year-ago level of the whole company contradicts', () => {
    assert.deepEqual(
      rules(
        'In Q1 2026, revenue was $2.31 billion, down 2 percent.\n\nRevenue a year ago was $2.21 billion, in a mild winter.',
      ),
      ['growth-mismatch'],
    );
    assert.deepEqual(rules('2025年第三季度营业收入45.2亿元,同比下降3%。\n\n去年同期营业收入42.6亿元。'), [
      'growth-mismatch',
    ]);
  });

  it('is silent where it fits, or is of a part of the company', () => {
    assert.deepEqual(
      rules('In Q1 2026, revenue was $2.31 billion, up 4.5 percent.\n\nRevenue a year ago was $2.21 billion.'),
      [],
    );
    assert.deepEqual(rules('2025年第三季度营业收入45.2亿元,同比增长3%。\n\n去年同期海外营业收入12.6亿元。'), []);
  });
});

describe('difference-mismatch', () => {
  it('finds a change that is not the difference of its amounts', () => {
    const [finding, ...others] = findings(
      '2025年第三季度末合同负债27.5亿元,较年初增加6.3亿元。\n\n合同负债年初是20.1亿元。',
    );
    assert.equal(others.length, 0);
    assert.equal(finding!.rule, 'difference-mismatch');
    assert.match(finding!.message.zh, /由20\.1亿元变为27\.5亿元/);
  });

  it('allows for rounding, and is silent without an earlier amount', () => {
    assert.deepEqual(rules('2025年第三季度末合同负债27.5亿元,较年初增加7.4亿元。\n\n合同负债年初是20.1亿元。'), []);
    assert.deepEqual(rules('2025年第三季度末合同负债27.5亿元,较年初增加6.3亿元。'), []);
  });
});

describe('value-conflict', () => {
  const call = (...turns: string[]): string =>
    ['Acme Corp Q3 2025 Earnings Call', ...turns, 'Ann Lee: Thanks. Any questions?', 'Bo Chen: None.'].join('\n\n');

  it('finds a value outside of a bound that is told of the same thing', () => {
    const text = (bound: string): string => `2025年上半年首月流水4.2亿元。\n坦白讲,首月流水${bound}亿元。`;
    assert.deepEqual(rules(text('还不到三')), ['value-conflict']);
    assert.deepEqual(rules(text('超过四')), []);
  });

  it('finds guidance on which two speakers differ, and lets a revision be', () => {
    const said = (other: string): string =>
      call('Ann Lee: We expect to take delivery of 22 aircraft in 2026.', `Bo Chen: In 2026 we expect ${other}.`);
    assert.deepEqual(rules(said('27 deliveries')), ['value-conflict']);
    assert.deepEqual(rules(said('22 deliveries')), []);
    assert.deepEqual(rules(call('Ann Lee: We expected 22 deliveries in 2026, and now we expect 27 deliveries.')), []);
  });

  it('is silent on a part of the company that only a word names', () => {
    assert.deepEqual(
      rules(
        call(
          'Ann Lee: In Q3 2025 revenues were $21.7 million, and the decline was driven by oil revenues of $18.9 million.',
        ),
      ),
      [],
    );
  });

  it('reads on over a line that ends inside a sentence', () => {
    const vtt = (rate: string): string =>
      `WEBVTT\n\n1\n00:00:01.000 --> 00:00:05.000\n<v Ann Lee>In Q3 2025 net revenue retention\nended at 113%.</v>\n\n2\n00:00:06.000 --> 00:00:09.000\n<v Bo Chen>Net revenue retention was ${rate}.</v>\n`;
    assert.deepEqual(rules(vtt('118%')), ['value-conflict']);
    assert.deepEqual(rules(vtt('113%')), []);
  });

  it('finds two values of one metric and period', () => {
    const text = '2025财年第三财季营收为2801.54亿元。\n\n2025财年第三财季营收为2810.54亿元。';
    const [finding] = findings(text);
    assert.equal(finding!.rule, 'value-conflict');
    assert.equal(text.slice(finding!.related[0]!.start, finding!.related[0]!.end), '2801.54亿元');
  });

  it('finds what a translation says otherwise', () => {
    const text = (amount: string): string =>
      `2025年第三季法人說明會 3Q25 Investor Conference\n\n2025年資本支出預計為28億元,主要用於台中三廠的設備。\n\nFor 2025, we expect capex of ${amount}, mostly for the equipment of our new plant in Taichung.`;
    assert.deepEqual(rules(text('NT$2.3 billion')), ['value-conflict']);
    assert.deepEqual(rules(text('NT$2.8 billion')), []);
  });

  it('finds two counts of one thing', () => {
    assert.deepEqual(rules('我们现在服务的合作农户是12万户。\n\n我们十五万户农户,户均欠款三千元。'), [
      'value-conflict',
    ]);
    assert.deepEqual(rules('我们现在服务的合作农户是12万户。\n\n今年新增农户10万户。'), []);
  });

  it('takes the same value in other words for the same', () => {
    assert.deepEqual(rules('2025财年第三财季营收为2801.54亿元。\n\n2025财年第三财季营收为2802亿元。'), []);
    assert.deepEqual(rules('2025财年第三财季营收约2800亿元。\n\n2025财年第三财季营收为2801.54亿元。'), []);
  });

  it('is silent on a part of the company that a plain noun names', () => {
    const call = (part: string): string =>
      `In Q3 2020, ${part} was $115.2 million.\n\nFrom a top-line perspective, revenue in Q3 2020 was $133.1 million.`;
    for (const part of ['our network solutions revenue', 'oil revenue', 'subscription revenue'])
      assert.deepEqual(rules(call(part)), []);
    for (const whole of ['our revenue', 'strong revenue', 'total revenue'])
      assert.deepEqual(rules(call(whole)), ['value-conflict']);
  });
});

describe('scale-slip', () => {
  it('finds the same digits at another scale', () => {
    for (const [one, other] of [
      ['$1.84 billion', '$1.84 million'],
      ['$184 million', '$1.84 billion'],
    ])
      assert.deepEqual(rules(`In Q2 2025 revenue was ${one}.\n\nIn Q2 2025 revenue was ${other}.`), ['scale-slip']);
    assert.deepEqual(rules('2025年第二季度营收为18.4亿元。\n\n2025年第二季度营收为18.4万元。'), ['scale-slip']);
  });

  it('is silent where the same amount is told in other units', () => {
    assert.deepEqual(rules('2025年第二季度营收为18.4亿元。\n\n2025年第二季度营收为184,000万元。'), []);
  });
});

describe('rate-conflict', () => {
  it('finds one amount with two growth rates', () => {
    const text = '第三季度营收12.4亿元,同比增长17%。\n\n第三季度营收12.4亿元,同比增长13.8%。';
    const [finding] = findings(text);
    assert.equal(finding!.rule, 'rate-conflict');
    assert.equal(text.slice(finding!.start, finding!.end), '13.8%');
    assert.deepEqual(
      rules(
        'Q2 2025 revenue was $1.84 billion, up 6.2% year over year.\n\nQ2 2025 revenue was $1.84 billion, up 9% year over year.',
      ),
      ['rate-conflict'],
    );
  });

  it('is silent where the second rate is the first one rounded, or another measure', () => {
    assert.deepEqual(rules('第三季度营收12.4亿元,同比增长13.8%。\n\n第三季度营收12.4亿元,同比增长14%。'), []);
    assert.deepEqual(rules('第三季度营收12.4亿元,同比增长13.8%,环比增长5%。'), []);
    assert.deepEqual(
      rules('Instruments revenue rose 6.4% to $338.9 million, consumables rose 15.0% to $181.6 million.'),
      [],
    );
  });
});

describe('part-mismatch', () => {
  it('adds up counts that are said to be all of one', () => {
    const ships = (rest: string): string => `在手新船订单12艘。交付方面,7艘安排在今年下半年,其余${rest}艘明年交付。`;
    assert.deepEqual(rules(ships('8')), ['part-mismatch']);
    assert.deepEqual(rules(ships('5')), []);
    const airport = (abroad: string): string =>
      `上半年完成旅客吞吐量2,384万人次,同比增长9%。分结构看,国内旅客1,902万人次,国际旅客${abroad}万人次。`;
    assert.deepEqual(rules(airport('582')), ['part-mismatch']);
    assert.deepEqual(rules(airport('482')), []);
    assert.deepEqual(rules('门店12家,其中8家在海外,7家由加盟商经营。'), []);
  });

  it('finds a part that is larger than the whole', () => {
    assert.deepEqual(rules('2025年上半年总收入48亿元。2025年上半年海外收入52亿元。'), ['part-mismatch']);
    assert.deepEqual(rules('In Q2 2025, revenue was $480 million. In Q2 2025, Cloud revenue was $520 million.'), [
      'part-mismatch',
    ]);
  });

  it('finds a share that part and whole contradict', () => {
    const text = (share: string): string => `2025年上半年收入48亿元。2025年上半年海外收入12亿元,占比${share}。`;
    assert.deepEqual(rules(text('35%')), ['part-mismatch']);
    assert.deepEqual(rules(text('25%')), []);
  });

  it('is silent across periods and currencies', () => {
    assert.deepEqual(rules('2025年第一季度收入6.84亿元。2024年工业泵收入8.21亿元。'), []);
    assert.deepEqual(rules('In Q2 2025, revenue was $48 million. In Q2 2025, Cloud revenue was €52 million.'), []);
  });

  it('is silent where the part fits in the whole of another period', () => {
    const text =
      '2025年前三季度营业收入92.47亿元。第三季度单季收入31.20亿元,同比下降1.4%。分品类看,液态奶收入61.02亿元,奶粉收入17.9亿元。';
    assert.deepEqual(rules(text), []);
  });
});

describe('points-mismatch', () => {
  it('finds points that the two ratios contradict', () => {
    assert.deepEqual(rules('2025年第二季度毛利率14.7%,去年同期12.9%,提升了2.8个百分点。'), ['points-mismatch']);
    assert.deepEqual(rules('Gross margin was 46.9%, compared to 45.5% a year ago, an increase of 240 basis points.'), [
      'points-mismatch',
    ]);
  });

  it('finds points that are called percent', () => {
    assert.deepEqual(rules('2025年第二季度毛利率20.0%,去年同期16.0%,同比提升4.0%。'), ['points-mismatch']);
  });

  it('allows for rounding', () => {
    assert.deepEqual(rules('2025年第二季度毛利率14.7%,去年同期12.9%,提升了1.8个百分点。'), []);
    assert.deepEqual(
      rules('Gross margin was 46.9%, compared to 45.5% a year ago, an increase of 140 basis points.'),
      [],
    );
    assert.deepEqual(rules('2025年第二季度毛利率20.0%,去年同期16.0%,同比提升25%。'), []);
  });

  it('does not measure a change from the quarter before by a level of the year before', () => {
    assert.deepEqual(rules('2025年第三季度毛利率21.7%,去年同期是20.9%,环比下降40个基点。'), []);
  });
});

describe('exchange-rate-mismatch', () => {
  it('finds a pair of amounts that implies another rate', () => {
    assert.deepEqual(rules('收入为人民币72亿元(10亿美元),净利润为人民币7.2亿元(1.2亿美元)。'), [
      'exchange-rate-mismatch',
    ]);
    assert.deepEqual(
      rules('Revenue was RMB7.2 billion (US$1.0 billion) and net income RMB720 million (US$120 million).'),
      ['exchange-rate-mismatch'],
    );
  });

  it('allows for rounding and for averages', () => {
    assert.deepEqual(rules('收入为人民币72亿元(10亿美元),净利润为人民币7.2亿元(1.0亿美元)。'), []);
    assert.deepEqual(rules('收入为人民币72.00亿元(10.00亿美元),现金为人民币73.1亿元(10.00亿美元)。'), []);
  });
});

describe('date-impossible', () => {
  it('finds days that no calendar has and weekdays that are others', () => {
    assert.deepEqual(rules('会议时间为2025年9月11日(星期五)。'), ['date-impossible']);
    assert.deepEqual(rules('We met on Friday, August 28, 2025.'), ['date-impossible']);
    assert.deepEqual(rules('分红将于2025年2月30日派发。'), ['date-impossible']);
  });

  it('is silent where they are right', () => {
    assert.deepEqual(rules('会议时间为2025年9月11日(星期四)。'), []);
    assert.deepEqual(rules('We met on Thursday, August 28, 2025.'), []);
    assert.deepEqual(rules('分红将于2024年2月29日派发。'), []);
  });
});

describe('fiscal-mismatch', () => {
  it('finds two fiscal years from two quarters', () => {
    assert.deepEqual(
      rules('截至2024年12月31日的2025财年第三财季,营收增长。\n\n截至2025年3月31日的2025财年第三财季,营收下降。'),
      ['fiscal-mismatch'],
    );
    assert.deepEqual(
      rules('截至2024年12月31日的2025财年第三财季,营收增长。\n\n截至2025年3月31日的2025财年第四财季,营收下降。'),
      [],
    );
  });
});

describe('basis-swap', () => {
  it('finds the same profit on two bases', () => {
    assert.deepEqual(rules('归母净利润为464.34亿元。\n\n经调整净利润为464.34亿元。'), ['basis-swap']);
    assert.deepEqual(rules('Net income was $191.7 million. Non-GAAP net income was $191.7 million.'), ['basis-swap']);
    assert.deepEqual(rules('归母净利润为464.34亿元。\n\n经调整净利润为510.66亿元。'), []);
  });
});

describe('multiple-ambiguous', () => {
  it('says what growth in multiples may mean', () => {
    assert.deepEqual(rules('订单同比增长两倍。'), ['multiple-ambiguous']);
    assert.deepEqual(rules('订单翻了一番。'), []);
    assert.deepEqual(rules('Orders tripled to 3x.'), []);
  });
});

describe('margin-mismatch', () => {
  const paragraph = (margin: string): string =>
    `In Q4 2025, revenue was $612.7 million. Operating income was $98.4 million and operating margin was ${margin}.`;

  it('finds a margin that profit and revenue contradict', () => {
    assert.deepEqual(rules(paragraph('18.1%')), ['margin-mismatch']);
    assert.deepEqual(rules('2025年第一季度收入100亿元,毛利40亿元,毛利率45.0%。'), ['margin-mismatch']);
  });

  it('is silent where they agree', () => {
    assert.deepEqual(rules(paragraph('16.1%')), []);
  });

  it('takes what would be lost, about, for no profit', () => {
    const text =
      'In Q2 2025, revenue came in at $497 million. Gross margin was 24.6 percent. Without the credit we would lose about $90 million of gross profit.';
    assert.deepEqual(rules(text), []);
  });
});

describe('the arithmetic rules on whole transcripts', () => {
  it('find what the samples hold and nothing else', () => {
    assert.deepEqual(rules(sample('news-digest.zh.txt')), ['growth-mismatch']);
    assert.deepEqual(rules(sample('earnings-call.en.txt')), ['growth-mismatch', 'margin-mismatch']);
    for (const name of [
      'broker-minutes.zh.txt',
      'bilingual.mixed.txt',
      'fireside.en.txt',
      'results-briefing.zh-Hant.txt',
    ])
      assert.deepEqual(rules(sample(name)), [], name);
  });

  itWithShared('seeds/000_8ef16a1975084fc4.txt', 'find the one contradiction of the digest', (file) => {
    const text = readFileSync(file, 'utf8');
    const found = findings(text);
    assert.deepEqual(
      found.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
      [['growth-mismatch', '6%']],
    );
    assert.match(found[0]!.message.zh, /\+333%.*净利润 \(non-GAAP\)510\.66亿元/);
  });
});
