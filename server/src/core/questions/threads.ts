import type { Block } from '../block';
import type { Kept, Layout } from '../kept';
import { lastStartingBefore } from '../lookup';
import { writtenClean } from '../text/topic';
import type { Structure } from '../structure/link';
import type { Question, QuestionPart, Span, Turn } from '../transcript';
import { fillLedger, type Asked } from './answers';
import { partsPlayed, type Part } from './askers';
import { shared } from './terms';
import { speeches, type Ask, type Said, type Speech, type Talk } from './speech';
import { topicSpans } from './topics';
import { askedByNobody } from './unlabelled';

/** Threads: which turn asks, who answers it, and what became of each part; with what linking them again compares. */
export interface LinkedQuestions {
  readonly questions: readonly Question[];
  /** What each turn says. */
  readonly talks: readonly Talk[];
  readonly format: string;
  readonly exchanges: ReadonlyMap<Talk, Exchange>;
}

/** A question with its answers, read. It holds as long as the same turns say the same at the same distances. */
interface Exchange {
  readonly asking: Speech;
  readonly answering: readonly Speech[];
  readonly asked: AskedSpan;
  readonly answeredBy: readonly number[];
  /** Placed where the asking turn stood. */
  readonly parts: readonly QuestionPart[];
}

const NOTHING: LinkedQuestions = { questions: [], talks: [], format: '', exchanges: new Map() };

export function linkQuestions(
  layout: Layout,
  structure: Structure,
  kept: Kept,
  earlier?: LinkedQuestions,
): LinkedQuestions {
  const format = structure.format.id;
  if (structure.turns.length === 0) return { ...NOTHING, questions: askedByNobody(layout.blocks), format };
  const before = earlier?.format === format ? earlier : undefined;
  const all = speeches(layout, structure, kept, before?.talks);
  const played = partsPlayed(all);
  const questions: Question[] = [];
  const exchanges = new Map<Talk, Exchange>();
  all.forEach((speech, index) => {
    if (played[index] !== 'asks') return;
    const answering = answersTo(all, played, index);
    const exchange =
      heldAgain(before?.exchanges.get(speech.talk), speech, answering) ?? exchangeOf(layout.blocks, speech, answering);
    if (!exchange) return;
    exchanges.set(speech.talk, exchange);
    const { asked, answeredBy, parts } = exchange;
    const followUpOf = followedUp(questions, all, played, speech);
    questions.push({
      start: speech.turn.start + asked.start,
      end: speech.turn.start + asked.end,
      turn: index,
      askedBy: speech.turn.speaker,
      answeredBy,
      answers: answering.map((answer) => answer.index),
      followUpOf,
      topic: asked.parts[0]!.topic,
      parts,
    });
  });
  return { questions, talks: all.map(({ talk }) => talk), format, exchanges };
}

function exchangeOf(blocks: readonly Block[], asking: Speech, answering: readonly Speech[]): Exchange | undefined {
  const asked = askedIn(blocks, asking);
  if (!asked) return undefined;
  const { start } = asking.turn;
  const placed = asked.parts.map((part) => ({ ...part, start: part.start + start, end: part.end + start }));
  return {
    asking,
    answering,
    asked,
    answeredBy: answerers(asked.parts, answering),
    parts: fillLedger(placed, asking, answering),
  };
}

/** An earlier exchange of the same turns, moved to where they stand now. */
function heldAgain(earlier: Exchange | undefined, asking: Speech, answering: readonly Speech[]): Exchange | undefined {
  if (!earlier || earlier.answering.length !== answering.length) return undefined;
  const moved = asking.turn.start - earlier.asking.turn.start;
  const same = answering.every((speech, i) => {
    const { talk, turn } = earlier.answering[i]!;
    return talk === speech.talk && turn.speaker === speech.turn.speaker && speech.turn.start - turn.start === moved;
  });
  if (!same) return undefined;
  const at = ({ start, end }: Span): Span => ({ start: start + moved, end: end + moved });
  const parts =
    moved === 0
      ? earlier.parts
      : earlier.parts.map(({ start, end, seeks, status, answer, topic }) => ({
          start: start + moved,
          end: end + moved,
          seeks,
          status,
          answer: answer.map(at),
          topic,
        }));
  return { asking, answering, asked: earlier.asked, answeredBy: earlier.answeredBy, parts };
}

interface AskedSpan extends Span {
  readonly parts: readonly Asked[];
}

/** What a turn asks; the spans count from the turn's start. From the first ask to the last, without greeting; an edited record's question is all that stands behind its label. */
function askedIn(blocks: readonly Block[], speech: Speech): AskedSpan | undefined {
  const { asks, said, side, speaker, turn } = speech;
  const own = asks.filter(
    (ask, index) => ask.force !== 'announces' || (asks[index + 1]?.force ?? 'announces') === 'announces',
  );
  const substance = said.filter(({ fact }) => !fact.courtesy);
  const named = speaker && !speaker.anonymous;
  if (own.length === 0) return side === 'question' && !named ? declared(blocks, turn, substance) : undefined;
  const lead = named ? undefined : substance.find(({ start }) => start < own[0]!.start);
  const parts = own.map((ask) => ({ ...ask, terms: termsWithin(said, ask) }));
  return { start: lead?.start ?? own[0]!.start, end: own[own.length - 1]!.end, parts };
}

