import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { words } from '../../support/mark';
import { turnsOf } from '../structure/turnsOf';

const CHINESE = `
澄湖精密（300999）2025年第三季度业绩说明会纪要

时间：2025年10月28日
出席：董事长沈知白、财务总监陆一舟

沈知白：各位投资者大家好。三季度公司实现营业收入18.6亿元，同
比增长23.4%，归母净利润2.31亿元，经营活动产生的现金流净额达到3
.4亿元。我们预计四季度收入将继续保持两位数增长，全年资本开
支控制在6亿元以内。
问：请问公司明年的产能规划是怎样的？泰国工厂什么时候可以投产，对
应多少产能？
沈知白：泰国工厂计划在2026年二季度投产，一期产能120万套，满产后
年收入约9亿元。
`;

const ENGLISH = `
Halden Marine, Inc. (NASDAQ: HLDM) Third Quarter 2025 Earnings Conference Call
November 6, 2025

Operator

Good day, and welcome. I would now like to turn the conference over to Ms.
Tove Lindqvist, Chief Executive Officer. Please go ahead.

Tove Lindqvist

Thank you. Revenue for the quarter was $412.6 million, and we expect to grow
by mid-single digits next year. For the full year we now guide to $1.68
billion to $1.71 billion, and we intend to open a third yard in a low-cost
region by the end of 2027.

Operator

Our first question comes from the line of Imre Vass with Castellan Partners.

Imre Vass

Good morning. Could you help us think about the margin in the second half of
next year, given what steel has done?

Tove Lindqvist

Margins should land somewhere near the level of last year, between 14% and
15%.
`;

const NUMBERED = `
                                                                     12
 1            CHAIR DELGADO:  Good morning. We are on the record in
 2   docket 24-118. Ms. Osei, please call your first witness.
 3            MS. OSEI:  The company calls Walter Penhallow, its chief
 4   financial officer.
 5       Q.   Mr. Penhallow, what did the company spend on storm
 6   restoration in fiscal 2024?
 7       A.   We spent forty-one point two million dollars, of which
 8   about $6.5 million was capitalized.
 9       Q.   And how much of the remainder do you expect to recover
10   from customers over the next three years?
11       A.   We expect to recover twenty-eight million, assuming the
12   commission approves the rider by the end of March.
`;

const found = (text: string) => {
  const { figures, questions, forwardLooking, format, call } = analyse(text);
  const flat = (spans: Parameters<typeof words>[1]): string[] =>
    words(text, spans).map((words) => words.replace(/\r?\n/g, '⏎'));
  return {
    columns: format.wrap?.columns,
    title: call.title?.value,
    figures: flat(figures),
    values: figures.map(({ value, valueMax }) => [value, valueMax].filter(Boolean).join('..')),
    questions: flat(questions.flatMap(({ parts }) => parts)),
    forwardLooking: flat(forwardLooking),
  };
};

describe('wrapped lines', () => {
  it('are read as the paragraphs that they are, in Chinese', () => {
    const { columns, figures, questions, forwardLooking } = found(CHINESE);
    assert.equal(columns, 64);
    assert.ok(figures.includes('3⏎.4亿元'));
    assert.deepEqual(questions, ['请问公司明年的产能规划是怎样的？', '泰国工厂什么时候可以投产，对⏎应多少产能？']);
    assert.deepEqual(forwardLooking, [
      '我们预计四季度收入将继续保持两位数增长，全年资本开⏎支控制在6亿元以内。',
      '泰国工厂计划在2026年二季度投产，一期产能120万套，满产后⏎年收入约9亿元。',
    ]);
    assert.deepEqual(
      turnsOf(CHINESE).map((turn) => turn.slice(0, 12)),
      ['沈知白: 各位投资者大家', '问: 请问公司明年的产能', '沈知白: 泰国工厂计划在'],
    );
  });

  it('are read as the paragraphs that they are, in English', () => {
    const { columns, title, figures, values, questions, forwardLooking } = found(ENGLISH);
    assert.equal(columns, 78);
    assert.equal(title, 'Halden Marine, Inc. (NASDAQ: HLDM) Third Quarter 2025 Earnings Conference Call');
    assert.equal(values[figures.indexOf('$1.68⏎billion to $1.71 billion')], '1680000000..1710000000');
    assert.equal(values[figures.indexOf('14% and⏎15%')], '14..15');
    assert.deepEqual(questions, [
      'Could you help us think about the margin in the second half of⏎next year, given what steel has done?',
    ]);
    assert.equal(forwardLooking.length, 3);
    assert.deepEqual(
      turnsOf(ENGLISH).map((turn) => turn.split(':')[0]),
      ['Operator', 'Tove Lindqvist', 'Operator', 'Imre Vass', 'Tove Lindqvist'],
    );
  });

  it('lose the numbers in their margin', () => {
    const { questions, figures } = found(NUMBERED);
    assert.equal(turnsOf(NUMBERED).length, 6);
    assert.deepEqual(questions, [
      'Mr. Penhallow, what did the company spend on storm⏎ 6   restoration in fiscal 2024?',
      'And how much of the remainder do you expect to recover⏎10   from customers over the next three years?',
    ]);
    assert.ok(!figures.some((figure) => /^\d+$/.test(figure)));
  });

  it('keep names and topics in one line', () => {
    const text = ENGLISH.replaceAll('\n', '\r\n');
    const { questions, speakers } = analyse(text);
    const names = speakers.flatMap(({ name, role }) => [name, role ?? '']);
    assert.deepEqual(questions.length, 1);
    assert.ok([...names, ...questions.map(({ topic }) => topic)].every((words) => !/[\r\n]/.test(words)));
  });

  const cases: Record<string, string> = {
    'paragraphs that stand on one line each': ENGLISH.replace(/(?<=[a-z.,]) ?\n(?=[a-z\d])/g, ' '),
    'a dialogue of short lines': '甲：今年怎么样\n乙：还可以吧\n'.repeat(20),
    'captions': '1\n00:00:01,000 --> 00:00:04,000\nand so we think that the margin\nwill come back next year\n\n'.repeat(12),
    'lines of a recogniser that end where a breath does':
      '好的 那我们开始\n今年的收入大概是十二个亿左右吧 同比的话是百分之八\n明年呢\n我们希望能够更快一点\n'.repeat(8),
  }; // prettier-ignore
  for (const [name, text] of Object.entries(cases))
    it(`are not seen in ${name}`, () => assert.equal(analyse(text).format.wrap, undefined));
});
