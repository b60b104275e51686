import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresIn } from '../support/figures';
import { holds } from '../support/fuzz';
import { inFinancial, inHan, inWords } from '../support/numerals';

/** A figure's words with what they must be read as. */
interface Form {
  readonly words: string;
  readonly kind: string;
  readonly value: string;
  readonly max?: string;
}

const ZH = '公司 管理层 客户 认为 毛利率 收入 大幅 改善 我们 持续 投入 研发 , 。 渠道 海外 市场 以及 成本 费用'.split(
  ' ',
);
const EN = 'we the team customers believe revenue margin improved strongly across markets while costs , .'.split(' ');

const filler = (language: 'zh' | 'en'): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...(language === 'zh' ? ZH : EN)), { minLength: 1, maxLength: 12 })
    .map((words) => words.join(language === 'zh' ? '' : ' '));

/** `cents` hundredths shifted by ten to the power of `power`, as a decimal string. */
function hundredths(cents: number, power = 0): string {
  const digits = BigInt(cents) * 10n ** BigInt(power);
  const whole = digits / 100n;
  const fraction = String(digits % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${whole}${fraction && `.${fraction}`}`;
}

const cents = fc.integer({ min: 201, max: 999_999 });
const whole = fc.integer({ min: 2, max: 2 ** 40 });
const small = fc.integer({ min: 2, max: 99 });
const plain = (value: number): string => (value / 100).toFixed(2);
const form = (kind: string, words: string, value: string | number, max?: string | number): Form => ({
  words,
  kind,
  value: String(value),
  max: max === undefined ? undefined : String(max),
});

const ZH_FORMS: readonly fc.Arbitrary<Form>[] = [
  whole.map((value) => form('money', `${value.toLocaleString('en-US')}元`, value)),
  whole.map((value) => form('money', `${inHan(value)}元`, value)),
  whole.map((value) => form('money', `${inFinancial(value)}元`, value)),
  cents.map((value) => form('money', `人民币${plain(value)}亿元`, hundredths(value, 8))),
  cents.map((value) => form('money', `${plain(value)}万亿美元`, hundredths(value, 12))),
  fc.tuple(small, fc.integer({ min: 1, max: 9 })).map(([a, b]) => form('money', `${a}亿${b}千万元`, a * 1e8 + b * 1e7)),
  fc
    .integer({ min: 1, max: 9 })
    .map((tenth) => form('money', `三亿${'零一二三四五六七八九'[tenth]}港元`, 3e8 + tenth * 1e7)),
  cents.map((value) => form('percent', `${plain(value)}%`, hundredths(value))),
  cents.map((value) => form('percent', `${plain(value)}个百分点`, hundredths(value))),
  small.map((value) => form('percent', `${value}个基点`, value)),
  small.map((value) => form('percent', `百分之${inHan(value)}`, value)),
  fc.integer({ min: 2, max: 9 }).map((value) => form('percent', `${inHan(value)}成`, value * 10)),
  fc.integer({ min: 2, max: 9 }).map((value) => form('percent', `${inHan(value)}折`, value * 10)),
  fc.integer({ min: 2, max: 9 }).map((value) => form('percent', `${inHan(value)}成半`, value * 10 + 5)),
  cents.map((value) => form('multiple', `${hundredths(value % 90_000 || 250)}倍`, hundredths(value % 90_000 || 250))),
  fc.tuple(small, small).map(([low, by]) => form('percent', `${low}%至${low + by}%`, low, low + by)),
  fc.tuple(small, small).map(([low, by]) => form('money', `${low}-${low + by}亿元`, low * 1e8, (low + by) * 1e8)),
  fc.tuple(small, small).map(([low, by]) => form('money', `${low}亿到${low + by}亿欧元`, low * 1e8, (low + by) * 1e8)),
  cents.map((value) => form('money', `(${plain(value)})万元`, `-${hundredths(value, 4)}`)),
  cents.map((value) => form('money', `负${plain(value)}亿元`, `-${hundredths(value, 8)}`)),
  whole.map((value) => form('count', `${value}家`, value)),
  whole.map((value) => form('count', `${inHan(value)}吨`, value)),
  small.map((value) => form('duration', `${value}个月`, value)),
];

const EN_FORMS: readonly fc.Arbitrary<Form>[] = [
  cents.map((value) => form('money', `$${plain(value)} million`, hundredths(value, 6))),
  cents.map((value) => form('money', `€${plain(value)}bn`, hundredths(value, 9))),
  cents.map((value) => form('money', `${plain(value)} billion yuan`, hundredths(value, 9))),
  cents.map((value) => form('money', `HK$${plain(value)}`, hundredths(value))),
  cents.map((value) => form('money', `$(${plain(value)}) million`, `-${hundredths(value, 6)}`)),
  whole.map((value) => form('money', `${inWords(value)} dollars`, value)),
  cents.map((value) => form('percent', `${plain(value)} percent`, hundredths(value))),
  small.map((value) => form('percent', `${value} basis points`, value)),
  small.map((value) => form('percent', `${inWords(value)} percent`, value)),
  cents.map((value) => form('multiple', `${hundredths(value % 90_000 || 250)}x`, hundredths(value % 90_000 || 250))),
  fc.tuple(small, small).map(([low, by]) => form('percent', `${low}% to ${low + by}%`, low, low + by)),
  fc
    .tuple(small, small)
    .map(([low, by]) => form('money', `$${low} to $${low + by} billion`, low * 1e9, (low + by) * 1e9)),
  small.map((value) => form('duration', `${value} months`, value)),
];

const PERIODS: readonly [language: 'zh' | 'en', words: fc.Arbitrary<string>][] = [
  [
    'zh',
    fc
      .tuple(fc.integer({ min: 2000, max: 2039 }), fc.constantFrom('第一季度', '三季度', '上半年', ''))
      .map(([year, part]) => `${year}年${part}`),
  ],
  [
    'zh',
    fc
      .tuple(fc.integer({ min: 2000, max: 2039 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}年${m}月${d}日`),
  ],
  [
    'en',
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2000, max: 2039 }))
      .map(([quarter, year]) => `Q${quarter} ${year}`),
  ],
  [
    'en',
    fc
      .tuple(
        fc.constantFrom('January', 'August', 'December'),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 2000, max: 2039 }),
      )
      .map(([month, day, year]) => `${month} ${day}, ${year}`),
  ],
];

