import { indexAt } from '../lookup';
import type { Section, Speaker, SpeakerKind, Turn } from '../transcript';
import { nameShape } from './names';

const isAsker = (kind: SpeakerKind | undefined): boolean => kind === 'analyst' || kind === 'media';

/**
 * The kinds of people whom nothing in the text calls anything, from where they speak: before the questions or right after one
 * it is the company; right after the operator, among the questions alone, it is an analyst. Who stays unclear stays unknown.
 */
export function inferKinds(
  speakers: readonly Speaker[],
  turns: readonly Turn[],
  sections: readonly Section[],
): Speaker[] {
  const kindOf = (turn: Turn | undefined): SpeakerKind | undefined =>
    turn?.speaker === undefined ? undefined : speakers[turn.speaker]!.kind;
  const called = speakers.some(({ kind }) => kind === 'operator' || isAsker(kind));
  if (!called) return [...speakers];
  const questioned = sections.some(({ kind }) => kind === 'questionsAndAnswers');
  const sectionOf = (turn: Turn): string | undefined => sections[indexAt(sections, turn.start)]?.kind;
  const turnsOf = new Map<number, number[]>();
  turns.forEach(({ speaker }, i) => {
    if (speaker === undefined) return;
    const own = turnsOf.get(speaker);
    if (own) own.push(i);
    else turnsOf.set(speaker, [i]);
  });
  return speakers.map((speaker, index) => {
    if (speaker.kind !== 'unknown' || speaker.anonymous || nameShape(speaker.name) === 'none') return speaker;
    const own = turnsOf.get(index) ?? [];
    const remarks = questioned && own.some((i) => sectionOf(turns[i]!) === 'preparedRemarks');
    const answers = own.some((i) => isAsker(kindOf(turns[i - 1])));
    const asks =
      !answers &&
      own.some((i) => sectionOf(turns[i]!) === 'questionsAndAnswers' && kindOf(turns[i - 1]) === 'operator');
    const kind = remarks || answers ? 'executive' : asks ? 'analyst' : 'unknown';
    return kind === speaker.kind ? speaker : { ...speaker, kind };
  });
}
