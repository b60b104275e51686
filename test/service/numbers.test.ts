import assert from 'node:assert/strict';
import Big from 'big.js';
import fc from 'fast-check';
import { baseBehind, percentRange } from '../../server/src/core/checks/interval';
import { groupDigits, middleOf, shiftPoint } from '../../server/src/core/decimal';
import { inBothScales, inScale, rangeInScale } from '../../server/src/service/numbers';
import { monthsOf, sayDate, sayPeriod } from '../../server/src/service/periods';

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

  it('says the middle and the width of a range', () => {
    assert.deepEqual(middleOf('60', '70'), { middle: '65', width: '10' });
    assert.deepEqual(middleOf('2460000000', '2520000000'), { middle: '2490000000', width: '60000000' });
    assert.equal(middleOf('60', undefined), undefined);
    assert.equal(middleOf('some', 'more'), undefined);
  });
});

describe('intervals', () => {
  const about = (value: string, half: string) => ({ low: new Big(value).minus(half), high: new Big(value).plus(half) });

  it('gives the level behind a change as wide as the digits leave it open', () => {
    const base = baseBehind(about('280154000000', '500000'), about('8', '0.5'))!;
    assert.deepEqual(
      [base.low, base.high].map((end) => end.prec(5).toFixed()),
      ['258210000000', '260610000000'],
    );
    assert.equal(baseBehind(about('100', '1'), about('-100', '0.5')), undefined);
  });

  it('says a range of points once where its ends are the same', () => {
    assert.equal(percentRange(about('16.58', '0.01'), false), '16.6%');
    assert.equal(percentRange(about('24.3', '1.1'), true), '+23.2–25.4%');
    assert.equal(percentRange(about('-45', '0.5'), true), '-45.5% – -44.5%');
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

  it('says a date with its weekday, or what it leaves open', () => {
    assert.equal(sayDate('2025-05-15', 'zh'), '2025-05-15 星期四');
    assert.equal(sayDate('2025-05-15', 'en'), '2025-05-15 Thursday');
    assert.equal(sayDate('2024-02-29', 'en'), '2024-02-29 Thursday');
    assert.equal(sayDate('2000-01-01', 'zh'), '2000-01-01 星期六');
    assert.equal(sayDate('--06-30', 'en'), 'Jun 30 (no year said)');
    assert.equal(sayDate('--02-21', 'zh'), '2月21日 (未写年份)');
    assert.equal(sayDate('---20', 'zh'), '20日 (未写年月)');
    assert.equal(sayDate('2025-01', 'en'), 'Jan 2025');
    assert.equal(sayDate('soon', 'en'), 'soon');
  });
});
