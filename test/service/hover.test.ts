import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Hover } from 'vscode-languageserver-types';
import { HOVER_LINES, provideHover } from '../../server/src/service/hover';
import { positionAt, rangeOf } from '../../server/src/service/lines';
import type { Locale } from '../../server/src/service/snapshot';
import { madeCall, snapshotOf, type MadeCall } from '../support/call';

const at = ({ snapshot }: Pick<MadeCall, 'snapshot'>, offset: number, locale: Locale, maxLength = 600): Hover | null =>
  provideHover(snapshot, positionAt(snapshot.lines, offset), { locale, maxLength, format: 'plaintext' });

const textOf = (hover: Hover | null): string[] =>
  hover ? (hover.contents as { value: string }).value.split('\n') : ['no hover'];

const zh = madeCall('zh');
const en = madeCall('en');

describe('provideHover', () => {
  it('says of a level what it measures, its value in both scale systems, and what the stated rate implies', () => {
    assert.deepEqual(textOf(at(zh, zh.at.revenue.start, 'en')), [
      '营收 (revenue) · FY2025 Q3 (Oct–Dec 2024) · actual',
      'CNY 280,154,000,000 = RMB 280.154 billion = 2801.54亿 = 28,015,400万',
      'Stated: year over year +8% → implied year-ago level RMB 258.21–260.61 billion (computed; +8% read as +7.5% – +8.5%)',
      'Said by 徐宏, 首席财务官 · Prepared remarks · line 4',
      'Agrees with line 8',
      'Precision: ±500,000, as far as the digits say',
      'Why: metric-left',
    ]);
  });

  it('says the same in Chinese', () => {
    assert.deepEqual(textOf(at(en, en.at.revenue.start, 'zh')), [
      'Revenue (营收) · 2025财年第三财季 (2024年10月–12月) · 实际值',
      'CNY 280,154,000,000 = RMB 280.154 billion = 2801.54亿 = 28,015,400万',
      '文中所述：同比 +8% → 推算上年同期 RMB 2582.1–2606.1亿（推算值，+8% 按 +7.5% – +8.5% 计）',
      '出自 Hong Xu, chief financial officer · 管理层陈述 · 第 4 行',
      '与第 8 行一致',
      '精度：±50万（按所写位数）',
      '依据：metric-left',
    ]);
  });

  it('says of a rate which level it is a rate of', () => {
    assert.deepEqual(textOf(at(zh, zh.at.growth.end, 'zh')).slice(0, 4), [
      '营收 (revenue) · 同比',
      '+8%',
      '对应营收 2801.54亿元（第 4 行）',
      '同比 +8% → 推算上年同期 RMB 2582.1–2606.1亿（推算值，+8% 按 +7.5% – +8.5% 计）',
    ]);
  });

  it('says so where nothing tells what a figure measures, and that it stands in a forward-looking statement', () => {
    const lines = textOf(at(en, en.at.margin.start, 'en'));
    assert.equal(lines[0], '1.5 percentage points · what it measures is not clear');
    assert.equal(lines[1], '1.5 percentage points');
    assert.ok(lines.includes('Inside a forward-looking statement: Expectation, strength 3 of 5'));
  });

  it('says who a speaker is, at a label and at a name', () => {
    for (const place of [zh.at.cfoLabel, zh.at.introduction]) {
      const hover = at(zh, place.start, 'zh');
      assert.deepEqual(hover?.range, rangeOf(zh.snapshot.lines, place));
      assert.equal(textOf(hover)[0], '徐宏 · 首席财务官');
      assert.match(textOf(hover)[1]!, /^2 次发言 · 占发言 8\d\.\d% · 回答 1 个问题$/);
      assert.equal(textOf(hover).at(-1), '第 2 行介绍');
    }
    assert.deepEqual(textOf(at(en, en.at.askLabel.start, 'en')).slice(0, 2), ['Q · analyst', 'The label names nobody']);
  });

  it('says of a part of a question what it seeks and what became of it', () => {
    assert.deepEqual(textOf(at(en, en.at.when.start + 3, 'en')), [
      'Q1.2 · asks when · profit',
      'declined · line 9',
      '“We do not comment on when it turns a profit.”',
      'Asked by analyst, not named (Q)',
      'Answered by Hong Xu, chief financial officer',
    ]);
  });

  it('says of a forward-looking sentence its class, strength, horizon and words, with the sentence as its range', () => {
    const hover = at(zh, zh.at.cue.start, 'zh');
    assert.deepEqual(hover?.range, rangeOf(zh.snapshot.lines, zh.at.statement));
    assert.deepEqual(textOf(hover), [
      '预期 · 强度 3/5 (意向) · 上升',
      '期限：明年 (2025-04-01 – 2026-03-31)',
      '数字：1.5个百分点',
      '出自 徐宏, 首席财务官 · 管理层陈述 · 第 5 行',
      '标志词：“预计” [zh-expect]',
    ]);
  });

  it('says who may be meant where the text does not say who speaks', () => {
    const speaker = (name: string) => ({ name, aliases: [], kind: 'executive', anonymous: false }) as const;
    const facts = {
      speakers: [speaker('蔡崇信'), speaker('徐宏')],
      reported: [{ start: 0, end: 3, candidates: [0, 1] }],
    };
    assert.deepEqual(textOf(at({ snapshot: snapshotOf('他表示,增长很快。', facts) }, 1, 'zh')), [
      '转述',
      '文中未指明说话人',
      '可能是：蔡崇信, 公司管理层；徐宏, 公司管理层',
    ]);
  });

  it('says why noise is passed over', () => {
    assert.deepEqual(textOf(at(en, en.at.ad.start, 'en')), [
      'Injected advertisement',
      'Nobody said this; it is left out of the reading',
      'best casino',
    ]);
  });

  it('is silent in plain speech', () => {
    assert.equal(at(zh, zh.at.declined.start + 1, 'zh'), null);
    assert.equal(at({ snapshot: snapshotOf('') }, 0, 'zh'), null);
  });

  it('keeps to its lines and characters wherever it is asked', () => {
    for (const call of [zh, en]) {
      fc.assert(
        fc.property(fc.nat(call.text.length), fc.integer({ min: 100, max: 700 }), (offset, maxLength) => {
          const lines = textOf(at(call, offset, 'en', maxLength));
          assert.ok(lines.length <= HOVER_LINES && lines.join('').length <= maxLength, lines.join('\n'));
        }),
      );
    }
  });
});
