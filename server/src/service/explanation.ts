import type { Position } from 'vscode-languageserver-types';
import { explainSpan } from '../core/outlook/explain';
import { writeExplanations } from '../core/outlook/explanation';
import { lineEnd, offsetAt } from './lines';
import { itemAt, type Locale, type Snapshot } from './snapshot';

export interface SentenceExplanation {
  /** Plain text of several lines. */
  readonly text: string;
}

/** Says why the sentence at a place, or else the first of its line, is forward-looking or not, or that no sentence stands there. */
export function provideExplanation(
  { transcript, lines }: Snapshot,
  position: Position,
  locale: Locale,
): SentenceExplanation {
  const start = offsetAt(lines, { line: position.line, character: 0 });
  const sentences = explainSpan(transcript, { start, end: lineEnd(lines, position.line) });
  const explanation = sentences[itemAt(sentences, offsetAt(lines, position))] ?? sentences[0];
  return { text: writeExplanations(transcript.text, explanation ? [explanation] : [], locale) };
}
