import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';
import { explainSentence } from '../../../server/src/core/outlook/explain';
import { guidanceRows } from '../../../server/src/core/outlook/guidance';
import type { ForwardLooking } from '../../../server/src/core/transcript';

const HEAD_EN =
  'Maren Holdings Q2 2025 Earnings Call\nAugust 14, 2025\n\nIngrid Vale, Chief Financial Officer: Good morning.\nIngrid Vale: ';
const HEAD_ZH = '某公司2025年上半年业绩说明会\n2025年8月14日\n\n管理层：各位好。\n管理层：';
const callOf = (sentence: string): string => `${/[\u4e00-\u9fff]/.test(sentence) ? HEAD_ZH : HEAD_EN}${sentence}\n`;
const statement = (sentence: string): ForwardLooking => {
  const [first] = analyse(callOf(sentence)).forwardLooking;
  assert.ok(first, sentence);
  return first;
};

describe('features of a statement', () => {
  it('tell what becomes of earlier guidance', () => {
    const changes = [
      'We are raising our full-year EPS guidance to $4.10 to $4.20.',
      'We now expect to lower our full-year revenue outlook to $2 billion.',
      'We reiterate our full-year revenue guidance of $2 billion.',
      '全年收入指引上调至20亿元。',
      '全年收入指引下调至18亿元。',
      '我们维持全年20亿元的收入指引。',
    ].map((sentence) => statement(sentence).change);
    assert.deepEqual(changes, ['raise', 'lower', 'maintain', 'raise', 'lower', 'maintain']);
  });

  it('tell what will not be', () => {
    assert.equal(statement('明年毛利率不会下降。').negative, true);
    assert.equal(statement('明年毛利率会上升。').negative, false);
    assert.equal(statement('The benefit won’t show up until next year.').negative, true);
  });

  it('give the clause on which it depends', () => {
    const text = callOf('如果明年需求恢复，我们会考虑重启二期。');
    const { condition } = analyse(text).forwardLooking[0]!;
    assert.equal(condition && text.slice(condition.start, condition.end), '如果明年需求恢复');
  });

  it('tell the speaker’s own view from the company’s', () => {
    assert.equal(statement('I think wholesale returns to growth next year.').holder, 'speaker');
    assert.equal(statement('We think wholesale returns to growth next year.').holder, 'company');
    assert.equal(statement('我觉得明年减亏的幅度会更大。').holder, 'speaker');
  });
});

describe('the explanation of a sentence', () => {
  const explained = (sentence: string) => {
    const text = callOf(sentence);
    return explainSentence(analyse(text), text.indexOf(sentence));
  };

  it('says which cues count and why the class won', () => {
    const found = explained('我们预计全年收入增长10%。');
    assert.equal(found?.statement?.kind, 'guidance');
    assert.equal(found.because, 'measure');
    assert.deepEqual(
      found.cues.map(({ rule, guard }) => [rule, guard]),
      [['zh-expect', undefined]],
    );
  });

  it('names the guard that spoke against a cue', () => {
    assert.deepEqual(
      explained('公司将业务划分为三大板块。')?.cues.map(({ guard }) => guard),
      ['objectMarker'],
    );
    assert.deepEqual(
      explained('We will now begin the question-and-answer session.')?.cues.map(({ guard }) => guard),
      ['procedural'],
    );
  });

  it('says what a sentence without a cue lacks', () => {
    const text = '某公司业绩说明会\n\n管理层：各位好。\n管理层：2026年资本开支30亿元。\n';
    assert.equal(explainSentence(analyse(text), text.indexOf('2026'))?.lacks, 'time');
  });

  it('is nothing where no sentence stands', () => assert.equal(explainSentence(analyse(''), 0), undefined));
});

describe('the table of guidance', () => {
  it('holds a row a figure, with the prior one and the change', () => {
    const [row] = guidanceRows(
      analyse(
        callOf(
          'For the full year, we now expect net sales of $7.45 billion to $7.60 billion, up from our prior range of $7.30 to $7.50 billion.',
        ),
      ),
    );
    assert.deepEqual(
      [row?.metric, row?.value, row?.valueMax, row?.change, row?.prior, row?.speaker],
      ['net sales', '7450000000', '7600000000', 'raise', '$7.30 to $7.50 billion', 'Ingrid Vale'],
    );
  });

  it('puts a direction alone behind the figures', () => {
    const rows = guidanceRows(
      analyse(callOf('我们预计下半年毛利率将提升。全年资本开支预计为3亿元，其中已投入1亿元。')),
    );
    assert.deepEqual(
      rows.map(({ value, direction }) => [value, direction]),
      [
        ['300000000', ''],
        ['', 'up'],
      ],
    );
  });

  it('is empty for a text without guidance', () => assert.deepEqual(guidanceRows(analyse('你好。')), []));
});
