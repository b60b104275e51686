import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/core/analyse';
import type { Span, Transcript } from '../../server/src/core/transcript';
import { provideFoldingRanges } from '../../server/src/service/folding';
import { lineEnd } from '../../server/src/service/lines';
import { takeSnapshot } from '../../server/src/service/snapshot';
import { holds } from '../support/fuzz';
import { applyEdit, edits, samples, spelt, transcriptLike, type Edit } from '../support/transcripts';

/** The transcript without what only the next edit needs. */
function transcriptOf({ blocks: _blocks, options: _options, links: _links, ...transcript }: Analysis): Transcript {
  return transcript;
}

/** The lines that are out of sight where all folds are closed. */
function hidden(analysis: Analysis): Span[] {
  const snapshot = takeSnapshot('file:///call.transcript', 1, analysis);
  return provideFoldingRanges(snapshot).map(({ startLine, endLine }) => ({
    start: lineEnd(snapshot.lines, startLine),
    end: lineEnd(snapshot.lines, endLine),
  }));
}

function equalsCold(text: string, sequence: readonly Edit[]): void {
  let analysis = analyse(text);
  for (const edit of sequence) {
    analysis = analyse(applyEdit(analysis.text, hidden(analysis), edit), {}, analysis);
    const [warm, cold] = [transcriptOf(analysis), transcriptOf(analyse(analysis.text))];
    // Comparing the written form is ten times as fast, and the other one says where they differ.
    if (JSON.stringify(warm) !== JSON.stringify(cold)) assert.deepEqual(warm, cold);
  }
}

describe('incremental analysis equals a cold one after any sequence of edits', function () {
  this.timeout(0);

  it('of texts that look like transcripts', () =>
    holds('incremental', fc.property(transcriptLike, edits, equalsCold), 300));

  for (const { name, text } of samples())
    it(`of ${name}, in every spelling`, () =>
      holds(`incremental-${name.replace('.txt', '')}`, fc.property(spelt(text), edits, equalsCold), 15));
});

describe('incremental analysis', () => {
  it('reads again only the blocks that an edit touches', () => {
    const text = samples()[0]!.text;
    const before = analyse(text);
    const after = analyse(text.slice(0, 100) + '增' + text.slice(100), {}, before);
    const kept = new Set(before.blocks.map(({ facts }) => facts));
    assert.equal(after.blocks.filter(({ facts }) => !kept.has(facts)).length, 1);
  });
});
