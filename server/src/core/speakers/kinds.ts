import { place, type Block } from '../block';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Section, Span, Speaker, SpeakerKind, Turn } from '../transcript';
import { nameShape } from './names';
import { organizationKind } from './roles';

const isAsker = (kind: SpeakerKind): boolean => kind === 'analyst' || kind === 'media';

/** How often a speaker does what tells the kinds apart. */
interface Doings {
  /** Speaks before the questions. */
  remarks: number;
  /** Asks, and somebody else speaks next. */
  asks: number;
  /** Speaks right after somebody who asks. */
  answers: number;
  /** Calls somebody to ask. */
  calls: number;
  /** Speaks among the questions right after the operator. */
  called: number;
}

/**
 * The kinds of people whom nothing in the text calls anything, from what they do: who calls others to ask is the operator; who
 * speaks before the questions or answers them is the company; whom the operator calls among the questions is an analyst, or a
 * medium by its name. Who stays unclear stays unknown.
 */
export function inferKinds(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  sections: readonly Section[],
): Speaker[] {
  const doings = doingsOf(blocks, speakers, turns, sections);
  return speakers.map((speaker, index) => {
    if (speaker.kind !== 'unknown' || speaker.anonymous) return speaker;
    const kind = kindFrom(doings[index]!, speaker.name);
    return kind === 'unknown' ? speaker : { ...speaker, kind };
  });
}

function kindFrom({ remarks, asks, answers, calls, called }: Doings, name: string): SpeakerKind {
  if (calls > answers) return 'operator';
  const outlet = organizationKind(name) === 'media';
  if (!outlet && (answers > asks || (remarks > 0 && asks <= answers))) return 'executive';
  if (outlet && asks > 0) return 'media';
  return called > 0 && answers === 0 && nameShape(name) !== 'none' ? 'analyst' : 'unknown';
}

function doingsOf(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  sections: readonly Section[],
): Doings[] {
  const doings = speakers.map((): Doings => ({ remarks: 0, asks: 0, answers: 0, calls: 0, called: 0 }));
  const questioned = sections.some(({ kind }) => kind === 'questionsAndAnswers');
  const asks = blocks.flatMap((block) => block.facts.questions.interrogatives.map((fact) => place(block, fact)));
  let before:
    | { readonly kind: SpeakerKind; readonly calls: boolean; readonly asked: boolean; readonly speaker: number }
    | undefined;
  turns.forEach((turn, i) => {
    if (turn.speaker === undefined) {
      before = undefined;
      return;
    }
    const own = doings[turn.speaker]!;
    const { kind } = speakers[turn.speaker]!;
    const section = sections[indexAt(sections, turn.start)]?.kind;
    const asked = isAsker(kind) || asksIn(asks, turn);
    const next = turns[i + 1]?.speaker;
    if (questioned && section === 'preparedRemarks') own.remarks++;
    if (before?.asked && before.speaker !== turn.speaker) own.answers++;
    if (before?.calls || (before?.kind === 'operator' && section === 'questionsAndAnswers')) own.called++;
    if (asked && next !== undefined && next !== turn.speaker) own.asks++;
    const calls = callsIn(blocks, turn);
    if (calls) own.calls++;
    before = { kind, calls, asked: asked && kind !== 'operator', speaker: turn.speaker };
  });
  return doings;
}

const callsIn = (blocks: readonly Block[], turn: Turn): boolean =>
  blocks.slice(turn.blocks.start, turn.blocks.end).some(({ facts }) => facts.structure.announces);

/** Whether a turn holds the start of one of the sentences that ask. */
const asksIn = (asks: readonly Span[], turn: Turn): boolean =>
  lastStartingBefore(asks, turn.end - 1) > lastStartingBefore(asks, turn.start - 1);
