import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinsOf } from '../../server/src/core/structure/margin';
import { layBlocks } from '../../server/src/core/text/lines';

const read = (sources: readonly string[]): readonly string[] => sources;

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

  it('after any edit equals a cold layout where lines are wrapped, as long as the margin stays and where it moves', () => {
    const line = fc.string({ unit: fc.constantFrom('问题', '。', 'a', ' ', '1'), maxLength: 30 });
    const document = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    const piece = fc.string({ unit: fc.constantFrom('问', '\n', '\r\n', '。', ' a') });
    const margins = fc.constantFrom(10, 12, undefined);
    const marginAt = (columns: number | undefined) => joinsOf(columns ? { wrap: { columns, full: 0, lines: 0 } } : {});
    fc.assert(
      fc.property(
        document,
        margins,
        margins,
        fc.nat(),
        fc.nat(12),
        piece,
        (before, old, now, at, removed, inserted) => {
          const start = at % (before.length + 1);
          const after = before.slice(0, start) + inserted + before.slice(start + removed);
          const blocks = layBlocks(before, read, undefined, marginAt(old));
          const margin = marginAt(now);
          const earlier = { text: before, blocks, joins: marginAt(old)?.key };
          assert.deepEqual(layBlocks(after, read, earlier, margin), layBlocks(after, read, undefined, margin));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('after any edit equals a cold layout of cues', () => {
    const cue = fc.constantFrom(
      '1\n00:00:01.000 --> 00:00:02.000\n<v 甲>收入达到\n',
      '2\n00:00:02.000 --> 00:00:03.000\n<v 甲>八亿。\n',
      '00:00:03.000 --> 00:00:04.000\n<v 乙>为什么\n会这样？\n',
      '3\n00:00:04.000 --> 00:00:05.000\n因为\n',
      'NOTE 说明\n',
      '2025\n',
    );
    const document = fc.array(cue, { maxLength: 10 }).map((cues) => cues.join('\n'));
    const piece = fc.constantFrom('', '问', '\n', '\n\n', '。', '5', '00:00:09.000 --> 00:00:10.000\n', '<v 甲>');
    const joins = joinsOf({ cues: { all: 9, ended: 4, joined: true } });
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(40), piece, (before, at, removed, inserted) => {
        const start = at % (before.length + 1);
        const after = before.slice(0, start) + inserted + before.slice(start + removed);
        const earlier = { text: before, blocks: layBlocks(before, read, undefined, joins), joins: joins?.key };
        assert.deepEqual(layBlocks(after, read, earlier, joins), layBlocks(after, read, undefined, joins));
      }),
      { numRuns: 4000 },
    );
  });

  it('reads again only the paragraph that an edit touched', () => {
    const paragraph = (words: string): string => `${words}说了一些话然后在这里\n换行继续说下去。`;
    const before = ['甲', '乙', '丙'].map(paragraph).join('\n\n');
    const margin = joinsOf({ wrap: { columns: 22, full: 0, lines: 0 } });
    const earlier = { text: before, blocks: layBlocks(before, read, undefined, margin), joins: margin?.key };
    assert.equal(earlier.blocks.length, 3);
    const reread: string[] = [];
    layBlocks(before.replace('乙', '丁'), (sources) => (reread.push(...sources), sources), earlier, margin);
    assert.deepEqual(reread, [paragraph('丁')]);
  });

  it('does not read again what an edit only moved', () => {
    const before = '甲:一。\n乙:二。\n丙:三。';
    const earlier = { text: before, blocks: layBlocks(before, read) };
    const reread: string[] = [];
    layBlocks('新:零。\n' + before, (sources) => (reread.push(...sources), sources), earlier);
    assert.deepEqual(reread, ['新:零。']);
  });
});
