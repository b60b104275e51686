import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layBlocks } from '../../server/src/core/text/lines';

const read = (source: string): string => source;

describe('layBlocks', () => {
  it('makes a block of each line that is not blank, without the blanks around it', () => {
    const text = '  一、概况 \r\n\r\n\u3000\u3000问:好?\rA: yes\n';
    assert.deepEqual(
      layBlocks(text, read).map(({ start, end }) => text.slice(start, end)),
      ['一、概况', '问:好?', 'A: yes'],
    );
  });

  it('after any edit equals a cold layout and reads only lines that the edit touched', () => {
    const line = fc.string({ unit: fc.constantFrom('问', ':', ' ', 'a', '。', '\u3000') });
    const document = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const piece = fc.string({ unit: fc.constantFrom('问', '\n', '\r', ' ', 'a', '😀') });
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(12), piece, (before, at, removed, inserted) => {
        const start = at % (before.length + 1);
        const after = before.slice(0, start) + inserted + before.slice(start + removed);
        const earlier = { text: before, blocks: layBlocks(before, read) };
        assert.deepEqual(layBlocks(after, read, earlier), layBlocks(after, read));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not read again what an edit only moved', () => {
    const before = '甲:一。\n乙:二。\n丙:三。';
    const earlier = { text: before, blocks: layBlocks(before, read) };
    const reread: string[] = [];
    layBlocks('新:零。\n' + before, (source) => (reread.push(source), source), earlier);
    assert.deepEqual(reread, ['新:零。']);
  });
});