const inside = (
  language: 'zh' | 'en',
  before: string,
  words: string,
  after: string,
): { text: string; start: number } => {
  const head = language === 'zh' ? `${before},达` : `${before} of `;
  return { text: `${head}${words}${language === 'zh' ? ',' : ' '}${after}`, start: head.length };
};

describe('any value in any form', function () {
  this.timeout(0);

  for (const [language, forms] of [
    ['zh', ZH_FORMS],
    ['en', EN_FORMS],
  ] as const)
    it(`is read back with its span inside ${language} text`, () =>
      holds(
        `figures-${language}`,
        fc.property(
          filler(language),
          fc.oneof(...forms),
          filler(language),
          (before, { words, kind, value, max }, after) => {
            const { text, start } = inside(language, before, words, after);
            const figure = figuresIn(text)[0];
            assert.equal(figure && text.slice(figure.start, figure.end), words, text);
            assert.deepEqual(
              [figure!.start, figure!.kind, figure!.value, figure!.valueMax],
              [start, kind, value, max],
              text,
            );
          },
        ),
        3000,
      ));

  for (const [index, [language, periods]] of PERIODS.entries())
    it(`is a period with its span (${language}, ${index + 1})`, () =>
      holds(
        `periods-${index + 1}`,
        fc.property(filler(language), periods, filler(language), (before, words, after) => {
          const { text, start } = inside(language, before, words, after);
          const found = figuresIn(text).map((figure) => [figure.start, text.slice(figure.start, figure.end)]);
          assert.deepEqual(found, [[start, words]], text);
        }),
        100,
      ));
});
