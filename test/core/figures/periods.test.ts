import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { resolvePeriod } from '../../../server/src/core/figures/period';
import { figuresIn } from '../../support/figures';

const calendar = { period: 'FY2025Q3', date: '2025-02-20' };
const periods = (text: string): (string | undefined)[] =>
  figuresIn(text)
    .filter(({ kind }) => kind === 'date' || kind === 'fiscalPeriod')
    .map(({ when }) => resolvePeriod(when!, calendar));

describe('periods', () => {
  it('reads fiscal and calendar periods', () => {
    assert.deepEqual(periods('截至2024年12月31日的2025财年第三财季(即2024年第四季度)财报'), [
      '2024-12-31',
      'FY2025Q3',
      '2024Q4',
    ]);
    assert.deepEqual(periods('二零二五年六月三十日 2025年度中期 2025年上半年 2024年'), [
      '2025-06-30',
      '2025H1',
      '2025H1',
      'FY2024',
    ]);
    assert.deepEqual(periods('Q2 2025, second-quarter 2025, 4Q24, FY26, 1H25 and fiscal fourth-quarter 2025'), [
      '2025Q2',
      '2025Q2',
      '2024Q4',
      'FY2026',
      '2025H1',
      'FY2025Q4',
    ]);
  });

  it('reads dates', () => {
    assert.deepEqual(periods('2025-05-15 2月21日消息,于20日发布,一月份'), ['2025-05-15', '--02-21', '---20', '--01']);
    assert.deepEqual(periods('Aug 07, 2025, and 14 November 2025, and June 30, in March'), [
      '2025-08-07',
      '2025-11-14',
      '--06-30',
      '--03',
    ]);
  });

  it('counts relative periods from the call', () => {
    assert.deepEqual(periods('第三财季之后,明年第二季,截至今年1月底'), ['FY2025Q3', 'FY2026Q2', '2025-01']);
    assert.deepEqual(periods('in the fourth quarter and the second half'), ['FY2025Q4', 'FY2025H2']);
  });

  it('gives a figure the period of its clause and the one before to a year-ago level', () => {
    const [, current, before] = figuresIn('2025财年第三财季净利润为464.34亿元,远高于上年同期为107.17亿元');
    assert.equal(resolvePeriod(current!.when!, calendar), 'FY2025Q3');
    assert.equal(resolvePeriod(before!.when!, calendar), 'FY2024Q3');
    assert.equal(before!.status, 'priorPeriod');
  });

  it('leaves open what the call does not tell', () => {
    assert.equal(resolvePeriod({ part: 'Q3' }, {}), undefined);
    assert.equal(resolvePeriod({ same: -1 }, {}), undefined);
  });

  it('takes no period of a later year for the one that a call reports', () => {
    const { figures } = analyse(
      '青禾百货业绩说明会\n日期：2025年11月4日\n问：新园区何时投产？\n答：新园区预计2026年第二季度竣工。前三季度收入52亿元。\n问：分红？\n答：会。',
    );
    assert.ok(figures.some(({ value }) => value === '2026Q2'));
    assert.equal(figures.find(({ kind }) => kind === 'money')?.period, '2025Q1-Q3');
  });

  it('places a figure by the words of its own clause', () => {
    const zh = (said: string): string[] => placed('澄江股份2025年第三季度业绩说明会\n日期：2025年11月4日', said);
    assert.deepEqual(zh('前三季度研发费用1.1亿元，比去年同期多出两千万元。'), [
      '1.1亿元 2025Q1-Q3',
      '两千万元 2025Q1-Q3',
    ]);
    assert.deepEqual(zh('净利润三千一百万元 去年是两千五百万元'), ['三千一百万元 2025Q3', '两千五百万元 2024Q3']);
    assert.deepEqual(zh('九月末代理人13.4万人，较年初的13.7万人下降2.2%。'), [
      '13.4万人 2025-09-30',
      '13.7万人 2024-12-31',
      '2.2% 2025-09-30',
    ]);
    const en = (said: string): string[] => placed('Acme Corp Q3 2025 Earnings Call\nOctober 30, 2025', said);
    assert.deepEqual(
      en('In the nine months our revenue was $940 million. Cash at the end of September was $310 million.'),
      ['$940 million 2025Q1-Q3', '$310 million 2025-09-30'],
    );
  });

  it('lets a year that is said on the way place nothing in later sentences', () => {
    assert.deepEqual(placed('澄江股份2025年第三季度业绩说明会', '今年我们把客服团队裁了四十人。毛利率是45%。'), [
      '四十人 FY2025',
      '45% 2025Q3',
    ]);
    assert.deepEqual(
      placed('Acme Corp Q1 2026 Earnings Call', 'It was a solid start to the year. Adjusted EBITDA was $296 million.'),
      ['$296 million 2026Q1'],
    );
  });

  it('gives what is counted on a day the last day of a fiscal period, where the text says when the year ends', () => {
    const annual = '穗野农科2025财年业绩沟通会\n公司的财年到八月底结束。';
    assert.deepEqual(placed(annual, '收入38.6亿元，存货14.2亿元。'), ['38.6亿元 FY2025', '14.2亿元 2025-08-31']);
    assert.deepEqual(placed('Acme Corp Q1 2026 Earnings Call', 'Net debt was $310 million.'), ['$310 million 2026Q1']);
  });

  it('counts halves of this and next year from the calendar, and reads the names of reports', () => {
    assert.deepEqual(periods('明年上半年,今年9月;2025年三季报,2025年中报'), ['2026H1', '2025-09', '2025Q3', '2025H1']);
  });

  it('takes a month that the clause is about, and leaves a base its own period', () => {
    assert.deepEqual(
      placed('澄江股份2025年上半年业绩说明会\n2025年8月20日', '上半年销量7.2万辆。七月单月1.6万辆，创了新高。'),
      ['7.2万辆 2025H1', '1.6万辆 2025-07'],
    );
    assert.deepEqual(
      placed(
        'Acme Corp Q1 2026 Earnings Call',
        'Operating income was $845 million, compared with $908 million in the first quarter of 2025. EPS was $1.27.',
      ),
      ['$845 million 2026Q1', '$908 million 2025Q1', '$1.27 2026Q1'],
    );
  });

  it('counts this year and last year from the day of a call about the year before', () => {
    const annual = '恒宅服务2025年度业绩会\n2026年3月26日';
    assert.deepEqual(placed(annual, '全年收入112亿元，同比增长9%。去年住户满意度92.3%。今年将退出四十个项目。'), [
      '112亿元 FY2025',
      '9% FY2025',
      '92.3% FY2025',
      '四十个 FY2026',
    ]);
  });
});

/** The figures of a call under `head` in which one speaker says `said`: `1.1亿元 2025Q3`. */
function placed(head: string, said: string): string[] {
  const text = `${head}\n\n李明（财务总监）：${said}`;
  return analyse(text)
    .figures.filter(({ kind, start }) => kind !== 'date' && kind !== 'fiscalPeriod' && start > head.length)
    .map(({ start, end, period }) => `${text.slice(start, end)} ${period ?? '-'}`);
}
