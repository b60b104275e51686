import { measures } from '../core/figures/table';
import { startingIn } from '../core/lookup';
import type { Range, SemanticTokens, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { place } from '../core/block';
import type { Span } from '../core/transcript';
import { lineAt, lineEnd, offsetAt } from './lines';
import { type Snapshot } from './snapshot';

/** Order is the legend's: package.json gives each a scope, so that themes without semantic rules colour them too. */
export const TOKEN_TYPES = ['speaker', 'role', 'question', 'figure', 'outlook', 'noise'] as const;
export const TOKEN_MODIFIERS = ['weak', 'moderate', 'strong', 'unanswered'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...TOKEN_TYPES],
  tokenModifiers: [...TOKEN_MODIFIERS],
};

/** A stretch to colour; where several cover a letter, the one of the highest layer does. */
interface Paint extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
  readonly layer: number;
}

/** Who is named, what is asked, what is measured, which words look ahead, what nobody said: as the protocol packs tokens. */
export function provideSemanticTokens(snapshot: Snapshot, range?: Range): number[] {
  const { lines, transcript } = snapshot;
  const asked = range
    ? { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
    : { start: 0, end: transcript.text.length };
  return pack(snapshot, flatten(paints(snapshot, asked)));
}

function paints(snapshot: Snapshot, asked: Span): Paint[] {
  const { transcript } = snapshot;
  const found: Paint[] = [];
  const add = (span: Span, layer: number, type: TokenType, ...modifiers: TokenModifier[]): void => {
    if (span.end > span.start && span.start < asked.end && span.end > asked.start) {
      found.push({ start: span.start, end: span.end, layer, type, modifiers });
    }
  };
  for (const { parts } of transcript.questions) {
    for (const part of parts) {
      const open = part.status === 'declined' || part.status === 'notAddressed' || part.status === 'notQuantified';
      add(part, 0, 'question', ...(open ? (['unanswered'] as const) : []));
    }
  }
  for (const { cues, strength } of transcript.forwardLooking) {
    for (const cue of cues) add(cue, 1, 'outlook', strength <= 2 ? 'weak' : strength === 3 ? 'moderate' : 'strong');
  }
  for (const figure of transcript.figures) {
    if (measures(figure)) add(figure, 2, 'figure');
  }
  for (const { label } of transcript.turns) add(label, 3, 'speaker');
  for (const role of rolesWithin(snapshot, asked)) add(role, 4, 'role');
  for (const noise of transcript.noise) add(noise, 5, 'noise');
  return found;
}

/** The roles that labels write beside the names. */
function* rolesWithin({ transcript }: Snapshot, asked: Span): Generator<Span> {
  for (const turn of startingIn(transcript.turns, { start: asked.start, end: asked.end })) {
    const block = transcript.blocks[turn.blocks.start];
    for (const { format, who } of block?.facts.structure.labels ?? []) {
      if (block && who.role && format === transcript.format.id) yield place(block, who.role);
    }
  }
}

/** Cuts stretches so that none overlap: between two edges the highest layer is seen. */
function flatten(stretches: readonly Paint[]): Paint[] {
  const edges = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const flat: Paint[] = [];
  let open: Paint[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    while (next < sorted.length && sorted[next]!.start <= start) open.push(sorted[next++]!);
    open = open.filter((stretch) => stretch.end > start);
    if (open.length === 0) continue;
    const top = open.reduce((best, stretch) => (stretch.layer > best.layer ? stretch : best));
    const last = flat.at(-1);
    if (last && last.end === start && samePaint(last, top)) flat[flat.length - 1] = { ...last, end };
    else flat.push({ ...top, start, end });
  }
  return flat;
}

const samePaint = (a: Paint, b: Paint): boolean =>
  a.layer === b.layer && a.type === b.type && a.modifiers.join() === b.modifiers.join();

/** Five numbers a token: lines and columns relative to the token before; a token stays on its line. */
function pack({ lines }: Snapshot, stretches: readonly Paint[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastColumn = 0;
  for (const { start, end, type, modifiers } of stretches) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
    for (let line = lineAt(lines, start); line < lines.starts.length && lines.starts[line]! < end; line++) {
      const from = Math.max(start, lines.starts[line]!);
      const length = Math.min(end, lineEnd(lines, line)) - from;
      if (length <= 0) continue;
      const column = from - lines.starts[line]!;
      data.push(
        line - lastLine,
        line === lastLine ? column - lastColumn : column,
        length,
        TOKEN_TYPES.indexOf(type),
        bits,
      );
      lastLine = line;
      lastColumn = column;
    }
  }
  return data;
}

/** The one edit that turns an earlier packing into this one: what lies between their common ends. None where they are equal. */
export function diffTokens(before: readonly number[], after: SemanticTokens['data']): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  return [{ start, deleteCount: before.length - start - tail, data: after.slice(start, after.length - tail) }];
}
