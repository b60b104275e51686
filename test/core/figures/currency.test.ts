import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/core/analyse';

const currencies = (text: string): (string | undefined)[] =>
  analyse(text)
    .figures.filter(({ kind }) => kind === 'money')
    .map(({ currency }) => currency);

describe('the currency of a document', () => {
  it('is the one that it names, for 元 alone', () => {
    assert.deepEqual(currencies('集團收入63.8億港元。\n賬面溢利為8.8億元。'), ['HKD', 'HKD']);
  });

  it('stays the yuan where another dollar is named once among many', () => {
    const text = `公司营收为148亿元,净利润23亿元。\n${'成本15亿元,费用3亿元。\n'.repeat(2)}中期股息每股0.2港元。`;
    assert.deepEqual([...new Set(currencies(text))], ['CNY', 'HKD']);
  });

  it('is the Taiwan dollar in a Taiwanese text', () => {
    assert.deepEqual(
      currencies('凌雁法說會／能見度看到明年第二季\n凌雁今日召開線上法人說明會。\n營收148.6億元，稅後淨利12億元。'),
      ['TWD', 'TWD'],
    );
  });
});
