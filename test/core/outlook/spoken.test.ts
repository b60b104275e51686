import assert from 'node:assert/strict';
import { statementsOf } from '../../support/outlook';
import { AHEAD_EN, NOT_AHEAD_EN } from './spoken.en';
import { AHEAD_ZH, NOT_AHEAD_ZH } from './spoken.zh';

const HEADS = {
  en: 'Maren Holdings Q2 2025 Earnings Call\nAugust 14, 2025\n\nTheo Brandt, Chief Executive Officer: Good morning.\nTheo Brandt: ',
  zh: '某公司2025年上半年业绩说明会\n2025年8月14日\n\n管理层：各位好。\n管理层：',
} as const;
const said = (language: keyof typeof HEADS, sentence: string): readonly (readonly [string, string])[] =>
  statementsOf(`${HEADS[language]}${sentence}\n`);

describe('speech about the future', () => {
  const all = { en: [AHEAD_EN, NOT_AHEAD_EN], zh: [AHEAD_ZH, NOT_AHEAD_ZH] } as const;
  for (const language of ['en', 'zh'] as const) {
    const [ahead, not] = all[language];
    for (const [, sentence] of ahead) {
      it(`is found: ${sentence}`, () => assert.notDeepEqual(said(language, sentence), []));
    }
    for (const sentence of not) {
      it(`is not: ${sentence}`, () => assert.deepEqual(said(language, sentence), []));
    }
    it(`is told apart by class, ${language}`, () => {
      const right = ahead.filter(([kind, sentence]) => said(language, sentence)[0]?.[0] === kind).length;
      assert.ok(right / ahead.length >= 0.85, `${right} of ${ahead.length}`);
    });
  }
});
