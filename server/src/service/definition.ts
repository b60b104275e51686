import type { Definition, Location, Position } from 'vscode-languageserver-types';
import type { Span } from '../core/transcript';
import { offsetAt, rangeOf } from './lines';
import { contains, threadAt, type Snapshot } from './snapshot';
import { subjectAt } from './subject';

/**
 * Where a person is introduced, or each of those who may be meant, the answer to a question's part and the part that an answer answers, the level that a rate is
 * a rate of. Null where there is nothing to go to.
 */
export function provideDefinition(snapshot: Snapshot, position: Position): Definition | null {
  const offset = offsetAt(snapshot.lines, position);
  const targets = targetsOf(snapshot, offset);
  if (targets.length === 0) return null;
  return targets.map((span): Location => ({ uri: snapshot.uri, range: rangeOf(snapshot.lines, span) }));
}

function targetsOf(snapshot: Snapshot, offset: number): readonly Span[] {
  const { figures, questions, speakers, turns } = snapshot.transcript;
  const subject = subjectAt(snapshot, offset);
  switch (subject?.kind) {
    case 'reported':
      return introductionsOf(snapshot, snapshot.transcript.reported[subject.index]!.candidates);
    case 'speaker': {
      const candidates = speakers[subject.index]?.candidates ?? [];
      if (candidates.length > 0) return introductionsOf(snapshot, candidates);
      const target =
        speakers[subject.index]?.introduction ?? turns.find(({ speaker }) => speaker === subject.index)?.label;
      return target ? [target] : [];
    }
    case 'figure': {
      const level = figures[figures[subject.index]!.of ?? -1];
      return level ? [level] : partsAnsweredAt(snapshot, offset);
    }
    case 'part':
      return questions[subject.index]!.parts[subject.part]!.answer;
    case 'thread':
      return questions[subject.index]!.answers.flatMap((answer) => turns[answer]?.label ?? []);
    case 'metric':
    case 'noise':
    case 'finding':
    case 'outlook':
    case undefined:
      return partsAnsweredAt(snapshot, offset);
  }
}

const introductionsOf = ({ transcript }: Snapshot, candidates: readonly number[]): readonly Span[] =>
  candidates.flatMap((speaker) => transcript.speakers[speaker]?.introduction ?? []);

const partsAnsweredAt = ({ transcript }: Snapshot, offset: number): readonly Span[] =>
  (transcript.questions[threadAt(transcript, offset)]?.parts ?? []).filter(({ answer }) =>
    answer.some((span) => contains(span, offset)),
  );
