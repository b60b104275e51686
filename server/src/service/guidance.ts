import { SymbolKind } from 'vscode-languageserver-types';
import type { ForwardLooking, Transcript } from '../core/transcript';
import { shorten } from './markdown';
import { metricTitle } from './metrics';
import type { OutlineNode } from './outline';
import { nameOf } from './people';
import type { Locale, Snapshot } from './snapshot';
import { OUTLOOKS, pick, say, STRENGTHS, WORDS } from './strings';

/** A sentence without figures is cut at this many characters. */
const SENTENCE_ROOM = 60;

/**
 * The outline's index of what the company guides to: statements with figures first, then the others. It stands behind the call, and
 * what it lists stands elsewhere, so it holds no place of the text and the way to a place does not lead through it.
 */
export function guidanceIndex(snapshot: Snapshot, locale: Locale): OutlineNode | undefined {
  const { forwardLooking, text } = snapshot.transcript;
  const guidance = forwardLooking.filter(({ kind }) => kind === 'guidance');
  if (guidance.length === 0) return undefined;
  const measured = guidance.filter(({ numeric }) => numeric);
  const ordered = [...measured, ...guidance.filter(({ numeric }) => !numeric)];
  const end = { start: text.length, end: text.length };
  return {
    name: pick(OUTLOOKS.guidance, locale),
    detail: [say(WORDS.statements, locale, guidance.length), say(WORDS.measured, locale, measured.length)].join(' · '),
    kind: SymbolKind.Package,
    ...end,
    selection: end,
    isIndex: true,
    children: ordered.map((statement) => entry(snapshot, statement, locale)),
  };
}

function entry(snapshot: Snapshot, statement: ForwardLooking, locale: Locale): OutlineNode {
  const { transcript } = snapshot;
  const { start, end, horizon, turn, strength, numeric } = statement;
  const speaker = turn === undefined ? undefined : transcript.turns[turn]?.speaker;
  const details = [
    horizon ? transcript.text.slice(horizon.start, horizon.end) : '',
    speaker === undefined ? '' : nameOf(snapshot, speaker, locale),
    pick(STRENGTHS[strength], locale),
  ];
  return {
    name: figuresOf(snapshot, statement, locale) || shorten(transcript.text.slice(start, end), SENTENCE_ROOM),
    detail: details.filter(Boolean).join(' · '),
    kind: numeric ? SymbolKind.Number : SymbolKind.String,
    start,
    end,
    selection: { start, end },
    children: [],
  };
}

/** Each metric with what is guided for it: revenue $2.46 billion to $2.52 billion, growth 6.5% to 9%. */
function figuresOf(snapshot: Snapshot, { figures }: ForwardLooking, locale: Locale): string {
  const { transcript } = snapshot;
  const said = figures.flatMap((at) => named(snapshot, transcript.figures[at], locale));
  return said.join(pick(WORDS.items, locale));
}

function named(snapshot: Snapshot, figure: Transcript['figures'][number] | undefined, locale: Locale): string[] {
  if (!figure?.metric) return [];
  return [
    `${metricTitle(snapshot, figure.metric, locale, true)} ${snapshot.transcript.text.slice(figure.start, figure.end)}`,
  ];
}
