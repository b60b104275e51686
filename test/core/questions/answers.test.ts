import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/src/core/analyse';
import { itWithShared } from '../../support/shared';

/** The status of every part of every question, with the words that decline. */
function ledger(text: string): string[] {
  return analyse(text).questions.flatMap(({ parts }) =>
    parts.map(({ status, answer: [first] }) =>
      status === 'declined' && first ? `declined: ${text.slice(first.start, first.end)}` : status,
    ),
  );
}

const zh = (question: string, answer: string): string =>
  `问:${question}\n\n林知夏:${answer}\n\n问:谢谢。今年分红吗?\n\n林知夏:会的,今年会分红。\n`;
const en = (question: string, answer: string): string =>
  `Q: ${question}\n\nA: ${answer}\n\nQ: Will you keep the dividend?\n\nA: Yes, we will keep the dividend.\n`;

/** The ledger of the first question alone. */
const first = (text: string): string[] => ledger(text).slice(0, -1);

describe('the ledger', () => {
  it('says what is answered', () => {
    assert.deepEqual(first(zh('在手订单有多少?', '在手订单约31.6亿元。')), ['answered']);
    assert.deepEqual(first(en('How many stores did you open?', 'We opened 23 stores in the quarter.')), ['answered']);
  });

  it('says where a number was asked for and none was given', () => {
    assert.deepEqual(first(zh('在手订单有多少?', '在手订单非常饱满,客户需求强劲。')), ['notQuantified']);
    assert.deepEqual(first(en('How many stores will you open?', 'We feel good about stores.')), ['notQuantified']);
  });

  it('does not take a number of the question for one of the answer', () => {
    assert.deepEqual(first(zh('储能收入增长了30%,规模是多少?', '储能收入的确增长了30%,势头很好。')), ['notQuantified']);
  });

  it('shows the words that decline, at the part that they decline', () => {
    assert.deepEqual(
      first(
        zh(
          '海外建厂的进展如何?芯片采购的比例是多少?',
          '海外建厂进展顺利,厂房已经封顶。芯片采购的比例涉及供应商,不便透露。',
        ),
      ),
      ['answered', 'declined: 不便透露'],
    );
    assert.deepEqual(
      first(
        en(
          'How big is the Denver contract? And when does it ship?',
          "We don't break out individual contracts. It ships in November.",
        ),
      ),
      ["declined: don't break out", 'answered'],
    );
  });

  it('knows the classes of declining words', () => {
    for (const [words, said] of [
      ['不予置评', '对市场传闻,公司不予置评。'],
      ['手上没有', '这个我手上没有数字。'],
      ['会后再', '细节我们会后再沟通。'],
    ] as const)
      assert.match(first(zh('收购的传闻是否属实?', said))[0]!, new RegExp(`^declined: .*${words}`));
    for (const [words, said] of [
      ["don't comment", "We don't comment on rumors."],
      ['too early to', "It's too early to say."],
      ['get back to you', "I'll get back to you on that."],
    ] as const)
      assert.match(first(en('Is the report of a merger true?', said))[0]!, new RegExp(`^declined: ${words}`));
  });

  it('is not misled by words that look like declining', () => {
    for (const said of [
      '给大家带来不便,敬请谅解,价格已经上调。',
      '机会可能以我们今天无法预见的方式出现,价格会上调。',
      '虽然很难准确预测时点,但价格会上调,我们已经通知客户。',
    ])
      assert.doesNotMatch(first(zh('价格会不会上调?', said))[0]!, /declined/);
    assert.doesNotMatch(
      first(en('Will you raise prices?', "I don't know if you saw it, but we raised prices."))[0]!,
      /declined/,
    );
  });

  it('would rather not know than be wrong', () => {
    assert.deepEqual(first(en('What would have to go wrong?', 'Interconnection. That is the honest answer.')), [
      'unknown',
    ]);
  });

  it('says where nobody answers', () => {
    const [finding] = analyse(
      '问:海外建仓要花多少钱?\n\n问:今年准备新建几座仓库?\n\n林知夏:计划新建9座。\n',
    ).findings.filter(({ rule }) => rule === 'question-unanswered');
    assert.equal(finding?.level, 'information');
  });

  itWithShared('seeds/000_8ef16a1975084fc4.txt', "holds the worked example of the user's document", (file) => {
    const text = readFileSync(file, 'utf8');
    const statuses = analyse(text).questions.map(({ parts }) => parts.map(({ status }) => status));
    assert.equal(statuses[2]![0], 'notQuantified');
    assert.equal(statuses[3]![1], 'declined');
    assert.equal(statuses[4]![3], 'notAddressed');
    assert.equal(statuses[0]![2], 'answered');
    assert.ok(['answered', 'unknown'].includes(statuses[0]![1]!));
    assert.ok(['answered', 'unknown'].includes(statuses[3]![2]!));
    assert.equal(statuses.flat().filter((status) => status === 'notAddressed').length, 1);
    const declined = analyse(text).questions[3]!.parts[1]!.answer[0]!;
    assert.equal(text.slice(declined.start, declined.end), '不便透露');
  });
});
