import * as en from '../lexicon/en/guidanceMoves';
import * as zh from '../lexicon/zh/guidanceMoves';
import { anyOf } from '../text/anyOf';
import type { GuidanceChange, Span } from '../transcript';
import { clauseOf, firstAfter, has, IS, wordOf, type Sentence } from './sentence';

/** What a statement says besides its class. Offsets are the reading's. */
export interface Features {
  /** True where it says that something will not be: 不会, won't. */
  readonly negative: boolean;
  /** What becomes of the guidance given before, where the sentence says so. */
  readonly change?: GuidanceChange;
  /** The clause on which the statement depends. */
  readonly condition?: Span;
  /** True where the speaker believes it, not the company: 我觉得, I think. */
  readonly personal: boolean;
}

const wordsFor = (key: GuidanceChange | 'guided'): RegExp =>
  new RegExp(`\\b(?:${anyOf(en[key])})\\b|${anyOf(zh[key])}`);
const CHANGES = (['withdraw', 'raise', 'lower', 'maintain', 'introduce'] as const).map((change) => ({
  change,
  words: wordsFor(change),
}));
const GUIDED = wordsFor('guided');

/** Reads the features of a sentence whose cue at lexeme `main` speaks of the future; -1 where no cue does. */
export function featuresOf(sentence: Sentence, main: number, guided: boolean): Features {
  const { text, start, end } = sentence;
  const said = text.slice(start, end).toLowerCase();
  const change = guided && GUIDED.test(said) ? CHANGES.find(({ words }) => words.test(said))?.change : undefined;
  return {
    negative: isNegative(sentence, main),
    change,
    condition: conditionOf(sentence),
    personal: isPersonal(sentence, main),
  };
}

function isNegative(sentence: Sentence, main: number): boolean {
  const cue = sentence.lexemes[main];
  if (!cue) return false;
  const { text, language } = sentence;
  if (language === 'zh')
    return (
      /不|绝非/.test(wordOf(sentence, cue)) ||
      /^(?:会)?(?:不|没有)(?!断|低于|少于|超过|到)/.test(text.slice(cue.end, cue.end + 4))
    );
  return (
    /n't|^not /.test(wordOf(sentence, cue).toLowerCase()) ||
    /^'t\b| (?:not|never)\b/.test(text.slice(cue.end, cue.end + 7).toLowerCase())
  );
}

/** The clause that a condition opens, with its word. */
function conditionOf(sentence: Sentence): Span | undefined {
  const { lexemes, end } = sentence;
  const at = firstAfter(sentence, -1, IS.condition);
  if (at < 0 || lexemes.some((lexeme) => has(lexeme, IS.analogy))) return undefined;
  const clause = clauseOf(sentence, at);
  return { start: lexemes[at]!.start, end: clause.end < lexemes.length ? lexemes[clause.end]!.start : end };
}

function isPersonal({ text, lexemes, start }: Sentence, main: number): boolean {
  const before = text.slice(start, lexemes[main]?.start ?? start).toLowerCase();
  return /(?:^|[,;: ])(?:i|i'm|i am)(?: \w+)?\s*$|(?:^|[,;:。])我(?:个人)?(?:还是|也|的)?$/.test(before);
}
