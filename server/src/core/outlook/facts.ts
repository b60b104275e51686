import { isDigit, isHan, isLatin } from '../text/script';
import type { Segmenter, WordsNeeded } from '../text/segmenter';
import type { Cue, Direction, OutlookKind, Span } from '../transcript';
import { classify } from './classify';
import { featuresOf, type Features } from './features';
import { directionOf } from './direction';
import { readEnSentence } from './enSentence';
import { withOwnTerms, type OwnTerms } from './ownTerms';
import type { Reason } from './strings';
import { asks, judge } from './judge';
import { withoutCue, type Promise } from './scheduled';
import { has, IS, type Sentence } from './sentence';
import type { When } from './when';
import { readZhSentence } from './zhSentence';

/** What a fact still needs before it is a statement of the document. */
export type Standing =
  /** Nothing: its own words say that it is about the future. */
  | 'stated'
  /** Its time must lie after the call. */
  | 'ifAhead'
  /** It must answer a question about the future. */
  | 'ifAsked'
  /** It must follow another forecast of its turn, or answer such a question. */
  | 'ifAmong'
  /** It is that question. */
  | 'asks';

/** A sentence that speaks of the future as far as its block can tell. Offsets are the reading's. */
export interface OutlookFact extends Span {
  readonly standing: Standing;
  readonly kind: OutlookKind;
  /** True where a company's measure is forecast: a figure inside makes it guidance. */
  readonly measured: boolean;
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly direction?: Direction;
  readonly when?: When;
  readonly features: Features;
  /** What made its class: a key of `REASONS`. */
  readonly because: Reason;
  readonly cues: readonly Cue[];
}

export interface OutlookOptions {
  readonly segmenter?: Segmenter;
  readonly ownTerms?: OwnTerms;
}

/** The forward-looking sentences of a block, and whether words were needed to tell. */
export function findOutlook(
  reading: string,
  sentences: readonly Span[],
  { segmenter, ownTerms }: OutlookOptions = {},
): { readonly facts: readonly OutlookFact[]; readonly words: WordsNeeded } {
  const facts: OutlookFact[] = [];
  let words: WordsNeeded = 'no';
  const read = readSentences(reading, sentences, ownTerms);
  const harbour = read.map((sentence) => sentence.lexemes.some((lexeme) => has(lexeme, IS.boilerplate)));
  read.forEach((sentence, i) => {
    if (sentence.lexemes.length === 0 && sentence.language === 'zh') return;
    const found = readFact(sentence, segmenter);
    if (found.words === 'wanted' || (found.words === 'asked' && words === 'no')) words = found.words;
    if (found.fact && !(nearHarbour(harbour, i) && found.fact.kind !== 'guidance')) facts.push(found.fact);
  });
  return { facts, words };
}

/** The sentences of a reading as the guards see them. */
export function readSentences(reading: string, sentences: readonly Span[], ownTerms?: OwnTerms): Sentence[] {
  const lowered = reading.toLowerCase();
  const lower = lowered.length === reading.length ? lowered : reading;
  const chinese = HAN.test(reading);
  const read: Sentence[] = [];
  for (const sentence of sentences) {
    for (const clause of clausesOf(reading, sentence)) {
      const span = withoutNumber(reading, clause);
      const plain = chinese ? readSentence(reading, lower, span) : readEnSentence(reading, lower, span);
      read.push(ownTerms ? withOwnTerms(plain, lower, ownTerms) : plain);
    }
  }
  return read;
}

const HAN = /[\u4e00-\u9fff]/;

const nearHarbour = (harbour: readonly boolean[], i: number): boolean => harbour[i]! || harbour[i - 1] === true;

/** Reads a sentence with the lexicon of its language. */
export function readSentence(text: string, lower: string, span: Span): Sentence {
  return isChinese(text, span) ? readZhSentence(text, span) : readEnSentence(text, lower, span);
}

function isChinese(text: string, { start, end }: Span): boolean {
  let han = 0;
  let latin = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) han++;
    else if (isLatin(unit)) latin++;
    if (han > 24) return true;
  }
  return han * 3 >= latin;
}

/** Speech without full stops is read in stretches of about this length, so that the work stays linear. */
const STRETCH = 600;