/** A question that is put as a statement, as examinations do: only its label says that it asks. */
function declared(blocks: readonly Block[], turn: Turn, substance: readonly Said[]): AskedSpan | undefined {
  const [first] = substance;
  if (!first) return undefined;
  const span = { start: first.start, end: substance[substance.length - 1]!.end };
  const { facts } = blocks[turn.blocks.start + first.block]!;
  const pieces = topicSpans(facts.reading.text, first.at, []);
  const topic = pieces.map((piece) => writtenClean(facts, piece)).join('');
  const ask: Ask = { ...span, seeks: 'other', firm: false, force: 'asks', relayed: false, topic };
  return { ...span, parts: [{ ...ask, terms: substance.flatMap(({ fact }) => fact.terms) }] };
}

/** The terms of the sentences that a span touches; `said` in text order. */
function termsWithin(said: readonly Said[], { start, end }: Span): readonly number[] {
  const terms: number[] = [];
  for (let i = Math.max(0, lastStartingBefore(said, start)); i < said.length && said[i]!.start < end; i++) {
    if (said[i]!.end > start) terms.push(...said[i]!.fact.terms);
  }
  return terms;
}

/** The turns behind an asking turn that answer it: up to the next asker, a hand-over to the next one, or the end. */
function answersTo(all: readonly Speech[], played: readonly Part[], asking: number): Speech[] {
  const answers: Speech[] = [];
  for (let index = asking + 1; index < all.length; index++) {
    const speech = all[index]!;
    const part = played[index];
    if (part === 'asks') break;
    if (speech.turn.section !== all[asking]!.turn.section && leavesAnswers(speech, all[asking]!)) break;
    const { closes } = speech;
    if (part === 'leads' && (closes || answers.length === 0 || !briefly(speech))) {
      if (closes || answers.length > 0) break;
      continue;
    }
    if (part !== 'answers') continue;
    if (closes && answers.length > 0 && speech.said.length <= 6 && speech.turn.speaker !== answers[0]!.turn.speaker)
      break;
    answers.push(speech);
  }
  return answers;
}

/** A turn of a later section answers nothing that was asked before it. */
const leavesAnswers = (speech: Speech, asking: Speech): boolean =>
  speech.turn.section !== undefined && asking.turn.section !== undefined;

const briefly = ({ turn }: Speech): boolean => turn.speech.end - turn.speech.start <= 60;

/** Who speaks to what was asked: the first to answer, and of the others those who do not only chime in. */
function answerers(parts: readonly Asked[], answering: readonly Speech[]): number[] {
  const speakers: number[] = [];
  const chimers = new Set<number>();
  answering.forEach(({ turn: { speaker }, side, said }, index) => {
    if (speaker === undefined || speakers.includes(speaker)) return;
    if (said[0]?.fact.chimesIn) chimers.add(speaker);
    const speaksToIt =
      index === 0 ||
      side === 'answer' ||
      !chimers.has(speaker) ||
      said.some(({ fact }) => fact.opens || fact.ordinal || fact.followsUp) ||
      said.some(({ fact }) => parts.some(({ terms }) => shared(terms, fact.terms).length > 0));
    if (speaksToIt) speakers.push(speaker);
  });
  return speakers;
}

/** The question that an asker comes back to after its answer, before anybody else is let in. */
function followedUp(
  questions: readonly Question[],
  all: readonly Speech[],
  played: readonly Part[],
  { index, turn, speaker, said }: Speech,
): number | undefined {
  const last = questions.length - 1;
  const previous = questions[last];
  if (!previous || previous.answers.length === 0) return undefined;
  for (let between = previous.turn! + 1; between < index; between++) if (played[between] === 'leads') return undefined;
  const number = said.find(({ fact }) => fact.refersTo !== undefined)?.fact.refersTo;
  if (number !== undefined) return number <= questions.length ? number - 1 : undefined;
  const says = said.some(({ fact }) => fact.followsUp);
  const same = turn.speaker !== undefined && previous.askedBy === turn.speaker;
  if (speaker?.anonymous || !speaker) return says ? last : undefined;
  if (!same) return undefined;
  return says || !isHost(all, speaker, turn.speaker) ? last : undefined;
}

/** Whoever opens the talk leads it, and a host's next question is a new one. */
const isHost = (all: readonly Speech[], speaker: Speech['speaker'], index: number): boolean =>
  speaker?.kind === 'operator' || all[0]?.turn.speaker === index;
