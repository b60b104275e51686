import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/analyse';
import { provideHover } from '../../server/src/service/hover';
import { positionAt } from '../../server/src/service/lines';
import { takeSnapshot, type Locale } from '../../server/src/service/snapshot';
import { REASONS } from '../../server/src/service/strings';
import { URI } from '../support/call';
import { mark } from '../support/mark';
import { samples } from '../support/transcripts';

/** The lines of the hover at the cursor ⟦⟧ of a text that the detectors read. */
function hover(source: string, locale: Locale): string[] {
  const { text, spans } = mark(source);
  const snapshot = takeSnapshot(URI, 1, analyse(text));
  const found = provideHover(snapshot, positionAt(snapshot.lines, spans[0]!.start), {
    locale,
    maxLength: 2000,
    format: 'plaintext',
  });
  return found ? (found.contents as { value: string }).value.split('\n') : [];
}

const has = (lines: readonly string[], ...wanted: readonly string[]): void => {
  for (const line of wanted) assert.ok(lines.includes(line), `${line}\nis not in\n${lines.join('\n')}`);
};

const ZH = `云岭集团2025年第三季度业绩电话会实录
徐宏:2025年第三季度,营收为⟦⟧2801.54亿元,同比增长8%。净利润为464.34亿元,上年同期为107.17亿元。毛利率为38.2%。
徐宏:我们看到的新需求中,约60%至70%的收入来自推理,增长连续保持三位数。
问:营收2801.54亿元里有多少来自云?
`;

describe('hover of a figure, read from a text', () => {
  it('computes the margin that profit makes of revenue, from both ends', () => {
    has(hover(ZH, 'zh'), '结合净利润 464.34亿元（第 2 行）→ 净利率 16.6%（推算值）', '与第 4 行一致');
    has(
      hover(
        'Revenue for the third quarter of 2025 was $612.7 million and operating income was ⟦⟧$98.4 million.\n',
        'en',
      ),
      'With Revenue $612.7 million (line 1) → operating margin 16.1% (computed)',
    );
  });

  it('computes growth as wide as the digits of both levels leave it open', () => {
    has(hover('二季度总收入⟦⟧12.8亿元,去年同期为10.3亿元。\n', 'zh'), '较10.3亿元（第 1 行）→ +23.2–25.4%（推算值）');
    has(
      hover('Revenue was $12.8 million, compared with ⟦⟧$10.3 million a year ago.\n', 'en'),
      'Earlier level; Revenue is now $12.8 million (line 1) → +23.2–25.4% (computed)',
    );
  });

  it('implies no level from a rate of a ratio or in points', () => {
    const lines = hover('毛利率为68.4%,同比上升⟦⟧0.5个百分点。\n', 'zh');
    assert.ok(lines.length > 2 && !lines.some((line) => line.includes('推算')), lines.join('\n'));
  });

  it('says the rate at which the text sets two currencies side by side, and never one of its own', () => {
    const zh = hover('总收入为⟦⟧12.80亿元(1.787亿美元)。\n', 'zh');
    has(zh, '文中并列两种货币 → USD 1 兑 RMB 7.158–7.168（推算值）');
    const en = hover('Net loss was RMB 63.0 million, or ⟦⟧US$8.8 million.\n', 'en');
    has(en, 'Said in both currencies → USD 1 = RMB 7.113–7.206 (computed)');
    for (const line of hover('总收入为⟦⟧12.80亿元。\n', 'zh')) assert.ok(!line.includes('USD'), line);
  });

  it('says the middle and the width of a range, and a vague figure as an interval', () => {
    has(hover('收入预计在⟦⟧13.6亿元至14.2亿元之间。\n', 'zh'), '中值 RMB 13.9亿，宽度 RMB 6000万（推算值）');
    has(
      hover('We expect revenue growth of ⟦⟧5% to 8% next year.\n', 'en'),
      'Middle 6.5%, width 3 percentage points (computed)',
    );
    has(hover('云收入同比增长保持⟦⟧两位数。\n', 'zh'), '理解为 10–99%（区间）', '谈增长时通常指其低端 10–20%');
    has(hover('Cloud revenue grew in the ⟦⟧triple digits.\n', 'en'), 'Read as 100–999% (interval)');
  });

  it('sets a measure word to its number, in each scale', () => {
    has(hover('公司拥有⟦⟧1.7亿名用户。\n', 'zh'), '170,000,000名 = 170 million 名 = 1.7亿名 = 17,000万名');
  });

  it('says that 增长两倍 is ambiguous', () => {
    has(hover('订单同比增长⟦⟧2倍。\n', 'zh'), '增长 2 倍，即 +200%（推算值）', '有歧义：也常指增至 2 倍，即 +100%');
  });

  it('warns at every end of a contradiction', () => {
    const text = (cursor: number): string =>
      ['净利润为', '464.34亿元,同比增长', '6%,上年同期为', '107.17亿元。\n']
        .map((part, i) => part + (i === cursor ? '⟦⟧' : ''))
        .join('');
    assert.match(hover(text(1), 'zh')[2]!, /^⚠ 净利润464\.34亿元较上年同期的107\.17亿元是/);
    for (const end of [0, 2]) assert.match(hover(text(end), 'zh')[2]!, /^⚠ 第 1 行的发现以此为据：/);
  });

  it('names a metric in the letters of the document and in the other language', () => {
    assert.equal(
      hover('股東應佔溢利為⟦⟧3.24億港元。\n', 'zh')[0],
      '股東應佔溢利 (net income attributable to shareholders)',
    );
    assert.match(hover('末期息每股⟦⟧0.09港元。\n', 'zh')[0]!, /^末期息每股 \(dividend per share\)/);
    assert.match(hover('We booked orders of ⟦⟧$655.6 million.\n', 'en')[0]!, /^orders \(订单\)/);
  });

  it('says a date with its weekday, a duration in words, and what horizon it gives', () => {
    const date = '云岭集团电话会纪要\n日期:⟦⟧2025年5月15日\n徐宏:大家好。\n问:利润如何?\n徐宏:很好。\n';
    assert.deepEqual(hover(date, 'zh').slice(0, 2), ['2025年5月15日 · 会议日期', '2025-05-15 星期四']);
    const plan = '云岭集团电话会纪要\n日期:2025年5月15日\n徐宏:未来⟦⟧三年,我们将加大投资。\n';
    assert.deepEqual(hover(plan, 'en').slice(0, 3), [
      '三年 · duration',
      '3 years',
      'Horizon: 未来三年 (2025-05-15 – 2028-05-15)',
    ]);
  });

  it('gives every figure of a metric by period, at its words', () => {
    assert.deepEqual(hover('徐宏:2025年第二季度,总⟦⟧收入为12.8亿元,同比增长24%,去年同期为10.3亿元。\n', 'zh'), [
      '总收入 (revenue) · 3 个数字',
      '2025年第二季度 (2025年4月–6月): 12.8亿元 (第 1 行)；24% (同比, 第 1 行)',
      '2024年第二季度 (2024年4月–6月): 10.3亿元 (第 1 行)',
    ]);
  });

  it('has words for every reason that a figure of the samples gives', () => {
    for (const { text } of samples()) {
      for (const { because } of analyse(text).figures) {
        for (const rule of because) assert.ok(REASONS.has(rule), `no words for ${rule}`);
      }
    }
  });
});
