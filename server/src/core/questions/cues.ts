import * as enDeclines from '../lexicon/en/declines';
import * as en from '../lexicon/en/interrogatives';
import * as enReplies from '../lexicon/en/replies';
import * as zhDeclines from '../lexicon/zh/declines';
import * as zh from '../lexicon/zh/interrogatives';
import * as zhReplies from '../lexicon/zh/replies';
import { phraseFinder } from './phrases';

/** Everything that the lexicons of questions and answers know of a stretch of a reading, found in one pass. */
export const findCues = phraseFinder({
  asks: [...zh.INTERROGATIVES, ...en.INTERROGATIVES],
  requests: [...zh.REQUESTS, ...en.REQUESTS],
  heads: en.HEADS,
  aspects: zh.ASPECTS,
  notAsked: [...zh.NOT_ASKED, ...en.NOT_ASKED],
  declines: [...zhDeclines.DECLINES, ...enDeclines.DECLINES],
  closes: [...zhReplies.CLOSES, ...enReplies.CLOSES],
  followsUp: [...zhReplies.FOLLOWS_UP, ...enReplies.FOLLOWS_UP],
  handsOver: [...zhReplies.HANDS_OVER, ...enReplies.HANDS_OVER],
  courtesy: [...zhReplies.COURTESY, ...enReplies.COURTESY],
  greetings: zhReplies.GREETINGS,
  ordinals: [...zhReplies.ORDINALS, ...enReplies.ORDINALS],
  openers: zhReplies.OPENERS,
});

export type Cues = ReturnType<typeof findCues>;
