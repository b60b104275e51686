import { place, written, type Block } from '../block';
import { figuresBefore, type LinkedFigures } from '../figures/link';
import type { Kept, Layout } from '../kept';
import { indexAt, lastStartingBefore } from '../lookup';
import type { Structure } from '../structure/link';
import type { Figure, ForwardLooking, Horizon, OutlookKind, Question, SectionKind, Span } from '../transcript';
import type { OutlookFact } from './facts';
import { clockOf, isAhead, resolve, type Clock } from './horizon';

/** What the linking of outlook reads: everything linked before it. */
export interface OutlookContext extends Structure {
  readonly questions: readonly Question[];
  readonly figures: LinkedFigures;
}

/** The forward-looking statements, with what linking them again after an edit compares. */
export interface LinkedOutlook {
  readonly statements: readonly ForwardLooking[];
  readonly clock: Clock;
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
  { blocks }: Layout,
  context: OutlookContext,
  kept: Kept,
  earlier?: { readonly linked: LinkedOutlook; readonly figures: LinkedFigures },
): LinkedOutlook {
  const clock = clockOf(context.call, headDate(context));
  const before = earlier && isSameClock(clock, earlier.linked.clock) ? earlier : undefined;
  const speaks = companySpeech(context);
  const statements: ForwardLooking[] = [];
  const ofBlock = new Map<number, Map<OutlookFact, ForwardLooking>>();
  let asked: number | undefined;
  blocks.forEach((block, index) => {
    if (block.facts.outlook.length === 0) return;
    const old = before ? kept.block(index) : -1;
    const known = before?.linked.ofBlock.get(old);
    const ofFact = new Map<OutlookFact, ForwardLooking>();
    for (const fact of block.facts.outlook) {
      const at = place(block, fact);
      const turn = indexAt(context.turns, at.start);
      if (fact.standing === 'asks') {
        if (mayAsk(fact, clock)) asked = turn;
        continue;
      }
      if (!speaks(at, turn)) continue;
      if (fact.standing === 'ifAhead' && !(fact.when && isAhead(fact.when, clock))) continue;
      const answers = asked !== undefined && turn === asked + 1;
      if (fact.standing === 'ifAsked' && !answers) continue;
      if (fact.standing === 'ifAmong' && !answers && !follows(statements.at(-1), at, turn)) continue;
      const same = fact.runsOn ? undefined : known?.get(fact);
      const found = same
        ? carried(same, turn, context.figures, index, before!.figures, old)
        : statement(blocks, index, fact, context, turn, clock);
      statements.push(found);
      ofFact.set(fact, found);
    }
    ofBlock.set(index, ofFact);
  });
  return { statements, clock, ofBlock };
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
  turn: number,
  now: LinkedFigures,
  index: number,
  then: LinkedFigures,
  old: number,
): ForwardLooking {
  const moved = now.layout.blocks[index]!.start - then.layout.blocks[old]!.start;
  const figures = figuresBefore(now, index) - figuresBefore(then, old);
  const { horizon } = statement;
  if (moved === 0 && figures === 0 && (statement.turn ?? -1) === turn) return statement;
  const { start, end, kind, numeric, strength, direction, negative, change, condition, holder, cues } = statement;
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
    figures: figures === 0 ? statement.figures : statement.figures.map((figure) => figure + figures),
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
    if (asking.has(turn)) return false;
    const { speaker, speech } = turns[turn]!;
    if (at.end <= speech.start) return false;
    const who = speaker === undefined ? undefined : speakers[speaker]!.kind;
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
  blocks: readonly Block[],
  index: number,
  fact: OutlookFact,
  { turns, figures: { figures } }: OutlookContext,
  turn: number,
  clock: Clock,
): ForwardLooking {
  const block = blocks[index]!;
  const span = wholeSentence(blocks, index, fact, turns[turn]);
  const inside = figuresIn(figures, span);
  const numeric = inside.length > 0;
  return {
    ...span,
    kind: classWith(fact, fact.measured && inside.some((at) => figures[at]!.metric !== undefined)),
    numeric,
    strength: fact.strength,
    direction: fact.direction,
    ...featuresIn(block, fact),
    horizon: fact.when && horizonOf(block, fact.when, clock),
    cues: fact.cues.map((cue) => ({ ...place(block, cue), rule: cue.rule })),
    figures: inside,
    turn: turn >= 0 ? turn : undefined,
  };
}

/** A belief about a measure with its figure is guidance. */
const classWith = ({ kind }: OutlookFact, quantified: boolean): OutlookKind =>
  kind === 'expectation' && quantified ? 'guidance' : kind;

function featuresIn(
  block: Block,
  { features: { negative, change, condition, personal } }: OutlookFact,
): Pick<ForwardLooking, 'negative' | 'change' | 'condition' | 'holder'> {
  return {
    negative,
    change,
    condition: condition && place(block, condition),
    holder: personal ? 'speaker' : 'company',
  };
}

function horizonOf(block: Block, when: NonNullable<OutlookFact['when']>, clock: Clock): Horizon {
  const { start, end } = place(block, when);
  const { from, to } = resolve(when, clock);
  return { text: written(block, when), start, end, from, to };
}

/** The sentence in the document, from the end of a label on, and over the lines that it runs on through. */
function wholeSentence(
  blocks: readonly Block[],
  index: number,
  fact: OutlookFact,
  turn?: { speech: Span; end: number },
): Span {
  let { start, end } = place(blocks[index]!, fact);
  if (turn) start = Math.max(start, turn.speech.start);
  let last = fact;
  for (let i = index + 1; turn && last.runsOn && i < Math.min(blocks.length, index + 4); i++) {
    const block = blocks[i]!;
    const first = block.facts.sentences[0];
    if (block.start >= turn.end || !first) break;
    if (block.facts.scripts.han + block.facts.scripts.words === 0) continue;
    end = place(block, first).end;
    last = {
      ...last,
      runsOn:
        first.end === block.facts.reading.text.length &&
        block.facts.sentences.length === 1 &&
        !block.facts.outlook.some((other) => other.start === first.start && !other.runsOn),
    };
  }
  return { start, end };
}

/** Indices of the figures in a stretch that are no date, period or duration. */
function figuresIn(figures: readonly Figure[], { start, end }: Span): number[] {
  const inside: number[] = [];
  for (let i = lastStartingBefore(figures, start - 1) + 1; i < figures.length && figures[i]!.start < end; i++) {
    if (figures[i]!.end <= end && !TEMPORAL.has(figures[i]!.kind)) inside.push(i);
  }
  return inside;
}
