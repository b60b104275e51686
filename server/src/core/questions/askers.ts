import type { Speech } from './speech';

/** What a turn does: asks (and so heads a thread), answers, leads the call, or neither (thanks, an interpreter). */
export type Part = 'asks' | 'answers' | 'leads' | 'aside';

const INTERPRETER = /\binterpreter\b|\btranslator\b|口译|口譯|翻译|翻譯|传译|傳譯/i;
/** A speaker of unknown kind asks where at least this share of the turns ends in a question. */
const ASKING_SHARE = 0.34;

/**
 * What each turn does. Analysts, media and labels that say 问 ask; executives answer; a host asks where the turn ends in a
 * question; whoever is of unknown kind is judged by how the turns end, since a rhetorical question is answered in its own turn.
 */
export function partsPlayed(all: readonly Speech[]): Part[] {
  const asking = askingSpeakers(all);
  return all.map((speech) => {
    const { turn, speaker, side, asks } = speech;
    if (speaker && INTERPRETER.test(`${speaker.name} ${speaker.role ?? ''}`)) return 'aside';
    if (isAside(speech)) return speaker?.kind === 'operator' ? 'leads' : 'aside';
    if (side === 'question') return 'asks';
    if (side === 'answer') return 'answers';
    if (speaker?.kind === 'analyst' || speaker?.kind === 'media') return asks.length > 0 ? 'asks' : 'aside';
    if (speaker?.kind === 'executive')
      return asks.some((ask) => ask.relayed) && endsAsking(speech) ? 'asks' : 'answers';
    if (speaker?.kind === 'operator') return endsAsking(speech) ? 'asks' : 'leads';
    if (asks.length > 0 && (endsAsking(speech) || asking.has(turn.speaker))) return 'asks';
    return asking.has(turn.speaker) ? 'aside' : 'answers';
  });
}

/** Nothing but courtesy: a turn of thanks opens no question and answers none. */
function isAside({ asks, said, side }: Speech): boolean {
  if (asks.length > 0) return false;
  if (said.every(({ fact }) => fact.courtesy || fact.terms.length === 0)) return side !== 'answer' || said.length === 0;
  return false;
}

/** Nothing but courtesy stands behind the last sentence that asks. */
function endsAsking({ asks, said }: Speech): boolean {
  const last = asks[asks.length - 1];
  return last !== undefined && said.every(({ start, fact }) => start < last.end || fact.courtesy);
}

function askingSpeakers(all: readonly Speech[]): Set<number | undefined> {
  const turns = new Map<number, { all: number; asking: number }>();
  for (const speech of all) {
    const { speaker } = speech.turn;
    if (speaker === undefined) continue;
    const count = turns.get(speaker) ?? { all: 0, asking: 0 };
    count.all++;
    if (endsAsking(speech)) count.asking++;
    turns.set(speaker, count);
  }
  return new Set(
    [...turns].filter(([, count]) => count.asking >= ASKING_SHARE * count.all).map(([speaker]) => speaker),
  );
}
