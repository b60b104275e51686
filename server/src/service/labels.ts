import { place, type Block } from '../core/block';
import type { LabelFact } from '../core/structure/facts';
import type { Span } from '../core/transcript';
import type { Snapshot } from './snapshot';

/** A label as its block reads it, with its block. */
export interface PlacedLabel {
  readonly block: Block;
  readonly label: LabelFact;
}

/** The labels that a turn was read from: its own, and in captions those of the cues that were joined to it. */
export function labelsOfTurn({ transcript }: Snapshot, index: number): PlacedLabel[] {
  const turn = transcript.turns[index];
  if (!turn) return [];
  const inside = transcript.blocks
    .slice(turn.blocks.start, turn.blocks.end)
    .flatMap((block) => block.facts.structure.labels.map((label) => ({ block, label })));
  const own = inside.find(({ block, label }) => sameSpan(labelSpan({ block, label }), turn.label));
  if (!own) return [];
  const joined = inside.filter(
    ({ block, label }) =>
      block !== own.block && label.format === own.label.format && label.who.key === own.label.who.key,
  );
  return [own, ...joined];
}

/** Where a label stands in the document, up to its delimiter. */
export const labelSpan = ({ block, label }: PlacedLabel): Span => place(block, label);

/** Where a label writes the name of somebody; undefined where it names nobody. */
export const nameIn = ({ block, label }: PlacedLabel): Span | undefined =>
  label.who.name && !label.who.anonymous ? place(block, label.who.name) : undefined;

/** Everywhere that the labels of a turn write the name of its speaker, in captions cue by cue. */
export const namesOfTurn = (snapshot: Snapshot, index: number): Span[] =>
  labelsOfTurn(snapshot, index).flatMap((placed) => {
    const name = nameIn(placed);
    const { start, facts } = placed.block;
    return name ? [name, ...facts.voices.map((voice) => ({ start: start + voice.start, end: start + voice.end }))] : [];
  });

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
