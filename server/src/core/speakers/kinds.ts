import { INTERPRETERS } from '../lexicon/zh/roles';
import { place, type Block } from '../block';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Section, Span, Speaker, SpeakerKind, Turn } from '../transcript';
import { nameShape } from './names';
import { organizationKind } from './roles';

const isAsker = (kind: SpeakerKind): boolean => kind === 'analyst' || kind === 'media';

const INTERPRETER = new RegExp(`\\binterpreter\\b|\\btranslator\\b|${INTERPRETERS.join('|')}`, 'i');

/** Whether somebody says what others said. */
export const interprets = ({ name, role }: Speaker): boolean => INTERPRETER.test(`${name} ${role ?? ''}`);

/** How long the end of a turn is in which a question is one. */
const LAST_WORDS = 200;

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
  /** Asks among the questions, and does not open the call. */
  among: number;
}

/**
 * The kinds of people whom nothing in the text calls anything, from what they do: who calls others to ask is the operator; who
 * speaks before the questions or answers them is the company; whom the operator calls among the questions, or who only asks there, is an analyst, or
 * of the media where only these ask. Who stays unclear stays unknown.
 */
export function inferKinds(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  sections: readonly Section[],
): Speaker[] {
  const doings = doingsOf(blocks, speakers, turns, sections);
  const kinds = new Set(speakers.map(({ kind }) => kind));
  const asker = !kinds.has('media') ? 'analyst' : isPress(speakers) ? 'media' : 'unknown';
  return speakers.map((speaker, index) => {
    if (speaker.kind !== 'unknown' || speaker.anonymous || interprets(speaker)) return speaker;
    const kind = kindFrom(doings[index]!, speaker.name, asker);
    return kind === 'unknown' ? speaker : { ...speaker, kind };
  });
}

/** Where this many of the media ask and no analyst does, who else asks is of the media too. */
const PRESS = 3;
const isPress = (speakers: readonly Speaker[]): boolean =>
  speakers.filter(({ kind }) => kind === 'media').length >= PRESS && !speakers.some(({ kind }) => kind === 'analyst');

function kindFrom(
  { remarks, asks, answers, calls, called, among }: Doings,
  name: string,
  asker: 'analyst' | 'media' | 'unknown',
): SpeakerKind {
  if (calls > answers) return 'operator';
  const outlet = organizationKind(name) === 'media';
  if (!outlet && (answers > asks || (remarks > 0 && asks <= answers))) return 'executive';
  if (outlet && asks > 0) return 'media';
  const asked = called > 0 ? asks > 0 || nameShape(name) !== 'none' : among > 0 && remarks === 0;
  return asked && answers === 0 ? asker : 'unknown';
}

function doingsOf(
  blocks: readonly Block[],
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  sections: readonly Section[],
): Doings[] {
  const doings = speakers.map((): Doings => ({ remarks: 0, asks: 0, answers: 0, calls: 0, called: 0, among: 0 }));
  const questioned = sections.some(({ kind }) => kind === 'questionsAndAnswers');
  const asks: Span[] = [];
  for (const block of blocks)
    for (const fact of block.facts.questions.interrogatives) if (fact.force === 'asks') asks.push(place(block, fact));
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
    const called = before?.calls || (before?.kind === 'operator' && section === 'questionsAndAnswers');
    const answers = before !== undefined && before.asked && before.speaker !== turn.speaker;
    // What somebody asks who is answering is rhetorical, unless it is the last thing said.
    const asked =
      isAsker(kind) ||
      called ||
      asksIn(asks, answers ? Math.max(turn.start, turn.end - LAST_WORDS) : turn.start, turn.end);
    const next = turns[i + 1]?.speaker;
    if (questioned && section === 'preparedRemarks') own.remarks++;
    if (answers) own.answers++;
    if (called) own.called++;
    if (asked && next !== undefined && next !== turn.speaker) {
      own.asks++;
      if ((questioned ? section === 'questionsAndAnswers' : i > 2) && turn.speaker !== turns[0]!.speaker) own.among++;
    }
    const calls = callsIn(blocks, turn);
    if (calls) own.calls++;
    before = { kind, calls, asked: asked && kind !== 'operator' && !calls, speaker: turn.speaker };
  });
  return doings;
}

function callsIn(blocks: readonly Block[], { blocks: { start, end } }: Turn): boolean {
  for (let i = start; i < end; i++) if (blocks[i]!.facts.structure.announces) return true;
  return false;
}

/** Whether a sentence that asks starts between two offsets. */
const asksIn = (asks: readonly Span[], start: number, end: number): boolean =>
  lastStartingBefore(asks, end - 1) > lastStartingBefore(asks, start - 1);
