import type { Speaker, Span } from '../core/transcript';
import { lineAt } from './lines';
import { sectionAt, turnAt, type Locale, type Snapshot } from './snapshot';
import { pick, say, SECTIONS, SPEAKERS, WORDS } from './strings';

/** A speaker's name; a sentence that says so where nobody is named. */
export function nameOf({ transcript }: Snapshot, speaker: number | undefined, locale: Locale): string {
  const found = speaker === undefined ? undefined : transcript.speakers[speaker];
  return found?.name.trim() || pick(WORDS.nobody, locale);
}

/** A name with role and organisation: 徐宏, 首席财务官. One who is not named is told by what he or she is: an analyst (问). */
export function titleOf(snapshot: Snapshot, speaker: number | undefined, locale: Locale): string {
  const found = speaker === undefined ? undefined : snapshot.transcript.speakers[speaker];
  if (!found) return nameOf(snapshot, speaker, locale);
  const name = nameOf(snapshot, speaker, locale);
  if (found.anonymous) return say(WORDS.notNamedBy, locale, pick(SPEAKERS[found.kind], locale), name);
  return [name, roleOf(found, locale), found.organization].filter(Boolean).join(', ');
}

/** The role that the document gives, or the kind of speaker; empty where that says nothing that the name does not. */
export function roleOf({ role, kind, name }: Speaker, locale: Locale): string {
  const said = role ?? (kind === 'unknown' ? '' : pick(SPEAKERS[kind], locale));
  return said.toLowerCase() === name.toLowerCase() ? '' : said;
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
  const clock = turn?.clock === undefined ? '' : sayClock(turn.clock);
  return [who, where, say(WORDS.line, locale, lineAt(snapshot.lines, start) + 1), clock].filter(Boolean).join(' · ');
}

/** When a turn of a recording began, by its clock; undefined where the document has none. */
export function whenBegan({ transcript }: Snapshot, turn: number, locale: Locale): string | undefined {
  const clock = transcript.turns[turn]?.clock;
  return clock === undefined ? undefined : say(WORDS.began, locale, sayClock(clock));
}

/** Seconds of a recording as its clock shows them: 0:07, 1:02:09. */
export function sayClock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
