import type { Span } from '../core/transcript';
import { lineAt } from './lines';
import { sectionAt, turnAt, type Locale, type Snapshot } from './snapshot';
import { pick, say, SECTIONS, SPEAKERS, WORDS } from './strings';

/** A speaker's name; a sentence that says so where nobody is named. */
export function nameOf({ transcript }: Snapshot, speaker: number | undefined, locale: Locale): string {
  const found = speaker === undefined ? undefined : transcript.speakers[speaker];
  return found?.name.trim() || pick(WORDS.nobody, locale);
}

/** A name with role and organisation: 徐宏, 首席财务官. */
export function titleOf(snapshot: Snapshot, speaker: number | undefined, locale: Locale): string {
  const found = speaker === undefined ? undefined : snapshot.transcript.speakers[speaker];
  if (!found) return nameOf(snapshot, speaker, locale);
  const role = found.role ?? (found.kind === 'unknown' ? undefined : pick(SPEAKERS[found.kind], locale));
  return [nameOf(snapshot, speaker, locale), role, found.organization].filter(Boolean).join(', ');
}

/** Who says what stands there, in which section, on which line. */
export function whoAt(snapshot: Snapshot, { start }: Span, locale: Locale): string {
  const { transcript } = snapshot;
  const turn = transcript.turns[turnAt(transcript, start)];
  const who = turn
    ? say(WORDS.saidBy, locale, titleOf(snapshot, turn.speaker, locale))
    : pick(WORDS.saidByNobody, locale);
  const section = turn?.section === undefined ? sectionAt(transcript, start) : transcript.sections[turn.section];
  const where = section ? pick(SECTIONS[section.kind], locale) : '';
  return [who, where, say(WORDS.line, locale, lineAt(snapshot.lines, start) + 1)].filter(Boolean).join(' · ');
}
