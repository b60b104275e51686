import type { FigureFact } from '../figures/facts';
import type { AnswerStatus, FigureKind, QuestionPart, Span } from '../transcript';
import { align, type Aligned, type Reply } from './align';
import type { Ask, Speech } from './speech';
import type { Terms } from './terms';

/** One part of a question with what it is about. */
export interface Asked extends Ask {
  readonly terms: Terms;
}

const TEMPORAL = new Set<FigureKind>(['date', 'fiscalPeriod', 'duration']);
/** Numbers that may say how much was asked for, or not. */
const UNSURE = new Set<FigureKind>(['rank', 'vague']);
/** Shared terms, weighed, from which on a part counts as spoken to. */
const SPOKEN_TO = 1.5;
/** The same where what kind of answer was asked for is given: a number, a date. */
const NAMED = 1;
/** What a part's own terms must weigh before silence on them says anything. */
const OWN_TERMS = 6;
/** The same where every sentence of the answer is about other parts. */
const FEW_OWN_TERMS = 3;
/** Aligning compares every part with every sentence: beyond this, a text is no call and nothing is said of it. */
const MOST_PARTS = 40;
const MOST_PAIRS = 40_000;
/** More of the answer than this may be about anything. */
const UNCLAIMED = 0.25;

/**
 * The ledger: what became of each part of a question. It says what the words show and `unknown` elsewhere: a wrong
 * `notAddressed` costs a reader more than a missing one.
 */
export function fillLedger(parts: readonly Asked[], asking: Speech, answering: readonly Speech[]): QuestionPart[] {
  const replies = answering.flatMap(repliesOf);
  if (parts.length > MOST_PARTS || parts.length * replies.length > MOST_PAIRS) {
    return parts.map(({ start, end, seeks, topic }) => ({ start, end, seeks, topic, status: 'unknown', answer: [] }));
  }
  const known = asking.said.flatMap(({ figures }) => figures);
  const aligned = align(parts, replies);
  const judged = parts.map((part, index) => judge(part, aligned[index]!, replies, known, parts.length === 1));
  return parts.map((part, index) => {
    const { start, end, seeks, topic } = part;
    const { status, answer } = judged[index]!;
    const othersSpokenTo = judged.every((one, at) => at === index || one.status !== 'unknown');
    const silent = status === 'unknown' && index > 0 && othersSpokenTo && isSilentOn(aligned[index]!);
    return { start, end, seeks, topic, status: silent ? 'notAddressed' : status, answer };
  });
}

interface Verdict {
  readonly status: AnswerStatus;
  readonly answer: readonly Span[];
}

function judge(
  part: Asked,
  aligned: Aligned,
  replies: readonly Reply[],
  known: readonly FigureFact[],
  only: boolean,
): Verdict {
  if (replies.length === 0) return { status: 'notAddressed', answer: [] };
  const own = only ? replies : aligned.own;
  const fitting = own.some((reply) => holdsFigure(reply, known));
  const declines = (
    only || aligned.onlyDeclined ? replies.flatMap((reply) => reply.declines) : aligned.declines
  ).filter(({ weak }) => !weak || (!fitting && own.length <= 2));
  const quantified = only && part.seeks === 'number' && fitting && aligned.declines.length === 0;
  if (declines.length > 0 && !quantified) {
    return { status: 'declined', answer: declines.map(({ start, end }) => ({ start, end })) };
  }
  const answer = spansOf(own);
  const spokenTo = aligned.weight >= SPOKEN_TO;
  if (part.seeks === 'number' && fitting && (aligned.weight >= NAMED || only)) return { status: 'answered', answer };
  if (part.seeks === 'number' && part.firm) {
    const numbered =
      own.some((reply) => holdsAnyNumber(reply, known)) ||
      nextTo(own, replies).some((reply) => holdsFigure(reply, known));
    const silent = own.length > 0 && aligned.weight > 0 && !numbered;
    return { status: silent ? 'notQuantified' : 'unknown', answer };
  }
  if (part.seeks === 'when') {
    const dated = own.some((reply) => reply.figures.some(({ kind }) => TEMPORAL.has(kind)));
    return { status: dated && (aligned.weight >= NAMED || only) ? 'answered' : 'unknown', answer };
  }
  const direct = only && (aligned.weight > 0 || replies.some(({ fact }) => fact.direct));
  return { status: spokenTo || direct ? 'answered' : 'unknown', answer };
}

/** The sentences behind: a number often stands in the one behind that which takes the topic up. */
const nextTo = (own: readonly Reply[], replies: readonly Reply[]): Reply[] =>
  own.flatMap((reply) => {
    const next = replies[replies.indexOf(reply) + 1];
    return next?.block === reply.block ? [next] : [];
  });

/** A figure that can be what was asked for: no date, and not what the asker said already. */
const holdsFigure = ({ figures }: Reply, known: readonly FigureFact[]): boolean =>
  figures.some((figure) => !TEMPORAL.has(figure.kind) && !UNSURE.has(figure.kind) && !isKnown(figure, known));

/** A number of any kind that the asker did not say: days of stock, a few hundred stores. */
const holdsAnyNumber = ({ figures }: Reply, known: readonly FigureFact[]): boolean =>
  figures.some((figure) => figure.kind !== 'date' && figure.kind !== 'fiscalPeriod' && !isKnown(figure, known));

const isKnown = ({ kind, value }: FigureFact, known: readonly FigureFact[]): boolean =>
  known.some((one) => one.kind === kind && one.value === value);

/** Nothing of what only this part asks about is said anywhere in the answer. */
const isSilentOn = ({ ownTerms, touched, unclaimed, elsewhere }: Aligned): boolean =>
  !touched && ((ownTerms >= OWN_TERMS && unclaimed <= UNCLAIMED) || (ownTerms >= FEW_OWN_TERMS && elsewhere));

/** Neighbouring sentences as one span. */
function spansOf(replies: readonly Reply[]): Span[] {
  const spans: { start: number; end: number; block: number }[] = [];
  for (const { start, end, block } of replies) {
    const last = spans[spans.length - 1];
    if (last && last.block === block && start - last.end <= 1) last.end = end;
    else spans.push({ start, end, block });
  }
  return spans.map(({ start, end }) => ({ start, end }));
}

/** The sentences of an answer, placed in the document. */
function repliesOf({ turn, said }: Speech): Reply[] {
  const from = turn.start;
  return said.map(({ start, end, fact, block, at, declines, figures }) => ({
    start: from + start,
    end: from + end,
    fact,
    block: turn.blocks.start + block,
    at,
    declines: declines.map((words) => ({
      start: from + words.start,
      end: from + words.end,
      class: words.class,
      weak: words.weak,
    })),
    figures,
  }));
}
