import { interprets } from '../speakers/kinds';
import type { Speech } from './speech';

/** What a turn does: asks (and so heads a thread), answers, leads the call, or neither (thanks, an interpreter). */
export type Part = 'asks' | 'answers' | 'leads' | 'aside';

/** A speaker who is no analyst asks where at least this share of the turns ends in a question. */
const ASKING_SHARE = 0.34;

/**
 * What each turn does. Analysts, media and labels that say 问 ask; executives answer; a host asks where the turn ends in a
 * question, as does an executive who reads one out or mostly asks; whoever is of unknown kind is judged by how the turns end,
 * since a rhetorical question is answered in its own turn.
 */
export function partsPlayed(all: readonly Speech[]): Part[] {
  const asking = askingSpeakers(all);
  const someoneAsks = all.some(
    ({ side, speaker, asks }) => asks.length > 0 && (side === 'question' || isAskerByKind(speaker)),
  );
  return all.map((speech) => {
    const { turn, speaker, side, asks, endsAsking } = speech;
    if (speaker && interprets(speaker)) return 'aside';
    if (side === 'answer') return 'answers';
    if (speech.aside) return speaker?.kind === 'operator' ? 'leads' : 'aside';
    if (side === 'question') return 'asks';
    if (isAskerByKind(speaker)) return asks.length > 0 ? 'asks' : 'aside';
    if (speaker?.kind === 'executive') {
      const leads = (asking.get(turn.speaker) ?? 0) >= (someoneAsks ? 2 : 1);
      if (endsAsking && (leads || asks.some((ask) => ask.relayed))) return 'asks';
      return leads ? 'leads' : 'answers';
    }
    if (speaker?.kind === 'operator') return endsAsking ? 'asks' : 'leads';
    if (asks.length > 0 && (endsAsking || asking.has(turn.speaker))) return 'asks';
    return asking.has(turn.speaker) ? 'aside' : 'answers';
  });
}

const isAskerByKind = (speaker: Speech['speaker']): boolean => speaker?.kind === 'analyst' || speaker?.kind === 'media';

/** Those who ask in a good share of their turns, with how many turns they ask in. */
function askingSpeakers(all: readonly Speech[]): Map<number | undefined, number> {
  const turns = new Map<number, { all: number; asking: number }>();
  for (const speech of all) {
    const { speaker } = speech.turn;
    if (speaker === undefined) continue;
    const count = turns.get(speaker) ?? { all: 0, asking: 0 };
    count.all++;
    if (speech.endsAsking) count.asking++;
    turns.set(speaker, count);
  }
  const asking = new Map<number | undefined, number>();
  for (const [speaker, count] of turns) {
    if (count.asking >= ASKING_SHARE * count.all) asking.set(speaker, count.asking);
  }
  return asking;
}
