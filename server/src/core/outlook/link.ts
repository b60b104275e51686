import type { Block, ReadOptions } from '../block';
import { figuresBefore, type LinkedFigures } from '../figures/link';
import type { Kept, Layout } from '../kept';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Structure } from '../structure/link';
import type { Figure, ForwardLooking, Horizon, OutlookKind, Question, SectionKind, Span } from '../transcript';
import type { OutlookFact } from './facts';
import { clockOf, isAhead, resolve, type Clock } from './horizon';
import { cutIn, findJoints, readJoint, readOf, type Joints, type Read } from './joint';

/** What the linking of outlook reads: everything linked before it. */
export interface OutlookContext extends Structure {
  readonly questions: readonly Question[];
  readonly figures: LinkedFigures;
}

/** The forward-looking statements, with what linking them again after an edit compares. */
export interface LinkedOutlook {
  readonly statements: readonly ForwardLooking[];
  readonly clock: Clock;
  readonly joints: Joints;
  readonly wantsWords: boolean;
  /** By block and fact: blocks that read alike share their facts. */
  readonly ofBlock: ReadonlyMap<number, ReadonlyMap<OutlookFact, ForwardLooking>>;
}

const NO_SPEECH: ReadonlySet<SectionKind> = new Set(['title', 'metadata', 'participants', 'disclaimer']);
const TEMPORAL: ReadonlySet<string> = new Set(['date', 'fiscalPeriod', 'duration']);

/**
 * The document's forward-looking statements: those of the blocks that no question, disclaimer or third party utters. Those of
 * blocks that an edit left as they were are taken over from `earlier`.
 */
export function linkOutlook(
  layout: Layout,
  context: OutlookContext,
  kept: Kept,
  options: ReadOptions,
  earlier?: { readonly linked: LinkedOutlook; readonly figures: LinkedFigures },
): LinkedOutlook {
  const clock = clockOf(context.call, headDate(context));
  const before = earlier && isSameClock(clock, earlier.linked.clock) ? earlier : undefined;
  const joints = findJoints(layout, options, kept, earlier?.linked.joints);
  const speaks = companySpeech(context);
  const statements: ForwardLooking[] = [];
  const ofBlock = new Map<number, Map<OutlookFact, ForwardLooking>>();
  let asked: number | undefined;
  for (const { index, fact, read } of said(layout.blocks, joints)) {
    const at = read.place(fact);
    const turn = indexAt(context.turns, at.start);
    if (fact.standing === 'asks') {
      if (mayAsk(fact, clock)) asked = turn;
      continue;
    }
    if (!speaks(at, turn)) continue;
    if (fact.standing === 'ifAhead' && !liesAhead(fact, clock)) continue;
    const answers = asked !== undefined && turn === asked + 1;
    if (fact.standing === 'ifAsked' && !answers) continue;
    if (fact.standing === 'ifAmong' && !answers && !follows(statements.at(-1), at, turn)) continue;
    const old = before ? kept.block(index) : -1;
    const same = read.joint ? undefined : before?.linked.ofBlock.get(old)?.get(fact);
    const found = same
      ? carried(same, fact, turn, context.figures, index, before!.figures, old)
      : statement(read, fact, context, turn, clock);
    statements.push(found);
    if (!ofBlock.has(index)) ofBlock.set(index, new Map());
    ofBlock.get(index)!.set(fact, found);
  }
  const wantsWords = [...joints.byBlock.values()].some(({ words }) => words === 'wanted');
  return { statements, clock, joints, ofBlock, wantsWords };
}

/** The facts of the blocks, and those of the sentences that several blocks share, in text order. */
function* said(
  blocks: readonly Block[],
  { byBlock }: Joints,
): Generator<{ readonly index: number; readonly fact: OutlookFact; readonly read: Read }> {
  const isCut = cutIn(byBlock);
  for (const [index, block] of blocks.entries()) {
    const joint = byBlock.get(index);
    const own = block.facts.outlook.filter((fact) => !isCut(index, fact));
    if (own.length > 0) {
      const read = readOf(block);
      for (const fact of own) yield { index, fact, read };
    }
    if (!joint || joint.facts.length === 0) continue;
    const read = readJoint(blocks, joint);
    for (const fact of joint.facts) yield { index, fact, read };
  }
}

const isSameClock = (a: Clock, b: Clock): boolean =>
  a.today === b.today &&
  a.year === b.year &&
  a.part === b.part &&
  a.lastMonth === b.lastMonth &&
  a.statedMonth === b.statedMonth;

/** An earlier statement of block `old`, at the place where the block now stands as block `index`. */
function carried(
  statement: ForwardLooking,
  fact: OutlookFact,
  turn: number,
  now: LinkedFigures,
  index: number,
  then: LinkedFigures,
  old: number,
): ForwardLooking {
  const moved = now.layout.blocks[index]!.start - then.layout.blocks[old]!.start;
  const figures = figuresBefore(now, index) - figuresBefore(then, old);
  const inside = figures === 0 ? statement.figures : statement.figures.map((figure) => figure + figures);
  const kind = kindOf(fact, inside, now.figures);
  const { horizon } = statement;
  if (moved === 0 && figures === 0 && (statement.turn ?? -1) === turn && kind === statement.kind) return statement;
  const { start, end, numeric, strength, direction, negative, change, condition, holder, cues } = statement;
  return {
    start: start + moved,
    end: end + moved,
    kind,
    numeric,
    strength,
    direction,
    negative,
    change,
    condition: condition && { start: condition.start + moved, end: condition.end + moved },
    holder,
    horizon: horizon && {
      text: horizon.text,
      start: horizon.start + moved,
      end: horizon.end + moved,
      from: horizon.from,
      to: horizon.to,
    },
    cues: cues.map((cue) => ({ start: cue.start + moved, end: cue.end + moved, rule: cue.rule })),
    figures: inside,
    turn: turn >= 0 ? turn : undefined,
  };
}

