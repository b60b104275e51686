import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { decode } from '../../server/src/cli/input';

const zh = '问:公司第三季度营收是多少?请问毛利率的趋势如何,资本开支怎么安排?\n答:营收为2801.54亿元,同比增长8%。';
const hant = '問：請問主席，淨負債比率回落後，集團會否考慮回購股份？派息政策有無變化？\n答：派息比率維持在四成左右。';

describe('decoding', () => {
  it('reads UTF-8 and drops its byte order mark', () => {
    assert.deepEqual(decode(Buffer.from(zh)), { encoding: 'utf-8', text: zh });
    assert.deepEqual(decode(Buffer.from('\ufeff' + zh)), { encoding: 'utf-8', text: zh });
  });

  it('reads UTF-16 of both byte orders', () => {
    const little = Buffer.from('\ufeff' + zh, 'utf16le');
    assert.equal(decode(little).text, zh);
    assert.equal(decode(Buffer.from(little).swap16()).text, zh);
  });

  it('reads GBK as GB18030, and Big5', () => {
    assert.deepEqual(decode(iconv.encode(zh, 'gbk')), { encoding: 'gb18030', text: zh });
    assert.deepEqual(decode(iconv.encode(hant, 'big5')), { encoding: 'big5', text: hant });
  });

  it('refuses what is no text', () => {
    assert.throws(() => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0, 0, 0, 1])), /not a text file/);
    assert.throws(() => decode(Buffer.from([0xff, 0x80, 0x81, 0xff, 0xff, 0x20, 0xff])), /cannot be decoded/);
  });

  it('leaves line ends alone', () => {
    assert.equal(decode(Buffer.from('甲\r\n乙\n丙\r')).text, '甲\r\n乙\n丙\r');
  });
});
