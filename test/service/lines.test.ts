import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { indexLines, lineEnd, offsetAt, positionAt } from '../../server/src/service/lines';

const text = fc.string({ unit: fc.constantFrom('a', '问', '\n', '\r', '\r\n', '😀', '\ud800', '\u2028', ' ') });

describe('LineIndex', () => {
  it('gives every offset the position that the protocol gives it, and back', () => {
    fc.assert(
      fc.property(text, (text) => {
        const lines = indexLines(text);
        const document = TextDocument.create('file:///x', 'transcript', 1, text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = positionAt(lines, offset);
          assert.deepEqual(position, document.positionAt(offset));
          assert.ok(offsetAt(lines, position) <= offset);
        }
        assert.equal(lines.starts.length, document.lineCount);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a position outside for the nearest inside', () => {
    const lines = indexLines('ab\r\nc');
    assert.equal(offsetAt(lines, { line: 0, character: 99 }), 2);
    assert.equal(offsetAt(lines, { line: 9, character: 0 }), 5);
    assert.equal(offsetAt(lines, { line: -1, character: 5 }), 0);
    assert.deepEqual(positionAt(lines, 99), { line: 1, character: 1 });
    assert.equal(lineEnd(lines, 0), 2);
  });
});
