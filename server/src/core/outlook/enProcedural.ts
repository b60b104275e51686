import type { Guard } from './cue';
import * as procedures from '../lexicon/en/procedures';
import { anyOf } from '../text/anyOf';
import { ahead, behind, dated, everywhere } from './enAround';
import { firstAfter, IS, lastBefore, saysNumber, timeIn, type Sentence } from './sentence';

const STEPS = `^(?:(?:\\w+ly|${anyOf(procedures.BEFORE_PROCEDURES)}) )*`;
const PROCEDURE = new RegExp(`${STEPS}(?:${anyOf(procedures.PROCEDURES)}|start(?=[,.]))\\b`);
const PERHAPS_PROCEDURE = new RegExp(`${STEPS}(?:${anyOf(procedures.PERHAPS_PROCEDURES)})\\b`);
const OF_THE_CALL = new RegExp(`\\b(?:${anyOf(procedures.OF_THE_CALL)})\\b`);

/** It'll take a few quarters. */
const LASTS = /\b(?:quarters|years|months|decades?|a while|time)\b/;

/** Verbs of the call, unless what stands behind is a company's business: a time or a measure, and no word of the call. */
const isProcedure = (sentence: Sentence, at: number): boolean => {
  const after = behind(sentence, at, 80);
  if (PROCEDURE.test(after)) return true;
  if (!PERHAPS_PROCEDURE.test(after)) return false;
  const business =
    lastBefore(sentence, at, IS.condition) >= 0 ||
    firstAfter(sentence, at, IS.measure) >= 0 ||
    sentence.lexemes.some(({ when }) => when) ||
    LASTS.test(after);
  return !business || OF_THE_CALL.test(after);
};
const ASKING_OTHERS =
  /\b(?:as|that|which|what|when|if|where|because) (?:you|you guys|everyone|investors)$|\byou$|\byou can$/;

/** The call itself: we will now begin, I'll turn it over, as you will recall, our first question will come from. */
/** The outlook as something that is come to on the call: turning to our outlook, Carl will then provide the outlook. */
const introduces = (sentence: Sentence, at: number): boolean =>
  /\b(?:moving|turning|move|turn|on) (?:\w+ )?to (?:our|the)$/.test(ahead(sentence, at)) ||
  sentence.lexemes.some(({ cue }, i) => i < at && cue?.says === 'future' && isProcedure(sentence, i));

export const procedural: Guard = (sentence, at) => {
  const cue = sentence.lexemes[at]!.cue!;
  const before = ahead(sentence, at, 40);
  const after = behind(sentence, at, 60);
  const isI = /(?:^|[\s,])i(?:'m| am)?$/.test(before.replace(/ (?:also|just|now|then)$/, ''));
  if (cue.says === 'future' || cue.says === 'modal') {
    if (
      /\byou$/.test(before) &&
      /^see /.test(after) &&
      !/\bas you$/.test(before) &&
      timeIn(sentence, everywhere(sentence), dated)
    )
      return false;
    if (isProcedure(sentence, at) || /\b(?:what|how|whether|why|who)(?:'s)?(?: [\w']+){0,2}$/.test(before)) return true;
    if (/^comes? from\b/.test(after) && /\b(?:question|questions|line)\b/.test(before)) return true;
    if (isI) return true;
    if (/\blet(?:'s| me| us)\b/.test(before)) return true;
    if (/\bthat 's|that$/.test(before) && /^be (?:it|all|our|the last|helpful|great|fine)/.test(after)) return true;
    if (ASKING_OTHERS.test(before))
      return (
        !/^(?:see|start to see|begin to see|continue to see|be seeing) /.test(after) ||
        /\bas you$/.test(before) ||
        !timeIn(sentence, everywhere(sentence), dated)
      );
    return /\b(?:question|questions|call|conference|session|webcast|replay|presentation|lines?|slides?|operator|discussion|remarks|transcript|filing|release|deck|document|materials|report|minutes|recording)(?: \w+)?$/.test(
      before,
    );
  }
  if (cue.says === 'guidance' && !saysNumber(sentence) && introduces(sentence, at)) return true;
  return /^(?:to )?(?:see|hear|speak|speaking|seeing|talk|update|discuss|answer|take(?! (?:delivery|possession|share|market share|costs?|out|a (?:charge|stake)))|file(?! for)|hold|host|publish|report (?:our|results|second|first|third|fourth)|meet|be in touch|begin|start with|cover)\b(?! (?:growth|improve|margin|demand|a |continued|strong|some|revenue|more))/.test(
    after,
  );
};
