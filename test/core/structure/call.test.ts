import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import type { Call } from '../../../server/src/core/transcript';

const values = (text: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(analyse(text).call as Record<keyof Call, { value: string }>).map(([key, { value }]) => [key, value]),
  );

describe('the call itself', () => {
  it('tells the page date, the day of the results and the end of the period apart', () => {
    const text =
      '青禾财报电话会精华版\n公司新闻 | 2025-05-15 20:11\n青禾科技2025财年第三财季营收为41亿元,同比增长8%,净利润为4亿元,同比增长6%,好于预期。\n2.云业务增长。\n2月21日消息,青禾科技于20日发布了截至2024年12月31日的2025财年第三财季(即2024年第四季度)财报。\n问:产能?\n许南:够。\n问:分红?\n许南:会。';
    const { company, period, date, publishedDate, fiscalYearEnd } = values(text);
    assert.deepEqual(
      { company, period, date, publishedDate, fiscalYearEnd },
      {
        company: '青禾科技',
        period: 'FY2025Q3',
        date: '2025-02-20',
        publishedDate: '2025-05-15',
        fiscalYearEnd: '--03',
      },
    );
  });

  it('reads the head of an English call', () => {
    const text =
      'Harrow Peak Brands (NYSE: HPKB)\nQ2 2025 Earnings Call\nAug 07, 2025, 4:30 p.m. ET\nOperator: Welcome.\nMara Okon: Hi.\nOperator: Bye.';
    assert.deepEqual(values(text), {
      title: 'Q2 2025 Earnings Call',
      company: 'Harrow Peak Brands',
      ticker: 'NYSE: HPKB',
      period: '2025Q2',
      date: '2025-08-07',
    });
  });

  it('reads the head of a Hong Kong briefing, with dates in Chinese numerals', () => {
    const text =
      '恒岸控股有限公司（股份代號：97788）\n截至二零二五年六月三十日止六個月 中期業績發布會\n日期：二零二五年八月二十七日　上午十一時\n問：派息？\n答（羅啟邦）：會。';
    const { company, ticker, period, date } = values(text);
    assert.deepEqual(
      { company, ticker, period, date },
      { company: '恒岸控股有限公司', ticker: '97788', period: '2025H1', date: '2025-08-27' },
    );
  });

  it('reads a code alone in brackets, a half year and a date in the title', () => {
    const head = (title: string): Record<string, string> => {
      const { company, ticker, period, date } = values(`${title}\n问：产能？\n答：够。\n问：分红？\n答：会。`);
      return { company: company!, ticker: ticker!, period: period!, date: date! };
    };
    assert.deepEqual(head('青禾保险（601123）2025年三季度业绩交流会纪要'), {
      company: '青禾保险',
      ticker: '601123',
      period: '2025Q3',
      date: undefined,
    });
    assert.deepEqual(head('Orrin Valley Corp. (ORVC) Half Year 2025 Results Call, 31 July 2025'), {
      company: 'Orrin Valley Corp.',
      ticker: 'ORVC',
      period: '2025H1',
      date: '2025-07-31',
    });
  });

  it('reads the half or the year of a fiscal year, and the month with which it ends', () => {
    const told = (head: string): string[] => {
      const { period, fiscalYearEnd } = values(`${head}\n\nAnn Lee: Good morning.\n\nBo Chen: Thanks.`);
      return [period ?? '-', fiscalYearEnd ?? '-'];
    };
    assert.deepEqual(told('Thornbeck Rail half-year webcast: H1 FY26'), ['FY2026H1', '-']);
    assert.deepEqual(told('Arden Marine PLC: results for the year ended 30 June 2025'), ['FY2025', '--06']);
    assert.deepEqual(told('Orrin Corp Q1 2026 Earnings Call\nOur fiscal year ends September 30.'), ['2026Q1', '--09']);
    assert.deepEqual(told('穗野农科2025财年业绩沟通会\n公司的财年到八月底结束'), ['FY2025', '--08']);
  });

  it('leaves out what the document does not say', () => assert.deepEqual(values('问：产能？\n答：够。'), {}));
});

describe('reported speech', () => {
  it('lists everybody whom the pronoun may mean', () => {
    const text =
      '董事会主席蔡云、首席执行官吴远、首席财务官徐宁等高管出席了会议。\n\n他表示，公司很好。\n\n问：产能？\n吴远：够。\n问：分红？\n吴远：会。';
    const { reported, speakers } = analyse(text);
    assert.deepEqual(
      reported.map(({ start, end, candidates }) => [text.slice(start, end), candidates.map((i) => speakers[i]!.name)]),
      [['他表示', ['蔡云', '吴远', '徐宁']]],
    );
  });

  it('has one candidate where one person was named', () => {
    const text = 'Mara Okon, the chief executive officer, opened the call.\n\nShe said demand is strong.';
    const { reported, speakers } = analyse(text);
    assert.deepEqual(
      reported.map(({ candidates }) => candidates.map((i) => speakers[i]!.name)),
      [['Mara Okon']],
    );
  });
});
