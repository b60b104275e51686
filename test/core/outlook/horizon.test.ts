import assert from 'node:assert/strict';
import { enTimeAt } from '../../../server/src/core/outlook/enTime';
import { isAhead, resolve, type Clock } from '../../../server/src/core/outlook/horizon';
import { zhTimeAt } from '../../../server/src/core/outlook/zhTime';

const CLOCK: Clock = { today: '2025-08-14', year: 2025, part: 'Q2', lastMonth: 12, statedMonth: 12 };
const MARCH: Clock = { today: '2025-02-20', year: 2025, part: 'Q3', lastMonth: 3, statedMonth: 3 };

const read = (words: string) => (/[\u4e00-\u9fff]/.test(words) ? zhTimeAt(words, 0) : enTimeAt(words.toLowerCase(), 0));
const dates = (words: string, clock: Clock): string => {
  const when = read(words);
  assert.equal(when?.end, words.length, `${words} is read whole`);
  const { from, to } = resolve(when, clock);
  return `${from ?? ''}/${to ?? ''}`;
};

describe('horizons', () => {
  const cases: readonly (readonly [words: string, dates: string])[] = [
    ['明年', '2026-01-01/2026-12-31'],
    ['2026年第一季度', '2026-01-01/2026-03-31'],
    ['明年年底', '2026-10-01/2026-12-31'],
    ['下半年', '2025-07-01/2025-12-31'],
    ['未来三年', '2025-08-14/2028-08-14'],
    ['未来两至三年内', '2025-08-14/2028-08-14'],
    ['三季度', '2025-07-01/2025-09-30'],
    ['下季度', '2025-07-01/2025-09-30'],
    ['全年', '2025-01-01/2025-12-31'],
    ['未来', '2025-08-14/'],
    ['next year', '2026-01-01/2026-12-31'],
    ['the second half of 2026', '2026-07-01/2026-12-31'],
    ['the end of next year', '2026-10-01/2026-12-31'],
    ['the next three years', '2025-08-14/2028-08-14'],
    ['the third quarter', '2025-07-01/2025-09-30'],
    ['in March 2026', '2026-03-01/2026-03-31'],
    ['within two quarters', '2025-08-14/2026-02-14'],
  ];
  for (const [words, expected] of cases)
    it(`${words} is ${expected}`, () => assert.equal(dates(words, CLOCK), expected));

  it('count fiscal years from the month in which they end', () => {
    assert.equal(dates('2026财年', MARCH), '2025-04-01/2026-03-31');
    assert.equal(dates('fiscal 2026', MARCH), '2025-04-01/2026-03-31');
    assert.equal(dates('第四季度', MARCH), '2025-01-01/2025-03-31');
    assert.equal(dates('fiscal 2026', { today: '2025-02-20' }), '/');
  });

  it('know February', () => assert.equal(dates('in February 2028', CLOCK), '2028-02-01/2028-02-29'));

  it('are ahead only behind the call and the period it reports', () => {
    assert.equal(isAhead(read('下半年')!, CLOCK), true);
    assert.equal(isAhead(read('上半年')!, CLOCK), false);
    assert.equal(isAhead(read('全年')!, { ...CLOCK, part: undefined }), false);
    assert.equal(isAhead(read('2026年')!, {}), false);
    assert.equal(isAhead(read('明年')!, {}), true);
  });
});