/** The stretches of a sentence that are read as one: the clauses of unpunctuated Chinese, the parts of an endless one. */
function clausesOf(text: string, span: Span): Span[] {
  const { start, end } = span;
  if (end - start > 2 * STRETCH) return stretchesOf(text, span);
  const blank = isHan(text.charCodeAt(start)) ? text.indexOf(' ', start) : -1;
  if (blank < 0 || blank >= end || /[,;。]/.test(text.slice(start, end))) return [span];
  return cutWhere(span, (i) => text[i] === ' ' && isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1)));
}

function stretchesOf(text: string, span: Span): Span[] {
  let from = span.start;
  return cutWhere(span, (i) => {
    const length = i - from;
    const cut = length > 2 * STRETCH || (length > STRETCH && ',; '.includes(text[i]!));
    if (cut) from = i;
    return cut;
  });
}

/** Cuts a span before each offset where `cuts` says so; a blank there belongs to neither side. */
function cutWhere({ start, end }: Span, cuts: (i: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = start + 1; i < end; i++) {
    if (!cuts(i)) continue;
    pieces.push({ start: from, end: i });
    from = i + 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}

function readFact(sentence: Sentence, segmenter?: Segmenter): { fact?: OutlookFact; words: WordsNeeded } {
  const { accepted, suppressed, words } = judge(sentence, segmenter);
  if (accepted.length === 0) {
    const timed = sentence.lexemes.some(({ cue, when }) => cue !== undefined || when !== undefined);
    const without = withoutCue(sentence, timed && asks(sentence), suppressed);
    return { fact: without && factWithout(sentence, without), words };
  }
  const cues = accepted.map((at) => sentence.lexemes[at]!);
  const { kind, measured, because } = classify(sentence, accepted);
  const fact: OutlookFact = {
    start: sentence.start,
    end: sentence.end,
    standing: 'stated',
    kind,
    measured,
    strength: strengthOf(
      cues.map(({ cue }) => cue!.strength),
      kind,
    ),
    direction: directionOf(sentence, accepted[0]!),
    when: horizonOf(sentence, accepted[0]!),
    features: featuresOf(sentence, accepted[0]!, kind === 'guidance' || measured),
    because,
    cues: cues.map(({ start, end, cue }) => ({ start, end, rule: cue!.id })),
  };
  return { fact, words };
}

function factWithout(sentence: Sentence, { standing, at, rule, kind, measured, because }: Promise): OutlookFact {
  const { start, end, when } = sentence.lexemes[at] ?? { start: sentence.start, end: sentence.end, when: undefined };
  return {
    start: sentence.start,
    end: sentence.end,
    standing,
    kind,
    measured,
    strength: 4,
    direction: directionOf(sentence, at),
    when,
    features: featuresOf(sentence, -1, kind === 'guidance'),
    because,
    cues: [{ start, end, rule }],
  };
}

/** The firmest cue says how firm, unless a hedge takes it back. */
function strengthOf(strengths: readonly CueStrength[], kind: OutlookKind): CueStrength {
  if (kind === 'commitment') return 5;
  const weakest = Math.min(...strengths);
  return (weakest <= 2 ? weakest : Math.max(...strengths)) as CueStrength;
}
type CueStrength = 1 | 2 | 3 | 4 | 5;

/** The time that a statement is about: the nearest one to its first cue, one that is surely ahead first. */
function horizonOf({ lexemes }: Sentence, at: number): When | undefined {
  const cue = lexemes[at]!;
  let nearest: When | undefined;
  let least = Infinity;
  for (const { when, start } of lexemes) {
    if (!when) continue;
    const distance = Math.abs(start - cue.start) + (when.endless ? 400 : when.sure ? 0 : 200);
    if (distance < least) [nearest, least] = [when, distance];
  }
  return nearest;
}

/** A sentence without the list number before it. */
function withoutNumber(text: string, span: Span): Span {
  const { start, end } = span;
  if (!isDigit(text.charCodeAt(start)) && text[start] !== '(') return span;
  const number = /^(?:\d{1,2}[.、)]|\(\d{1,2}\))\s*(?=\D)/.exec(text.slice(start, Math.min(end, start + 8)));
  return { start: start + (number?.[0].length ?? 0), end };
}
