import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { place } from '../core/block';
import { indexAt } from '../core/lookup';
import type { Span } from '../core/transcript';
import { offsetAt, rangeOf } from './lines';
import { itemAt, sectionAt, threadAt, threadSpan, touches, turnAt, type Snapshot } from './snapshot';

/** What a reader means by a little more, for each position: figure, sentence, paragraph, turn, thread, section, document. */
export function provideSelectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    let range: SelectionRange | undefined;
    for (const span of around(snapshot, offsetAt(snapshot.lines, position)).reverse()) {
      range = { range: rangeOf(snapshot.lines, span), ...(range ? { parent: range } : {}) };
    }
    return range ?? { range: { start: position, end: position } };
  });
}

/** The spans around an offset, smallest first, each strictly inside the next. */
function around(snapshot: Snapshot, offset: number): Span[] {
  const { transcript } = snapshot;
  const block = transcript.blocks[itemAt(transcript.blocks, offset)];
  const sentences = block ? block.facts.sentences.map((sentence) => place(block, sentence)) : [];
  const turn = transcript.turns[turnAt(transcript, offset)];
  const thread = threadAt(transcript, offset);
  const candidates = [
    transcript.figures[indexAt(transcript.figures, offset)],
    sentences.find((sentence) => touches(sentence, offset)),
    block,
    turn?.speech,
    turn,
    thread < 0 ? undefined : threadSpan(transcript, thread),
    sectionAt(transcript, offset),
    { start: 0, end: transcript.text.length },
  ];
  const spans: Span[] = [];
  for (const span of candidates) {
    const inner = spans.at(-1) ?? { start: offset, end: offset };
    const wider = span && span.start <= inner.start && span.end >= inner.end;
    if (wider && span.end - span.start > inner.end - inner.start) spans.push({ start: span.start, end: span.end });
  }
  return spans;
}
