import type { Block } from '../block';
import { lastStartingBefore } from '../lookup';
import { writtenClean } from '../text/topic';
import type { Structure } from '../structure/link';
import type { Figure, Question, Span } from '../transcript';
import { fillLedger, type Asked } from './answers';
import { partsPlayed, type Part } from './askers';
import { shared } from './terms';
import { speeches, type Ask, type Said, type Speech } from './speech';
import { topicSpans } from './topics';

/** Threads: which turn asks, who answers it, and what became of each part. */
export function linkQuestions(blocks: readonly Block[], structure: Structure, figures: readonly Figure[]): Question[] {
  const all = speeches(blocks, structure);
  const played = partsPlayed(all);
  const questions: Question[] = [];
  all.forEach((speech, index) => {
    if (played[index] !== 'asks') return;
    const asked = askedIn(blocks, speech);
    if (!asked) return;
    const answering = answersTo(all, played, index);
    const followUpOf = followedUp(questions, all, played, speech);
    questions.push({
      start: asked.start,
      end: asked.end,
      turn: index,
      ...(speech.turn.speaker === undefined ? {} : { askedBy: speech.turn.speaker }),
      answeredBy: answerers(asked.parts, answering),
      answers: answering.map((answer) => answer.index),
      ...(followUpOf === undefined ? {} : { followUpOf }),
      topic: asked.parts[0]!.topic,
      parts: fillLedger(asked.parts, speech, answering, figures),
    });
  });
  return questions;
}

interface AskedSpan extends Span {
  readonly parts: readonly Asked[];
}

/** From the first ask to the last, without greeting; an edited record's question is all that stands behind its label. */
function askedIn(blocks: readonly Block[], speech: Speech): AskedSpan | undefined {
  const { asks, said, side, speaker } = speech;
  const own = asks.filter((ask, index) => !ask.announces || asks[index + 1]?.announces !== false);
  const substance = said.filter(({ fact }) => !fact.courtesy);
  if (own.length === 0) return side === 'question' ? declared(blocks, substance) : undefined;
  const named = speaker && !speaker.anonymous;
  const lead = named ? undefined : substance.find(({ start }) => start < own[0]!.start);
  const parts = own.map((ask) => ({ ...ask, terms: termsWithin(said, ask) }));
  return { start: lead?.start ?? own[0]!.start, end: own[own.length - 1]!.end, parts };
}

/** A question that is put as a statement, as examinations do: only its label says that it asks. */
function declared(blocks: readonly Block[], substance: readonly Said[]): AskedSpan | undefined {
  const [first] = substance;
  if (!first) return undefined;
  const span = { start: first.start, end: substance[substance.length - 1]!.end };
  const { facts } = blocks[first.block]!;
  const pieces = topicSpans(facts.reading.text, first.at, []);
  const topic = pieces.map((piece) => writtenClean(facts, piece)).join('');
  const ask: Ask = { ...span, seeks: 'other', firm: false, announces: false, relayed: false, topic };
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
    const closes = speech.said.some(({ fact }) => fact.closes);
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
  for (let between = previous.turn + 1; between < index; between++) if (played[between] === 'leads') return undefined;
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
