import { findSelfIntroduction } from '../speakers/selfIntroduction';
import { findPeople } from '../speakers/roster';
import { findRoles } from '../speakers/roles';
import type { Who } from '../speakers/who';
import type { NumberedItem, SectionKind, Span, SpeakerKind } from '../transcript';
import { announcesQuestion } from './announces';
import { findCallFacts, type CallFacts } from './call/facts';
import type { Family } from './formats/format';
import { FORMATS } from './formats/registry';
import { findHeading } from './headings';
import { listNumber } from './lists';
import { readNumber } from './numbering';
import { isField } from './fields';
import { readFurniture } from './furniture';
import { findReported } from './reported';
import { endsTranscript } from './tail';

/**
 * A format's reading of a part of a block as the label of a turn. Offsets are the reading's; the span is the label's words
 * up to its delimiter, without list number, tag or clock.
 */
export interface LabelFact extends Span {
  /** Id of the format whose grammar read it. */
  readonly format: string;
  readonly family: Family;
  /** Where the turn starts: at the label's list number, tag or mark, else at the label. */
  readonly from: number;
  /** Where the speech starts, after the delimiter; the reading's length where the label stands alone. */
  readonly speech: number;
  /** Nothing follows in the block. */
  readonly alone: boolean;
  /** Whom the label names. */
  readonly who: Who;
  /** Seconds from the start of the recording. */
  readonly clock?: number;
  /** Stands behind other text of its block, so that it counts only for somebody known. */
  readonly midline?: boolean;
  /** Counts only where the next block is labelled as somebody's answer. */
  readonly needsAnswer?: boolean;
  /** What the grammar alone says for it: a clock, a title behind dashes. Added to the evidence of the document. */
  readonly weight?: number;
}

/** A block that is, or starts with, the heading of a section. */
export interface HeadingFact extends Span {
  readonly kind: SectionKind;
  /** Text of the section follows in the same block. */
  readonly inline: boolean;
}

/** A person named with a role or a firm, as a roster does: 首席财务官徐宏, `Ingrid Vale, CFO`. */
export interface PersonFact extends Span {
  readonly who: Who;
  /** The block is an entry of a list, and not a sentence that mentions somebody. */
  readonly entry: boolean;
}

/** What the linking needs to know of a block to lay out sections, turns and speakers. */
export interface StructureFacts {
  readonly labels: readonly LabelFact[];
  readonly heading?: HeadingFact;
  readonly people: readonly PersonFact[];
  /** Read when it is first asked for: only the head of a document is. */
  readonly call: () => CallFacts;
  /** The block's number in a numbered list, with its span: 2 of `2.阿里…`. */
  readonly list?: Span & { readonly number: number };
  /** The number that the block carries in a list or in a question's label. */
  readonly numbered?: NumberedItem;
  /** Words that report the speech of somebody whom a pronoun names: 他表示. */
  readonly reported: readonly Span[];
  /** The block calls somebody to ask: `Our first question comes from…`. */
  readonly announces: boolean;
  /** Whom the speaker of the block says to be; read when it is first asked for. */
  readonly selfIntroduction: () => Who | undefined;
  /** The block is matter behind the transcript: attachments, durations, links to other articles. */
  readonly tail: boolean;
  /** The block is nothing but a role, as the second line of a label is. */
  readonly title?: SpeakerKind;
  /** The block is a field of a form: 时间 2025年4月24日. */
  readonly field: boolean;
  /** Seconds at which a caption cue starts, where the block is its timing. */
  readonly cue?: number;
  /** The block reads like speech or prose: it ends as a sentence does, or is long. */
  readonly prose: boolean;
  /** The block is of the file's form and says nothing: a cue's number or timing, a rule, `WEBVTT`. */
  readonly furniture: boolean;
  /** Length of the reading. */
  readonly length: number;
}

/** Reads a block for structure: labels in every format's grammar, headings, people. `tab` is where it has its first tab. */
export function readStructure(reading: string, tab?: number): StructureFacts {
  const { furniture, cue } = readFurniture(reading);
  const people = findPeople(reading);
  const title = readTitleLine(reading);
  const listed = title !== undefined || people[0]?.entry === true;
  const labels = readLabels(reading, tab);
  const list = listNumber(reading);
  return {
    labels,
    heading: findHeading(reading),
    people,
    call: once(() => findCallFacts(reading)),
    list,
    numbered: readNumber(reading, list, labels[0]),
    reported: findReported(reading),
    announces: announcesQuestion(reading),
    selfIntroduction: once(() => findSelfIntroduction(reading)),
    tail: endsTranscript(reading),
    title,
    field: isField(reading),
    cue,
    furniture,
    prose: (reading.length >= 60 && !listed) || /[。!?…][”"')\]]?$|(?:[a-z]|.{16}[\d%)])[.][”"')\]]?$/.test(reading),
    length: reading.length,
  };
}

function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: read() }).value;
}

function readLabels(reading: string, tab: number | undefined): LabelFact[] {
  const labels: LabelFact[] = [];
  for (const format of FORMATS) for (const label of format.labels(reading, tab)) labels.push(label);
  return labels;
}

const LONGEST_TITLE = 80;

/** A short line that a role starts or ends, and that is no sentence. */
function readTitleLine(reading: string): SpeakerKind | undefined {
  if (reading.length > LONGEST_TITLE || /[。.!?:;]/.test(reading)) return undefined;
  const roles = findRoles(reading);
  const first = roles[0];
  if (!first || (first.start > 0 && roles.at(-1)!.end < reading.length)) return undefined;
  return roles.find(({ kind }) => kind === 'analyst')?.kind ?? first.kind;
}
