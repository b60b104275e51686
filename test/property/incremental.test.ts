import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/core/analyse';
import type { Transcript } from '../../server/src/core/transcript';
import { applyEdit, edits, samples, transcriptLike } from '../support/transcripts';

/** The transcript without what only the next edit needs. */
function transcriptOf({ blocks: _blocks, options: _options, links: _links, ...transcript }: Analysis): Transcript {
  return transcript;
}

describe('incremental analysis', () => {
  const document = fc.oneof(transcriptLike, ...samples().map(({ text }) => fc.constant(text)));

  it('equals a cold analysis after any sequence of edits', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(document, edits, (text, sequence) => {
        let analysis = analyse(text);
        for (const edit of sequence) {
          analysis = analyse(applyEdit(analysis.text, edit), {}, analysis);
          assert.deepEqual(transcriptOf(analysis), transcriptOf(analyse(analysis.text)));
        }
      }),
      { numRuns: Number(process.env.CALLMARK_RUNS ?? 200) },
    );
  });

  it('reads again only the blocks that an edit touches', () => {
    const text = samples()[0]!.text;
    const before = analyse(text);
    const after = analyse(text.slice(0, 100) + '增' + text.slice(100), {}, before);
    const kept = new Set(before.blocks.map(({ facts }) => facts));
    assert.equal(after.blocks.filter(({ facts }) => !kept.has(facts)).length, 1);
  });
});
