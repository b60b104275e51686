import assert from 'node:assert/strict';
import { figuresIn } from '../../support/figures';

/** `2801.54亿元 revenue 营收`: words, metric's id, its part of the company and its name. */
const bound = (text: string): string[] =>
  figuresIn(text)
    .filter(({ kind }) => kind !== 'date' && kind !== 'fiscalPeriod')
    .map(({ start, end, metric }) =>
      [text.slice(start, end), metric?.id, metric?.segment, metric?.name]
        .filter((part) => part !== undefined)
        .join(' '),
    );

describe('binding', () => {
  it('takes the nearest fitting metric to the left in the clause', () => {
    assert.deepEqual(bound('营收为2801.54亿元,同比增长8%,归属于阿里巴巴的净利润为464.34亿元,同比增长6%。'), [
      '2801.54亿元 revenue 营收',
      '8% revenue 营收',
      '464.34亿元 net_income_attrib 归属于阿里巴巴的净利润',
      '6% net_income_attrib 归属于阿里巴巴的净利润',
    ]);
    assert.deepEqual(
      bound('Net sales were $1.84 billion, up 6.2% year over year. Gross margin expanded 140 basis points to 46.9%.'),
      [
        '$1.84 billion sales Net sales',
        '6.2% sales Net sales',
        '140 basis points gross_margin Gross margin',
        '46.9% gross_margin Gross margin',
      ],
    );
  });

  it('changes the metric by a qualifier until the next semicolon', () => {
    const [before, after, free] = figuresIn('净利润为8亿元;不按美国通用会计准则,净利润为9亿元;净利润为7亿元');
    assert.equal(before!.metric!.id, 'net_income');
    assert.equal(after!.metric!.id, 'net_income_nongaap');
    assert.equal(after!.basis, 'nonGaap');
    assert.equal(free!.metric!.id, 'net_income');
  });

  it('names the part of the company', () => {
    assert.deepEqual(bound('在云业务中持续推进战略,整体收入同比增长11%'), ['11% revenue 云业务 收入']);
    assert.deepEqual(bound('其中减速器收入3亿元'), ['3亿元 revenue 减速器 收入']);
    assert.deepEqual(bound('Consumables revenue rose 15.0% to $181.6 million.'), [
      '15.0% revenue Consumables revenue',
      '$181.6 million revenue Consumables revenue',
    ]);
  });

  it('takes a metric to the right where none is to the left', () => {
    assert.deepEqual(bound('在中国拥有1.7亿日活跃用户'), ['1.7亿 dau 日活跃用户']);
    assert.deepEqual(bound('We returned $2 million of cash.'), ['$2 million cash of cash']);
    assert.deepEqual(bound('We spent $500 million of buybacks and $150 million of dividends.'), [
      '$500 million buyback buybacks',
      '$150 million dividend dividends',
    ]);
    assert.deepEqual(bound('合併營收5,960億元,季增12%')[1], '12% revenue 合并营收');
  });

  it('points a rate to its level, and a year-ago level to the current one', () => {
    const [level, rate, base] = figuresIn('净利润8亿元,同比增长60%,上年同期为5亿元');
    assert.equal(rate!.of, 0);
    assert.equal(rate!.comparison, 'yoy');
    assert.equal(rate!.direction, 'up');
    assert.equal(base!.of, 0);
    assert.equal(base!.status, 'priorPeriod');
    assert.equal(level!.of, undefined);
  });

  it('tells a part of a metric from the metric', () => {
    assert.deepEqual(bound('特种阀门收入14.77亿元,占比54%;工业泵收入8.21亿元,占比30%。'), [
      '14.77亿元 revenue 特种阀门 收入',
      '54% revenue_share 特种阀门 收入占比',
      '8.21亿元 revenue 工业泵 收入',
      '30% revenue_share 工业泵 收入占比',
    ]);
  });

  it('names what the lexicon does not know by the noun beside the figure', () => {
    assert.deepEqual(bound('公司在手运营项目86个,控股股东质押率目前为71.3%。'), [
      '86个 count 在手运营项目',
      '71.3% paying_ratio 控股股东 质押率',
    ]);
    assert.deepEqual(bound('Wafer starts reached 42,000, and Mobility delivered €1.2 billion.'), [
      '42,000 count Wafer starts',
      '€1.2 billion other Mobility',
    ]);
    assert.deepEqual(bound('Closures give you 40 basis points, mix another 20.')[0], '40 basis points other Closures');
  });

  it('names a share by its part, or by its whole where no part is named', () => {
    assert.deepEqual(bound('研发投入12.4亿元,占营业收入的8.6%,同比提升1.2个百分点。'), [
      '12.4亿元 rnd_expense 研发投入',
      '8.6% rnd_expense_share 研发投入占比',
      '1.2个百分点 rnd_expense_share 研发投入占比',
    ]);
    assert.deepEqual(bound('SG&A was 35.1% of sales, an increase of 60 bps.'), [
      '35.1% sga_share SG&A share of sales',
      '60 bps sga_share SG&A share of sales',
    ]);
    assert.deepEqual(bound('About 60% of our revenue comes from abroad.'), ['60% revenue_share share of revenue']);
  });

  it('takes the level that another one is compared with for the year before', () => {
    const text = 'Transactions revenue grew 21% to $231.5 million, from $204.9 million.';
    const [rate, level, base] = figuresIn(text);
    assert.equal(rate!.metric!.id, 'revenue');
    assert.equal(base!.status, 'priorPeriod');
    assert.equal(base!.of, 1);
    assert.deepEqual(base!.when, { same: -1 });
    assert.equal(level!.status, undefined);
  });

  it('reads a change against the base that the sentence gives', () => {
    const [, base, change] = figuresIn('毛利率14.7%,去年同期12.9%,提升了1.8个百分点');
    assert.equal(base!.status, 'priorPeriod');
    assert.equal(change!.comparison, 'yoy');
    assert.equal(figuresIn('毛利率31.6%,较第二季度提升1.2个百分点')[2]!.comparison, 'qoq');
    assert.equal(figuresIn('存货14.2亿,同比多了3.1亿')[1]!.comparison, 'yoy');
  });

  it('lets a day hold for its own sentence, and reads the day on which a quarter ended as what the call reports', () => {
    const when = (text: string): unknown[] =>
      figuresIn(text)
        .filter(({ kind }) => kind !== 'date' && kind !== 'fiscalPeriod')
        .map((figure) => figure.when);
    assert.deepEqual(when('截至10月29日回购186万股。毛利率为41.2%。'), [{ part: '-10-29', yearShift: 0 }, undefined]);
    assert.deepEqual(when('Net sales in the quarter ended September 30, 2025 were $412.6 million.'), [{ same: 0 }]);
  });

  it('finds no forecast in words that only hold its character', () => {
    const [sold] = figuresIn('饲料今年卖了206万吨');
    assert.equal(sold!.status, undefined);
  });

  it('names what verbs only imply', () => {
    assert.deepEqual(bound('上半年公司卖了18.6万辆车,去年同期14.9万辆。'), [
      '18.6万辆 shipments 销量',
      '14.9万辆 shipments 销量',
    ]);
    assert.deepEqual(bound('Net debt closed at $310 million, about 1.4x trailing EBITDA.'), [
      '$310 million net_debt Net debt',
      '1.4x leverage leverage',
    ]);
  });

  it('takes earnings a share for EPS, and what is paid for shares for a repurchase', () => {
    assert.deepEqual(bound('Acme earned $84 million, or $0.92 a share, up 14% from $0.81 a year ago.'), [
      '$84 million net_income net income',
      '$0.92 eps EPS',
      '14% eps EPS',
      '$0.81 eps EPS',
    ]);
    assert.deepEqual(bound('公司累计回购820万股,耗资1.96亿元。')[1], '1.96亿元 buyback 回购');
    assert.deepEqual(
      bound('We repurchased 2.1 million shares for $118 million.')[1],
      '$118 million buyback repurchase amount',
    );
    assert.deepEqual(
      figuresIn('The plant paid $3.90 a gallon and 2.15元/吨,每股派0.21元').map(({ perUnit }) => perUnit),
      ['gallon', '吨', 'share'],
    );
  });

  it('takes a number with the measure word of an earlier one for more of the same', () => {
    assert.deepEqual(
      bound('上半年卖了18.6万辆车。七月单月3.6万辆。目标下调2万辆。').map((line) => line.split(' ')[2]),
      ['销量', '销量', '销量'],
    );
  });

  it('reads a part of what was named before', () => {
    assert.deepEqual(bound('出口收入不足总收入的百分之八。'), ['百分之八 revenue_share 出口 收入占比']);
    assert.deepEqual(bound('剩余履约义务26亿元,其中六成会在一年内确认。')[1], '六成 backlog_share 剩余履约义务占比');
    assert.deepEqual(bound('存货里面三成是发出商品。'), ['三成 inventory_share 存货占比']);
  });

  it('takes no verb, wish or rumour for what is measured', () => {
    assert.deepEqual(bound('海外装机全年80台的目标现在完成了六成半。')[0], '80台 shipments 海外 装机');
    assert.deepEqual(bound('电费也便宜了百分之七。'), ['百分之七 other 电费']);
    assert.deepEqual(bound('坪效由1.8万元提升至2.3万元。'), ['1.8万元 other 坪效', '2.3万元 other 坪效']);
    assert.deepEqual(bound('客诉方面,三季度一共收到312起。'), ['312起 count 客诉']);
    assert.deepEqual(bound('有消息称公司将以15亿元收购一家公司。')[0]!.includes('消息'), false);
  });

  it('tells guidance from reports', () => {
    assert.equal(figuresIn('预计全年营收39亿元')[0]!.status, 'guidance');
    assert.equal(figuresIn('We expect revenue of $2.46 billion.')[0]!.status, 'guidance');
    assert.equal(figuresIn('公司实现营收39亿元')[0]!.status, undefined);
  });

  it('leaves unknown what the words do not say', () => {
    assert.equal(figuresIn('其中约60%至70%。')[0]!.metric, undefined);
  });
});
