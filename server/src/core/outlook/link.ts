import { place, written, type Block } from '../block';
import { indexAt } from '../lookup';
import type { Structure } from '../structure/link';
import type { Figure, ForwardLooking, Horizon, OutlookKind, Question, SectionKind, Span } from '../transcript';
import type { OutlookFact } from './facts';
import { clockOf, isAhead, resolve, type Clock } from './horizon';

/** What the linking of outlook reads: everything linked before it. */
export interface OutlookContext extends Structure {
  readonly questions: readonly Question[];
  readonly figures: readonly Figure[];
}

const NO_SPEECH: ReadonlySet<SectionKind> = new Set(['title', 'metadata', 'participants', 'disclaimer']);
const TEMPORAL: ReadonlySet<string> = new Set(['date', 'fiscalPeriod', 'duration']);

/** The document's forward-looking statements: those of the blocks that no question, disclaimer or third party utters. */
export function linkOutlook(blocks: readonly Block[], context: OutlookContext): ForwardLooking[] {
  const clock = clockOf(context.call, headDate(context));
  const asking = new Set(context.questions.map(({ turn }) => turn));
  const answering = new Set(context.questions.flatMap(({ answers }) => answers));
  const parts = context.questions.flatMap((question) => question.parts).sort((a, b) => a.start - b.start);
  const found: ForwardLooking[] = [];
  let asked: number | undefined;
  blocks.forEach((block, index) => {
    for (const fact of block.facts.outlook) {
      const at = place(block, fact);
      const turn = indexAt(context.turns, at.start);
      if (fact.standing === 'asks') {
        if (mayAsk(fact, clock)) asked = turn;
        continue;
      }
      if (!spokenByCompany(context, at, turn, asking, answering) || overlapsPart(parts, at)) continue;
      if (fact.standing === 'ifAhead' && !(fact.when && isAhead(fact.when, clock))) continue;
      if (fact.standing === 'ifAsked' && !(asked !== undefined && turn === asked + 1)) continue;
      found.push(statement(blocks, index, fact, context, turn, clock));
    }
  });
  return found;
}

const HEAD: ReadonlySet<SectionKind> = new Set(['title', 'metadata']);

/** The first whole date that stands above the speech. */
function headDate({ sections, figures }: OutlookContext): string | undefined {
  const heads = sections.filter(({ kind }) => HEAD.has(kind));
  const date = figures.find(
    (figure) =>
      figure.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(figure.value ?? '') && indexAt(heads, figure.start) >= 0,
  );
  return date?.value;
}

const mayAsk = ({ when, cues }: OutlookFact, clock: Clock): boolean =>
  cues.length > 0 && (when === undefined || isAhead(when, clock));

function spokenByCompany(
  { turns, speakers, sections }: OutlookContext,
  at: Span,
  turn: number,
  asking: ReadonlySet<number>,
  answering: ReadonlySet<number>,
): boolean {
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
}

const overlapsPart = (parts: readonly Span[], at: Span): boolean => {
  const part = parts.find(({ start, end }) => start < at.end && at.start < end);
  return part !== undefined;
};

function statement(
  blocks: readonly Block[],
  index: number,
  fact: OutlookFact,
  { turns, figures }: OutlookContext,
  turn: number,
  clock: Clock,
): ForwardLooking {
  const block = blocks[index]!;
  const span = wholeSentence(blocks, index, fact, turns[turn]);
  const inside = figuresIn(figures, span);
  const numeric = inside.length > 0;
  return {
    ...span,
    kind: classWith(fact, numeric),
    numeric,
    strength: fact.strength,
    direction: fact.direction,
    horizon: fact.when && horizonOf(block, fact.when, clock),
    cues: fact.cues.map((cue) => ({ ...place(block, cue), rule: cue.rule })),
    figures: inside,
    turn: turn >= 0 ? turn : undefined,
  };
}

function classWith({ kind, measured }: OutlookFact, numeric: boolean): OutlookKind {
  return kind === 'expectation' && measured && numeric ? 'guidance' : kind;
}

function horizonOf(block: Block, when: NonNullable<OutlookFact['when']>, clock: Clock): Horizon {
  return { text: written(block, when), ...place(block, when), ...resolve(when, clock) };
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

/** Figures of a stretch that are no date, period or duration. */
function figuresIn(figures: readonly Figure[], { start, end }: Span): number[] {
  const inside: number[] = [];
  for (let i = lowerBound(figures, start); i < figures.length && figures[i]!.start < end; i++) {
    if (figures[i]!.end <= end && !TEMPORAL.has(figures[i]!.kind)) inside.push(i);
  }
  return inside;
}

function lowerBound(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
