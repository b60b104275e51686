import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types';
import type { Span } from '../core/transcript';
import { offsetAt, rangeOf } from './lines';
import { byStart, placesOfSpeaker, sameMetric, wordsOfMetric } from './navigation';
import type { Snapshot } from './snapshot';
import { subjectAt } from './subject';

/**
 * The same speaker or the same metric elsewhere, a question's part with what answers it. Null in plain speech, where an editor
 * may fall back on equal words.
 */
export function provideDocumentHighlights(snapshot: Snapshot, position: Position): DocumentHighlight[] | null {
  const { figures, questions } = snapshot.transcript;
  const subject = subjectAt(snapshot, offsetAt(snapshot.lines, position));
  const show = (spans: readonly Span[], kind: DocumentHighlightKind): DocumentHighlight[] =>
    [...spans].sort(byStart).map((span) => ({ range: rangeOf(snapshot.lines, span), kind }));
  switch (subject?.kind) {
    case 'speaker':
      return show(placesOfSpeaker(snapshot, subject.index), DocumentHighlightKind.Read);
    case 'figure':
    case 'metric': {
      const same = sameMetric(snapshot, subject.index).map((index) => figures[index]!);
      const own = same.length > 0 ? same : [subject.span];
      return [
        ...show(own, DocumentHighlightKind.Read),
        ...show(wordsOfMetric(snapshot, subject.index), DocumentHighlightKind.Text),
      ];
    }
    case 'part':
      return [
        ...show([subject.span], DocumentHighlightKind.Write),
        ...show(questions[subject.index]!.parts[subject.part]!.answer, DocumentHighlightKind.Read),
      ];
    case 'noise':
    case 'reported':
    case 'finding':
    case 'outlook':
    case 'thread':
    case undefined:
      return null;
  }
}
