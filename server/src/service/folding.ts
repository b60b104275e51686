import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver-types';
import type { Section, Span } from '../core/transcript';
import { lineAt } from './lines';
import { threadSpan, type Snapshot } from './snapshot';

/** Editors that say no limit of their own get no more than this. */
export const FOLD_CAP = 5000;

/** Sections, threads and turns of more than one line; a disclaimer folds as a comment does. */
export function provideFoldingRanges(snapshot: Snapshot, limit = FOLD_CAP): FoldingRange[] {
  const { transcript } = snapshot;
  const folds = new Map<number, FoldingRange>();
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const startLine = lineAt(snapshot.lines, span.start);
    const endLine = lineAt(snapshot.lines, Math.max(span.end - 1, span.start));
    // An editor shows one fold a line: the first that asks has it.
    if (endLine > startLine && !folds.has(startLine))
      folds.set(startLine, kind ? { startLine, endLine, kind } : { startLine, endLine });
  };
  const addSection = (section: Section): void =>
    add(section, section.kind === 'disclaimer' ? FoldingRangeKind.Comment : undefined);
  for (const section of transcript.sections) if (section.heading) addSection(section);
  transcript.questions.forEach((_, index) => add(threadSpan(transcript, index)));
  for (const turn of transcript.turns) add(turn);
  for (const section of transcript.sections) if (!section.heading) addSection(section);
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine).slice(0, limit);
}