/** How far apart the items of a list of forecasts stand at most. */
const NEAR = 160;
const follows = (last: ForwardLooking | undefined, at: Span, turn: number): boolean =>
  last?.turn === (turn >= 0 ? turn : undefined) && last?.kind === 'guidance' && at.start - last.end <= NEAR;

const HEAD: ReadonlySet<SectionKind> = new Set(['title', 'metadata']);

/** The first whole date that stands above the speech. */
function headDate({ sections, figures: { figures } }: OutlookContext): string | undefined {
  const heads = sections.filter(({ kind }) => HEAD.has(kind));
  const date = figures.find(
    (figure) =>
      figure.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(figure.value ?? '') && indexAt(heads, figure.start) >= 0,
  );
  return date?.value;
}

/** English tells in its verbs what is over: in a call that tells no time of its own, a year in the present tense lies ahead. */
function liesAhead({ when, cues }: OutlookFact, clock: Clock): boolean {
  if (!when) return false;
  const isUntimed = clock.today === undefined && clock.year === undefined;
  return isAhead(when, clock) || (isUntimed && when.year !== undefined && cues[0]?.rule === 'en-scheduled');
}

const mayAsk = ({ when, cues }: OutlookFact, clock: Clock): boolean =>
  cues.length > 0 && (when === undefined || isAhead(when, clock));

/** Tells whether the company says a span in a turn (-1 outside any), and does not only ask it. */
function companySpeech({ turns, speakers, sections, questions }: OutlookContext): (at: Span, turn: number) => boolean {
  const asking = new Set(questions.map(({ turn }) => turn));
  const answering = new Set(questions.flatMap(({ answers }) => answers));
  const parts = questions.flatMap((question) => question.parts).sort((a, b) => a.start - b.start);
  const speaks = (at: Span, turn: number): boolean => {
    const section = turn >= 0 ? turns[turn]!.section : undefined;
    const kind = sections[section ?? indexAt(sections, at.start)]?.kind;
    // A text without turns has no head that ends where speech begins.
    if (turns.length === 0) return kind !== 'disclaimer';
    if (kind !== undefined && NO_SPEECH.has(kind)) return false;
    if (turn < 0) return true;
    const { speaker, speech } = turns[turn]!;
    if (at.end <= speech.start) return false;
    const who = speaker === undefined ? undefined : speakers[speaker]!.kind;
    if (asking.has(turn) && who !== 'executive') return false;
    if (who === 'operator') return false;
    return answering.has(turn) || (who !== 'analyst' && who !== 'media');
  };
  return (at, turn) => speaks(at, turn) && !overlapsPart(parts, at);
}

/** Whether a part of a question reaches into a span; `parts` in text order. */
function overlapsPart(parts: readonly Span[], at: Span): boolean {
  const before = parts[lastStartingBefore(parts, at.end - 1)];
  return before !== undefined && at.start < before.end;
}

function statement(
  read: Read,
  fact: OutlookFact,
  { turns, figures: { figures } }: OutlookContext,
  turn: number,
  clock: Clock,
): ForwardLooking {
  const { start, end } = read.place(fact);
  const span = { start: turn < 0 ? start : Math.max(start, turns[turn]!.speech.start), end };
  const inside = figuresIn(figures, span);
  const numeric = inside.length > 0;
  const { negative, change, condition, personal } = fact.features;
  return {
    start: span.start,
    end: span.end,
    kind: kindOf(fact, inside, figures),
    numeric,
    strength: fact.strength,
    direction: fact.direction,
    negative,
    change,
    condition: condition && read.place(condition),
    holder: personal ? 'speaker' : 'company',
    horizon: fact.when && horizonOf(read, fact.when, clock),
    cues: fact.cues.map((cue) => {
      const words = read.place(cue);
      return { start: words.start, end: words.end, rule: cue.rule };
    }),
    figures: inside,
    turn: turn >= 0 ? turn : undefined,
  };
}

/** A belief about a measure with its figure is guidance. */
const kindOf = ({ kind, measured }: OutlookFact, inside: readonly number[], figures: readonly Figure[]): OutlookKind =>
  kind === 'expectation' && measured && inside.some((at) => figures[at]!.metric !== undefined) ? 'guidance' : kind;

function horizonOf(read: Read, when: NonNullable<OutlookFact['when']>, clock: Clock): Horizon {
  const { start, end } = read.place(when);
  const { from, to } = resolve(when, clock);
  return { text: read.written(when), start, end, from, to };
}

/** Indices of the figures in a stretch that are no date, period or duration. */
function figuresIn(figures: readonly Figure[], { start, end }: Span): number[] {
  const inside: number[] = [];
  for (let i = lastStartingBefore(figures, start - 1) + 1; i < figures.length && figures[i]!.start < end; i++) {
    if (figures[i]!.end <= end && !TEMPORAL.has(figures[i]!.kind)) inside.push(i);
  }
  return inside;
}
