import assert from 'node:assert/strict';
import fc from 'fast-check';
import { RULES } from '../../server/src/core/checks/registry';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/service/settings';
import { localeOf } from '../../server/src/service/snapshot';

describe('readSettings', () => {
  it('reads the length of a hover in either shape', () => {
    assert.equal(readSettings({ hover: { maxLength: 300 } }).hoverMaxLength, 300);
    assert.equal(readSettings({ 'hover.maxLength': 300 }).hoverMaxLength, 300);
  });

  it('says what it ignored and goes on with the default', () => {
    const settings = readSettings({ rules: { 'no-such-rule': 'off' }, hover: { maxLength: 3 } });
    assert.equal(settings.hoverMaxLength, DEFAULT_SETTINGS.hoverMaxLength);
    assert.deepEqual(settings.ignored, [
      'callmark.rules: no rule is called "no-such-rule"',
      'callmark.hover.maxLength: 3 is not from 100 to 5000',
    ]);
  });

  it('reads a level for each rule and names a level that is none', () => {
    for (const { id } of RULES) {
      assert.deepEqual([...readSettings({ rules: { [id]: 'off' } }).levels], [[id, 'off']]);
      assert.deepEqual(readSettings({ rules: { [id]: 'loud' } }).ignored, [`callmark.rules: ${id} cannot be "loud"`]);
    }
  });

  it('never throws, whatever a settings file holds', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readSettings(value)));
    fc.assert(fc.property(fc.anything(), fc.anything(), (rules, hover) => void readSettings({ rules, hover })));
  });
});

describe('localeOf', () => {
  it('is Chinese for every kind of Chinese, English for the rest', () => {
    assert.deepEqual(['zh-cn', 'zh-TW', 'ZH', 'en', 'de', 'zha', undefined].map(localeOf), [
      'zh',
      'zh',
      'zh',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});
