import type { Segmenter, WordsNeeded } from '../text/segmenter';
import type { GuardName } from './cue';
import { EN_GUARDS } from './enGuards';
import { isOthers } from './over';
import type { Lexeme, Sentence } from './sentence';
import { wordStands } from './words';
import { ZH_GUARDS } from './zhGuards';

/** What became of the cues of a sentence. */
export interface Verdict {
  /** Indices of the lexemes whose cues speak of the future. */
  readonly accepted: readonly number[];
  /** Cues that were seen and mean something else, with the guard that says so. */
  readonly suppressed: readonly { readonly at: number; readonly guard: GuardName }[];
  readonly words: WordsNeeded;
}

/** More cues than any sentence has: what goes on beyond is no speech. */
const MANY = 16;

const NOTHING: Verdict = { accepted: [], suppressed: [], words: 'no' };

/** Asks every guard of every cue. Words are asked for only where nothing else in the sentence decides. */
export function judge(sentence: Sentence, segmenter?: Segmenter): Verdict {
  if (!sentence.lexemes.some(({ cue }) => cue)) return NOTHING;
  const accepted: number[] = [];
  const open: number[] = [];
  const suppressed: { at: number; guard: GuardName }[] = [];
  const everywhere = asks(sentence) ? 'question' : isOthers(sentence) ? 'thirdParty' : undefined;
  sentence.lexemes.forEach((lexeme, at) => {
    if (!lexeme.cue || accepted.length + open.length + suppressed.length >= MANY) return;
    const guard = everywhere ?? spokenAgainst(sentence, lexeme, at);
    if (guard) suppressed.push({ at, guard });
    else if (lexeme.cue.guards.includes('word') && !settled(sentence, at)) open.push(at);
    else accepted.push(at);
  });
  if (open.length === 0 || accepted.length > 0) return { accepted: merge(accepted, open), suppressed, words: 'no' };
  if (!segmenter) return { accepted: open, suppressed, words: 'wanted' };
  const standing = open.filter((at) => wordStands(sentence, at, segmenter));
  for (const at of open) if (!standing.includes(at)) suppressed.push({ at, guard: 'word' });
  return { accepted: standing, suppressed, words: 'asked' };
}

const merge = (a: readonly number[], b: readonly number[]): number[] => [...a, ...b].sort((x, y) => x - y);

const CLOSES = new Set('"\')]');

const ASKS = /^(?:and |so |but )?(?:when|how|what|why|where|who) (?:will|would|should|do|does|can|could) /;

/** Said without a question mark, it still asks: Will the next speaker please go ahead. */
const INVITES =
  /^(?:(?:will|shall|would|could) (?:the|you|we|i|everyone) |(?:and |so |you know, )*can (?:we|you|i) (?:assume|expect|think|just|ask))/;

/** Asked without a mark: 想请教一下签约价大概在什么水平. */
const ASKS_ZH =
  /(?:请教|想问|请问|问一下|问下|想了解|想知道).{0,60}(?:什么|多少|怎么|如何|哪|几|是否|会不会|能不能|有没有|多大|多高|展望|情况|预期)/;

/** True where a question mark ends the sentence, inside of closing quotes or brackets, or where a question begins and its mark stands on another line. */
export function asks({ text, start, end, language }: Sentence): boolean {
  let last = end - 1;
  while (last > start && end - last < 4 && CLOSES.has(text[last]!)) last--;
  if (text[last] === '?') return true;
  if (language === 'zh') return ASKS_ZH.test(text.slice(start, end));
  if (INVITES.test(text.slice(start, Math.min(end, start + 40)).toLowerCase())) return true;
  return text[last] !== '.' && ASKS.test(text.slice(start, Math.min(end, start + 24)).toLowerCase());
}

function spokenAgainst(sentence: Sentence, { cue }: Lexeme, at: number): GuardName | undefined {
  const guards = sentence.language === 'zh' ? ZH_GUARDS : EN_GUARDS;
  if (guards.boilerplate(sentence, at)) return 'boilerplate';
  if (guards.quoted(sentence, at)) return 'quoted';
  for (const name of cue!.guards) {
    if (name !== 'word' && name !== 'question' && guards[name](sentence, at)) return name;
  }
  return undefined;
}

/** Characters that end a word before 会, 将 or 料. */
const PARTICLES = new Set('的了也都还就则却均皆便才又更只们它他她其这那此, ;:("');

/** True where the lexicon knows what stands before a cue, so that no longer word can hold it. */
function settled({ text, lexemes, start, language }: Sentence, at: number): boolean {
  const cue = lexemes[at]!;
  if (language === 'en' || cue.end - cue.start > 1 || cue.start === start) return true;
  const before = text[cue.start - 1]!;
  return PARTICLES.has(before) || lexemes[at - 1]?.end === cue.start || /[A-Za-z0-9)"]/.test(before);
}
