import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresIn } from '../../support/figures';

const HAN = '零一二三四五六七八九';

/** A whole number in Chinese numerals, as it is said. */
function inHan(value: number): string {
  let out = '';
  let zero = false;
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const section = Math.floor(value / size) % 1e4;
    if (section === 0) {
      zero = out !== '';
      continue;
    }
    if (out !== '' && (zero || section < 1000)) out += '零';
    out += sectionInHan(section) + unit;
    zero = false;
  }
  return out;
}

function sectionInHan(section: number): string {
  let out = '';
  let zero = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(section / size) % 10;
    if (digit === 0) zero = out !== '';
    else {
      out += (zero ? '零' : '') + HAN[digit]! + unit;
      zero = false;
    }
  }
  return out;
}

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
const exact = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

describe('every value in every form', () => {
  const around = fc.constantFrom(['公司营业收入为', ',略有变化。'], ['其中', '来自海外'], ['我们的成本约', '左右']);
  const aroundEn = fc.constantFrom(['Revenue was ', ' in the period.'], ['We spent ', ', as planned.']);

  it('is read back from Chinese text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 2 ** 36 }), fc.nat(3), around, (value, form, [before, after]) => {
        const words = [`${value}元`, `${grouped(value)}元`, `${inHan(value)}元`, `人民币${value}元`][form]!;
        const text = before + words + after;
        const figure = figuresIn(text).find(({ kind }) => kind === 'money');
        assert.equal(figure && text.slice(figure.start, figure.end), words);
        assert.equal(figure!.value, String(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back with a scale', () => {
    const scales = fc.constantFrom<[string, number]>(['万', 4], ['亿', 8], ['万亿', 12], ['千万', 7], ['百万', 6]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), scales, (cents, [scale, power]) => {
        const words = `${(cents / 100).toFixed(2)}${scale}港元`;
        const figure = figuresIn(`集团收入为${words}。`)[0]!;
        assert.equal(figure.value, String((BigInt(cents) * 10n ** BigInt(power)) / 100n));
        assert.equal(figure.currency, 'HKD');
      }),
    );
  });

  it('is read back from English text', () => {
    const scales = fc.constantFrom<[string, number]>(
      [' million', 6],
      ['m', 6],
      [' billion', 9],
      ['bn', 9],
      [' trillion', 12],
      ['', 0],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), scales, aroundEn, (cents, [scale, power], [before, after]) => {
        const amount = (cents / 100).toFixed(2);
        const text = `${before}$${amount}${scale}${after}`;
        const figure = figuresIn(text)[0]!;
        assert.equal(text.slice(figure.start, figure.end), `$${amount}${scale}`);
        assert.equal(exact((Number(figure.value) / 10 ** power).toFixed(2)), exact(amount));
      }),
    );
  });
});
