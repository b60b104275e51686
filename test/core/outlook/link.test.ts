import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { firstStatement, statementsOf } from '../../support/outlook';

const ZH = `澜川精密2025年第二季度业绩电话会
2025年8月28日

问：明年资本开支会增加多少？我们预计行业会放缓。
管理层：明年资本开支为三亿元。
问：2026年的收入目标是多少？
管理层：大概在20亿到22亿元。
`;
const EN = `Calder Robotics Q2 2025 Earnings Call
August 14, 2025

Operator: Our first question will come from Theo Brandt of Pellham Securities.
Theo Brandt: We expect the market to slow. What does 2028 revenue look like?
Mei Tan: Somewhere between one point two and one point four billion dollars. That was a sentence.
Theo Brandt: What was revenue last year?
Mei Tan: About one billion dollars.
`;

describe('forward-looking statements of a document', () => {
  it('are the company’s, not those who ask', () => {
    const words = statementsOf(ZH).map(([, said]) => said);
    assert.ok(!words.some((said) => said.includes('行业会放缓')));
    assert.ok(words.includes('明年资本开支为三亿元。'));
    assert.ok(!statementsOf(EN).some(([, said]) => said.includes('market to slow') || said.includes('first question')));
  });

  it('are amounts that answer a question about the future', () => {
    const words = statementsOf(EN).map(([, said]) => said);
    assert.ok(words.includes('Somewhere between one point two and one point four billion dollars.'));
    assert.ok(!words.includes('About one billion dollars.'));
  });

  it('resolve their horizon against the day of the call', () => {
    const said = firstStatement(
      '某公司业绩说明会\n2025年8月28日\n\n管理层：我们计划在明年第二季度推出新产品。\n管理层：好。\n',
    );
    assert.deepEqual(
      [said?.horizon?.text, said?.horizon?.from, said?.horizon?.to],
      ['明年第二季度', '2026-04-01', '2026-06-30'],
    );
  });

  it('need a time ahead where they have no cue', () => {
    const call = (day: string): string => `某公司业绩说明会\n${day}\n\n管理层：2026年资本开支30亿元。\n管理层：好。\n`;
    assert.equal(analyse(call('2025年8月28日')).forwardLooking.length, 1);
    assert.equal(analyse(call('2027年8月28日')).forwardLooking.length, 0);
  });

  it('point at their cues with the rules that fired', () => {
    const text = '管理层：大家好。\n管理层：公司将继续加大研发投入。\n管理层：谢谢。\n';
    const { cues } = firstStatement(text)!;
    assert.deepEqual(
      cues.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
      [['zh-will', '将']],
    );
  });
});
