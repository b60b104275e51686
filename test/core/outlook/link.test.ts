import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { explainSentence } from '../../../server/src/core/outlook/explain';
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

  describe('of sentences that lines or cues cut', () => {
    const WRAPPED = `Northmere Rail Q1 2026 Earnings Call
April 23, 2026

HENRIETTA VOSS: Good morning, everyone. It was a hard winter. Samuel, please go ahead with the numbers.

SAMUEL ADEYEMI: Net debt stands at 2.4 times EBITDA. We think
the operating ratio improves by 250 to 300 basis points sequentially,
and volumes follow. The ministry is
forecasting a crop of 74 million tonnes, which is the ministry's number and
not ours. The
washout cost us about $55 million of revenue and roughly six cents a share.
`;
    const CUES = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v 顾听澜>我们预计明年</v>

2
00:00:04.000 --> 00:00:08.000
<v 顾听澜>海外收入会超过三成。国内这边</v>

3
00:00:08.000 --> 00:00:12.000
<v 顾听澜>没有变化。</v>
`;
    const plain = (words: string): string => words.replace(/\s+/g, ' ');

    it('are the whole sentence, read as one', () => {
      assert.deepEqual(
        statementsOf(WRAPPED).map(([kind, words]) => [kind, plain(words)]),
        [
          [
            'guidance',
            'We think the operating ratio improves by 250 to 300 basis points sequentially, and volumes follow.',
          ],
        ],
      );
      const [[kind, words] = [], ...rest] = statementsOf(CUES);
      assert.deepEqual([kind, rest], ['guidance', []]);
      assert.match(words!, /^我们预计明年[^]*海外收入会超过三成。$/);
    });

    it('are explained as one, from any of their lines', () => {
      const analysis = analyse(WRAPPED);
      for (const words of ['We think', 'sequentially', 'volumes follow']) {
        const explanation = explainSentence(analysis, WRAPPED.indexOf(words));
        assert.equal(explanation?.statement?.kind, 'guidance', words);
      }
      const { horizon } = firstStatement(CUES)!;
      assert.equal(horizon?.text, '明年');
    });
  });
});
