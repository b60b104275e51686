import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse } from '../../../server/src/core/analyse';
import type { Finding } from '../../../server/src/core/transcript';
import { itWithShared } from '../../support/shared';

const ARITHMETIC = new Set(['growth-mismatch', 'value-conflict', 'margin-mismatch']);
const findings = (text: string): Finding[] => analyse(text).findings.filter(({ rule }) => ARITHMETIC.has(rule));
const rules = (text: string): string[] => findings(text).map(({ rule }) => rule);
const sample = (name: string): string => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

describe('growth-mismatch', () => {
  it('finds a rate that its levels contradict, and whose rate it is', () => {
    const text = [
      '2025财年第三财季净利润为464.34亿元,同比增长6%。',
      '第三财季净利润为464.34亿元,上年同期为107.17亿元;不按美国通用会计准则,净利润为510.66亿元,同比增长6%。',
    ].join('\n\n');
    const [finding, ...others] = findings(text);
    assert.equal(others.length, 0);
    assert.equal(text.slice(finding!.start, finding!.end), '6%');
    assert.match(finding!.message.en, /\+333%.*non-GAAP.*510\.66亿元/);
    assert.deepEqual(
      finding!.related.map(({ start, end }) => text.slice(start, end)),
      ['107.17亿元', '464.34亿元', '6%'],
    );
  });

  it('finds it in English', () => {
    assert.deepEqual(rules('In Q2 2025, revenue was $228.6 million, up 14% from $190.3 million a year ago.'), [
      'growth-mismatch',
    ]);
  });

  it('allows for rounding on both sides', () => {
    assert.deepEqual(rules('2025年第二季度收入12.8亿元,同比增长24%,去年同期为10.3亿元。'), []);
    assert.deepEqual(rules('In Q2 2025, EPS was $1.12, compared with $0.97 last year, an increase of 15%.'), []);
  });

  it('is silent across parts of the company, metrics and bases', () => {
    assert.deepEqual(
      rules('2025年第一季度收入38.64亿元,同比增长21.5%。AI云收入7.73亿元,去年同期4.77亿元,增长62%。'),
      [],
    );
    assert.deepEqual(rules('营收增长8%,整体收入同比增长11%。'), []);
  });
});

describe('value-conflict', () => {
  it('finds two values of one metric and period', () => {
    const text = '2025财年第三财季营收为2801.54亿元。\n\n2025财年第三财季营收为2810.54亿元。';
    const [finding] = findings(text);
    assert.equal(finding!.rule, 'value-conflict');
    assert.equal(text.slice(finding!.related[0]!.start, finding!.related[0]!.end), '2801.54亿元');
  });

  it('finds a slip of the scale', () => {
    assert.deepEqual(rules('In Q2 2025 revenue was $1.84 billion.\n\nIn Q2 2025 revenue was $1.84 million.'), [
      'value-conflict',
    ]);
    assert.deepEqual(rules('In Q2 2025 revenue was $184 million.\n\nIn Q2 2025 revenue was $1.84 billion.'), [
      'value-conflict',
    ]);
  });

  it('takes the same value in other words for the same', () => {
    assert.deepEqual(rules('2025财年第三财季营收为2801.54亿元。\n\n2025财年第三财季营收为2802亿元。'), []);
    assert.deepEqual(rules('2025财年第三财季营收约2800亿元。\n\n2025财年第三财季营收为2801.54亿元。'), []);
  });
});

describe('margin-mismatch', () => {
  const paragraph = (margin: string): string =>
    `In Q4 2025, revenue was $612.7 million. Operating income was $98.4 million and operating margin was ${margin}.`;

  it('finds a margin that profit and revenue contradict', () => {
    assert.deepEqual(rules(paragraph('18.1%')), ['margin-mismatch']);
    assert.deepEqual(rules('2025年第一季度收入100亿元,毛利40亿元,毛利率45.0%。'), ['margin-mismatch']);
  });

  it('is silent where they agree', () => {
    assert.deepEqual(rules(paragraph('16.1%')), []);
  });
});

describe('the arithmetic rules on whole transcripts', () => {
  it('find what the samples hold and nothing else', () => {
    assert.deepEqual(rules(sample('news-digest.zh.txt')), ['growth-mismatch']);
    assert.deepEqual(rules(sample('earnings-call.en.txt')), ['growth-mismatch', 'margin-mismatch']);
    for (const name of [
      'broker-minutes.zh.txt',
      'bilingual.mixed.txt',
      'fireside.en.txt',
      'results-briefing.zh-Hant.txt',
    ])
      assert.deepEqual(rules(sample(name)), [], name);
  });

  itWithShared('seeds/000_8ef16a1975084fc4.txt', 'find the one contradiction of the digest', (file) => {
    const text = readFileSync(file, 'utf8');
    const found = findings(text);
    assert.deepEqual(
      found.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
      [['growth-mismatch', '6%']],
    );
    assert.match(found[0]!.message.zh, /\+333%.*净利润 \(non-GAAP\)510\.66亿元/);
  });
});
