import { measures } from '../core/figures/table';
import { startingIn } from '../core/lookup';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { ForwardLooking, Figure, Span } from '../core/transcript';
import { rangeOf } from './lines';
import { type Locale, type Snapshot } from './snapshot';
import { inOneLine, shorten } from './markdown';
import { say, WORDS } from './strings';

/** A node of the outline before it is laid out: children come in any order and may stick out. */
export interface OutlineNode extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** What is selected when the node is chosen. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
  /** Its children stand elsewhere, in an order of their own: it does not reach over them. */
  readonly isIndex?: boolean;
}

/** Names in the outline are cut at this many characters. */
const NAME_ROOM = 140;

/** Counts what stands inside a span, for the details of nodes. */
export function counter({ transcript }: Snapshot, locale: Locale): (span: Span) => string[] {
  const figures: readonly Figure[] = transcript.figures.filter(measures);
  const statements: readonly ForwardLooking[] = transcript.forwardLooking;
  return (span) => {
    const [numbers, future] = [startingIn(figures, span).length, startingIn(statements, span).length];
    const parts: string[] = [];
    if (numbers > 0) parts.push(say(numbers === 1 ? WORDS.figure : WORDS.figures, locale, numbers));
    if (future > 0) parts.push(say(WORDS.statements, locale, future));
    return parts;
  };
}

/**
 * Lays nodes out as the protocol wants them: children by position and inside their parent, the selection inside the range,
 * no name empty, and no more than `cap` nodes, the last of which then says how many are left out.
 */
export function layOut(
  snapshot: Snapshot,
  nodes: readonly OutlineNode[],
  cap: number,
  locale: Locale,
): DocumentSymbol[] {
  const total = countNodes(nodes);
  const budget = { left: total > cap ? cap - 1 : cap };
  const symbols = nodes.map((node) => toSymbol(snapshot, node, budget)).filter((symbol) => symbol !== undefined);
  if (total > cap) {
    const end = snapshot.transcript.text.length;
    const range = rangeOf(snapshot.lines, { start: end, end });
    const name = say(WORDS.more, locale, total - cap + 1);
    symbols.push({ name, kind: nodes[0]!.kind, range, selectionRange: range });
  }
  return symbols;
}

const countNodes = (nodes: readonly OutlineNode[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);

function toSymbol(snapshot: Snapshot, node: OutlineNode, budget: { left: number }): DocumentSymbol | undefined {
  if (budget.left <= 0) return undefined;
  budget.left--;
  const span = node.isIndex ? node : reach(node);
  const selection = {
    start: Math.min(Math.max(node.selection.start, span.start), span.end),
    end: Math.min(Math.max(node.selection.end, node.selection.start, span.start), span.end),
  };
  const ordered = node.isIndex ? node.children : [...node.children].sort((a, b) => a.start - b.start || b.end - a.end);
  const children = ordered.map((child) => toSymbol(snapshot, child, budget)).filter((symbol) => symbol !== undefined);
  const detail = inOneLine(node.detail);
  return {
    name: shorten(node.name, NAME_ROOM) || '…',
    ...(detail ? { detail } : {}),
    kind: node.kind,
    range: rangeOf(snapshot.lines, span),
    selectionRange: rangeOf(snapshot.lines, selection),
    children,
  };
}

/** A node's own span with those of everything below it. */
function reach(node: OutlineNode): Span {
  let { start, end } = node;
  for (const child of node.children) {
    const below = reach(child);
    start = Math.min(start, below.start);
    end = Math.max(end, below.end);
  }
  return { start, end };
}
