import assert from 'node:assert/strict';
import fc from 'fast-check';
import { agree, groupDigits, impliedBase, interval, shiftPoint } from '../../server/src/core/decimal';
import { inBothScales, inScale, rangeInScale } from '../../server/src/service/numbers';
import { monthsOf, sayPeriod } from '../../server/src/service/periods';

const decimal = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 16n }),
    fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 6 }),
  )
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);

/** The value as digits and a power of ten, the same for all ways to write it. */
const canonical = (value: string): string => shiftPoint(value, 0);

describe('decimals as they are shown', () => {
  it('moves the point exactly', () => {
    assert.equal(shiftPoint('280154000000', -8), '2801.54');
    assert.equal(shiftPoint('0.05', 2), '5');
    assert.equal(shiftPoint('-3.5', -2), '-0.035');
    assert.equal(shiftPoint('mid-teens', 2), 'mid-teens');
    fc.assert(
      fc.property(decimal, fc.integer({ min: -14, max: 14 }), (value, places) => {
        assert.equal(shiftPoint(shiftPoint(value, places), -places), canonical(value));
      }),
    );
  });

  it('groups digits before the point only', () => {
    assert.equal(groupDigits('28015400.1234'), '28,015,400.1234');
    assert.equal(groupDigits('-999'), '-999');
    fc.assert(fc.property(decimal, (value) => assert.equal(groupDigits(value).replaceAll(',', ''), value)));
  });

  it('says a level in both scale systems', () => {
    assert.deepEqual(inBothScales('280154000000', 'RMB '), [
      '280,154,000,000',
      'RMB 280.154 billion',
      '2801.54亿',
      '28,015,400万',
    ]);
    assert.deepEqual(inBothScales('90000', ''), ['90,000', '9万']);
    assert.deepEqual(inBothScales('0.83', 'USD '), ['0.83']);
    assert.deepEqual(inBothScales('1200000000000', ''), [
      '1,200,000,000,000',
      '1.2 trillion',
      '1.2万亿',
      '12,000亿',
      '120,000,000万',
    ]);
    assert.equal(inScale('-350000000', 'zh'), '-3.5亿');
  });

  it('says the scale of a range once', () => {
    assert.equal(rangeInScale({ low: '258210000000', high: '260610000000' }, 'zh'), '2582.1–2606.1亿');
    assert.equal(rangeInScale({ low: '999000000', high: '1001000000' }, 'en'), '999 million–1.001 billion');
    assert.equal(rangeInScale({ low: '5', high: '5' }, 'en'), '5');
  });

  it('leaves open what the digits of a rate leave open', () => {
    assert.deepEqual(impliedBase('280154000000', '8', '0.5'), { low: '258210000000', high: '260610000000' });
    assert.deepEqual(interval('8', '0.5'), { low: '7.5', high: '8.5' });
    assert.equal(impliedBase('100', '-100', '0.5'), undefined);
    assert.equal(impliedBase('many', '8'), undefined);
  });

  it('compares within the digits', () => {
    assert.ok(agree('280154000000', '500000', '280150000000', '5000000'));
    assert.ok(!agree('100', '0.5', '102', '0.5'));
    assert.ok(agree('2025Q1', undefined, '2025Q1', undefined));
  });
});

describe('periods as they are shown', () => {
  it('says a fiscal period and its months', () => {
    assert.equal(sayPeriod('FY2025Q3', 'zh'), '2025财年第三财季');
    assert.equal(sayPeriod('2025H1', 'zh'), '2025年上半年');
    assert.equal(sayPeriod('FY2025', 'en'), 'FY2025');
    assert.equal(monthsOf('FY2025Q3', '--03', 'en'), 'Oct–Dec 2024');
    assert.equal(monthsOf('FY2025', '--06', 'en'), 'Jul 2024–Jun 2025');
    assert.equal(monthsOf('2024Q4', undefined, 'zh'), '2024年10月–12月');
    assert.equal(monthsOf('FY2025Q4', '--12', 'en'), 'Oct–Dec 2025');
  });

  it('does not guess the months of a fiscal period', () => {
    assert.equal(monthsOf('FY2025Q3', undefined, 'en'), undefined);
    assert.equal(monthsOf('soon', '--03', 'en'), undefined);
    assert.equal(sayPeriod('soon', 'zh'), 'soon');
  });
});
