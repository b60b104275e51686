import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';

/** Findings about questions as `level rule: the words that they stand on`. */
const found = (text: string): string[] =>
  analyse(text)
    .findings.filter(({ rule }) => rule.startsWith('question-'))
    .map(({ rule, level, start, end }) => `${level} ${rule}: ${text.slice(start, end)}`);

describe('findings about questions', () => {
  it('stand on the part of the question, in Chinese', () => {
    assert.deepEqual(
      found(
        '问:海外建厂的进展如何?芯片采购的比例是多少?\n\n林知夏:海外建厂进展顺利,厂房已经封顶。芯片采购的比例不便透露。\n\n问:在手订单有多少?\n\n林知夏:在手订单非常饱满。\n',
      ),
      ['hint question-declined: 芯片采购的比例是多少?', 'hint question-not-quantified: 在手订单有多少?'],
    );
  });

  it('stand on the part of the question, in English', () => {
    assert.deepEqual(
      found(
        "Q: How big is the Denver contract? And when does it ship?\n\nA: We don't break out individual contracts. It ships in November.\n\nQ: How many stores will you open?\n\nA: We feel good about stores.\n",
      ),
      [
        'hint question-declined: How big is the Denver contract?',
        'hint question-not-quantified: How many stores will you open?',
      ],
    );
  });

  it('name the words and no person', () => {
    const [finding] = analyse(
      '问:收购的传闻是否属实?\n\n林知夏:对市场传闻不予置评。\n\n问:今年分红吗?\n\n林知夏:会的,今年会分红。\n',
    ).findings.filter(({ rule }) => rule === 'question-declined');
    assert.match(finding!.message.zh, /不予置评/);
    assert.doesNotMatch(finding!.message.zh, /林知夏/);
    assert.equal(finding!.related.length, 1);
  });

  it('say where nobody answers', () => {
    assert.deepEqual(
      found(
        '问:海外建仓要花多少钱?\n\n问:今年准备新建几座仓库?\n\n林知夏:计划新建9座仓库。\n\n问:今年分红吗?\n\n林知夏:会的,今年会分红。\n',
      ),
      ['information question-unanswered: 海外建仓要花多少钱?'],
    );
    assert.deepEqual(
      found('Q: What did it cost?\n\nQ: How many people work there?\n\nA: About 210 people work there.\n'),
      ['information question-unanswered: What did it cost?'],
    );
  });
});
