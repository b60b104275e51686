import type { Location, Position } from 'vscode-languageserver-types';
import { offsetAt, rangeOf } from './lines';
import { placesOfSpeaker, sameMetric } from './navigation';
import type { Snapshot } from './snapshot';
import { subjectAt } from './subject';

/** Every turn and mention of a speaker, every figure of a metric. Null for anything else. */
export function provideReferences(snapshot: Snapshot, position: Position): Location[] | null {
  const subject = subjectAt(snapshot, offsetAt(snapshot.lines, position));
  const spans =
    subject?.kind === 'speaker'
      ? placesOfSpeaker(snapshot, subject.index)
      : subject?.kind === 'figure' || subject?.kind === 'metric'
        ? sameMetric(snapshot, subject.index).map((index) => snapshot.transcript.figures[index]!)
        : [];
  if (spans.length === 0) return null;
  return spans.map((span) => ({ uri: snapshot.uri, range: rangeOf(snapshot.lines, span) }));
}
