import type { Analysis } from '../analyse';
import type { Finding, Span } from '../transcript';
import { commentsOf } from './comments';

/** What a reader has looked at and accepts: findings that are not to be shown again, with why. */
export interface Suppression {
  /** Ids of rules; absent for every rule. */
  readonly rules?: readonly string[];
  readonly scope: Scope;
  readonly reason?: string;
}

export type Scope =
  | { readonly in: 'file' }
  /** Lines counted from 1, both included. */
  | { readonly in: 'lines'; readonly from: number; readonly to: number }
  /** What starts inside a stretch of the document. */
  | { readonly in: 'span'; readonly start: number; readonly end: number }
  /** The finding whose words these are, with the words before it where they would not be enough. It stays found when lines move. */
  | { readonly in: 'quote'; readonly quote: string; readonly before: string };

/** What is suppressed and why; undefined for what is to be shown. */
export type Suppressor = (rule: string, span: Span) => Suppression | undefined;

/** Asks a document's suppressions, the first that holds, of findings by rule and span. */
export function suppressorOf(text: string, suppressions: readonly Suppression[]): Suppressor {
  if (suppressions.length === 0) return () => undefined;
  const starts = suppressions.some(({ scope }) => scope.in === 'lines') ? startsOfLines(text) : [];
  const placed = suppressions.map((suppression) => ({
    suppression,
    holds: placeScope(text, suppression.scope, starts),
  }));
  return (rule, span) =>
    placed.find(({ suppression: { rules }, holds }) => (!rules || rules.includes(rule)) && holds(span))?.suppression;
}

function placeScope(text: string, scope: Scope, starts: readonly number[]): (span: Span) => boolean {
  switch (scope.in) {
    case 'file':
      return () => true;
    case 'span':
      return ({ start }) => start >= scope.start && start < scope.end;
    case 'lines': {
      const [from = Infinity, to = Infinity] = [starts[scope.from - 1], starts[scope.to]];
      return ({ start }) => start >= from && start < to;
    }
    case 'quote':
      return ({ start, end }) =>
        end - start === scope.quote.length &&
        text.startsWith(scope.quote, start) &&
        text.startsWith(scope.before, start - scope.before.length);
  }
}

/** A document's findings without those that its reader accepts. */
export function unsuppressed(
  { text, blocks, findings }: Analysis,
  accepted: readonly Suppression[],
): readonly Finding[] {
  const suppressed = suppressorOf(text, [...commentsOf(blocks), ...accepted]);
  return findings.filter((finding) => !suppressed(finding.rule, finding));
}

/** Offsets at which lines start; a line ends at LF, CR or CRLF. */
function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
