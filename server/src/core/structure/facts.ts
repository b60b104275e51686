import type { SectionKind, Span, SpeakerKind } from '../transcript';

/** A format's reading of a part of a block as the label of a turn. Offsets are the reading's. */
export interface LabelFact extends Span {
  /** Id of the format whose grammar read it. */
  readonly format: string;
  /** Where the speech starts, after the delimiter. */
  readonly speech: number;
  /** The words that name somebody; absent in a label that names nobody (问). */
  readonly name?: Span;
  readonly role?: Span;
  readonly organization?: Span;
  /** Which side of a question the label itself says it is. */
  readonly side?: 'question' | 'answer';
  /** Seconds from the start of the recording. */
  readonly clock?: number;
}

/** A block that is the heading of a section. */
export interface HeadingFact extends Span {
  readonly kind: SectionKind;
}

/** A person named with a role, as a roster does: 首席财务官徐宏, `Ingrid Vale, CFO`. */
export interface PersonFact extends Span {
  readonly name: string;
  readonly role?: string;
  readonly organization?: string;
  readonly kind: SpeakerKind;
}

/** What the linking needs to know of a block to lay out sections, turns and speakers. */
export interface StructureFacts {
  readonly labels: readonly LabelFact[];
  readonly heading?: HeadingFact;
  readonly people: readonly PersonFact[];
}

/** Reads a block for structure: labels in every format's grammar, headings, people. */
export function readStructure(_reading: string): StructureFacts {
  return { labels: [], people: [] };
}
