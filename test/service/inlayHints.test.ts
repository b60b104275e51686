import assert from 'node:assert/strict';
import { provideInlayHints } from '../../server/src/service/inlayHints';
import type { Locale } from '../../server/src/service/snapshot';
import { madeCall } from '../support/call';
import { read } from '../support/reading';

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

describe('provideInlayHints', () => {
  const hints = (source: string, locale: Locale, range = whole): unknown[] =>
    provideInlayHints(read(source).snapshot, range, locale).map(({ position, label }) => [position.line, label]);

  it('says amounts in the scale of the reader, at the ends of their lines', () => {
    const text = '徐宏:营收为2801.54亿元,日活跃用户1.7亿。\n徐宏:净利润为464.34亿元。\n';
    assert.deepEqual(hints(text, 'en'), [
      [0, 'RMB 280.154 billion · 170 million'],
      [1, 'RMB 46.434 billion'],
    ]);
    assert.deepEqual(hints('Hong Xu: Revenue was $612.7 million to $620 million.\n', 'zh'), [[0, 'USD 6.127–6.2亿']]);
    const [first] = provideInlayHints(read(text).snapshot, whole, 'en');
    assert.deepEqual(first!.position, { line: 0, character: text.indexOf('\n') });
    assert.equal(first!.textEdits, undefined);
  });

  it('says nothing of amounts that stand in that scale, of small ones and of rates', () => {
    assert.deepEqual(hints('徐宏:营收为2801.54亿元,同比增长8%,覆盖147个城市。\n', 'zh'), []);
    assert.deepEqual(hints('Hong Xu: Revenue was $612.7 million, up 8%.\n', 'en'), []);
  });

  it('says which months a fiscal period is', () => {
    const call = '云岭集团于20日发布了截至2024年12月31日的2025财年第三财季财报。\n徐宏:第三财季增长很快。\n';
    assert.deepEqual(hints(call, 'zh'), [
      [0, '2025财年第三财季 = 2024年10月–12月'],
      [1, '2025财年第三财季 = 2024年10月–12月'],
    ]);
  });

  it('answers for the lines that are asked for', () => {
    const text = '徐宏:营收为2801.54亿元。\n徐宏:净利润为464.34亿元。\n';
    const second = { start: { line: 1, character: 0 }, end: { line: 1, character: 99 } };
    assert.deepEqual(hints(text, 'en', second), [[1, 'RMB 46.434 billion']]);
    assert.deepEqual(provideInlayHints(madeCall('en').snapshot, { start: whole.start, end: whole.start }, 'zh'), []);
  });
});
