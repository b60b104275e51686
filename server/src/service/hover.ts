import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { explainFigure } from './hover/figure';
import { explainFinding } from './hover/finding';
import { explainMetric } from './hover/metric';
import { explainNoise } from './hover/noise';
import { explainOutlook } from './hover/outlook';
import { explainPart, explainThread } from './hover/question';
import { explainReported, explainSpeaker } from './hover/speaker';
import { offsetAt, rangeOf } from './lines';
import { MarkdownLines } from './markdown';
import type { Locale, Snapshot } from './snapshot';
import { subjectAt, type Subject } from './subject';

/** A hover is read at a glance: it never has more lines. */
export const HOVER_LINES = 12;

export interface HoverOptions {
  readonly locale: Locale;
  /** Characters as shown: `callmark.hover.maxLength`. */
  readonly maxLength: number;
  readonly format: 'markdown' | 'plaintext';
}

/** What is known of what stands at a position, facts first, with the range that it explains; null in plain speech. */
export function provideHover(snapshot: Snapshot, position: Position, options: HoverOptions): Hover | null {
  const subject = subjectAt(snapshot, offsetAt(snapshot.lines, position));
  if (!subject) return null;
  const lines = new MarkdownLines();
  explain(lines, snapshot, subject, options.locale);
  const value = lines.build({ lines: HOVER_LINES, characters: options.maxLength }, options.format);
  const kind = options.format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: rangeOf(snapshot.lines, subject.span) };
}

function explain(lines: MarkdownLines, snapshot: Snapshot, subject: Subject, locale: Locale): void {
  switch (subject.kind) {
    case 'figure':
      return explainFigure(lines, snapshot, subject.index, locale);
    case 'metric':
      return explainMetric(lines, snapshot, subject.index, locale);
    case 'speaker':
      return explainSpeaker(lines, snapshot, subject.index, subject.turn, locale);
    case 'reported':
      return explainReported(lines, snapshot, subject.index, locale);
    case 'thread':
      return explainThread(lines, snapshot, subject.index, locale);
    case 'part':
      return explainPart(lines, snapshot, subject.index, subject.part, locale);
    case 'outlook':
      return explainOutlook(lines, snapshot, subject.index, locale);
    case 'noise':
      return explainNoise(lines, snapshot, subject.index, locale);
    case 'finding':
      return explainFinding(lines, snapshot, subject.index, locale);
  }
}
