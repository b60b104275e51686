import * as words from '../lexicon/en/guardWords';
import { anyOf } from '../text/anyOf';
import type { Guard, GuardName } from './cue';
import { ahead, behind, cueWord, dated, everywhere, lowerOf } from './enAround';
import { procedural } from './enProcedural';
import { tellsPast } from './over';
import { quotedWithin } from './quoted';
import { clauseOf, firstAfter, has, IS, lastBefore, saysNumber, timeIn, wordOf, type Sentence } from './sentence';

const AUXILIARY = new RegExp(`(?:\\b(?:${anyOf(words.AUXILIARIES)}) ?|,)$`);

/** The words before a cue without adverbs and auxiliaries: what is left ends with its subject. */
function beforeAdverbs(sentence: Sentence, at: number): string {
  let text = ahead(sentence, at, 60);
  for (let i = 0; i < 5; i++) {
    const shorter = text
      .replace(AUXILIARY, '')
      .trimEnd()
      .replace(/'(?:t|ll|re|d|m|ve|s)$/, '')
      .replace(/ do(?:n|esn)$/, '');
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

const HOLDER = new RegExp(`\\b(?:${anyOf(words.HOLDERS)})$`);
const isHolder = (sentence: Sentence, at: number): boolean => {
  const before = beforeAdverbs(sentence, at);
  if (before === '') return !/^(?:forecast|project|model|estimate|predict)$/.test(cueWord(sentence, at));
  if (HOLDER.test(before)) return true;
  if (!/s$|ing$/.test(cueWord(sentence, at))) return /\b(?:they|analysts)$/.test(before);
  const name = /([A-Z][\w&]{1,40})$/.exec(sentence.text.slice(sentence.start, sentence.lexemes[at]!.start).trimEnd());
  return (
    name !== null &&
    !/^(?:The|This|That|And|But|Street|Analysts|They|You|He|She|It|Consensus|Investors)$/.test(name[1]!)
  );
};

/** A verb that shares the subject of an earlier one: we're at 61 today and expect to add. */
const sharesSubject = (sentence: Sentence, at: number): boolean =>
  /\b(?:and|or|but|,)(?: (?:now|also|currently|still|we|then|do))*$/.test(ahead(sentence, at)) &&
  lastBefore(sentence, at, IS.self) >= 0;

const HABITS = new RegExp(`\\b(?:${anyOf(words.HABITS)})\\b`);

/** Habit, not a forecast: customers will typically wait. */
const habitual: Guard = (sentence, at) => {
  const around = `${ahead(sentence, at, 40)} ${behind(sentence, at, 24)}`;
  return HABITS.test(around) && !timeIn(sentence, everywhere(sentence), dated);
};

/** It was expected then: we had guided, as previously expected, was expected to. */
const pastExpectation: Guard = (sentence, at) => {
  const before = ahead(sentence, at, 46);
  const direct = before.split(/[,;:]/).pop()!;
  if (
    /\b(?:was|were|had|had been|have been|has been|previously|initially|originally|used to|did|once|'ve been) (?:\w+ )?$/.test(
      `${direct} `,
    )
  )
    return true;
  if (
    /\b(?:had|didn't|did not|did) (?:told|tell|asked|led|said)?[\w ]{0,24}$/.test(direct) &&
    /\b(?:had|did)\b/.test(direct)
  )
    return true;
  const { says } = sentence.lexemes[at]!.cue!;
  if (says === 'guidance' && /^(?:\w+ ){0,4}(?:had|was|were)\b/.test(behind(sentence, at))) return true;
  if (/\b(?:prior|previous|initial|original|earlier|old|last year's|past)(?: \w+)?$/.test(direct)) return true;
  return (
    /\b(?:last (?:quarter|year)|a year ago|back in \w+|ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december)),? (?:we|i)(?: \w+)?$/.test(
      before,
    ) && !/(?:expect|see|believe|think)/.test(cueWord(sentence, at))
  );
};

const COMPARED = new RegExp(`\\b(?:${anyOf(words.COMPARED)}) (?:\\w+ ){0,6}$`);

/** Held against an expectation: than we expect, ahead of guidance, in line with our outlook, as expected. */
const comparison: Guard = (sentence, at) => {
  const before = ahead(sentence, at, 60).split(/[,;]/).pop()!;
  const { says, id } = sentence.lexemes[at]!.cue!;
  if (says === 'guidance' || says === 'target' || id === 'en-plan-noun') {
    return COMPARED.test(`${before} `) && !/\b(?:expect|now|raising|reaffirm|reiterat|maintain)/.test(before);
  }
  return (
    /\b(?:than|as|versus|what) (?:we|i|you|anyone|management|was|the company|originally|previously|initially|had|would)?(?: \w+)?$/.test(
      before,
    ) &&
    !/\bas we$/.test(before) &&
    !timeIn(sentence, clauseOf(sentence, at), (when) => when.sure)
  );
};

const DETERMINER = new RegExp(`\\b(?:${anyOf(words.DETERMINERS)})$`);

/** A cue that stands as a noun: this project, our plan, takes will, the outlook. */
const noun: Guard = (sentence, at) => {
  const before = ahead(sentence, at, 30);
  const after = behind(sentence, at, 60);
  const { says, id } = sentence.lexemes[at]!.cue!;
  if (id === 'en-will')
    return (
      /\b(?:the|a|takes|take|took|free|their|his|her|our|political|sheer|have|has|of|strong|iron|good|ill|of|own|god's)$/.test(
        before,
      ) || /^(?:and|or|to|from|of|,|\.|power\b)/.test(after)
    );
  if (says === 'guidance' || / to$/.test(cueWord(sentence, at))) return false;
  if (
    id === 'en-promise' &&
    /^(?:promise|commit|pledge|guarantee)s?$/.test(cueWord(sentence, at)) &&
    !/\b(?:i|we|can|company|management|'ll|will|also|and|board|to|do|'t|not)$/.test(before)
  )
    return true;
  if (id === 'en-promise')
    return (
      /\b(?:the|a|our|this|that|your|their|of|early|show|show|great|real|much|its|shows|firm)$/.test(before) &&
      !/^(?:is|to)\b/.test(after)
    );
  if (id === 'en-target')
    return /^(?:is|goal|ambition|our goal)/.test(cueWord(sentence, at))
      ? false
      : /\b(?:the|your|their|a|of|on)$/.test(before) && !saysNumber(sentence, sentence.lexemes[at]!.end);
  return DETERMINER.test(before) && !/^(?:to|that|is)\b/.test(after);
};

/** No plan: we have no plans to, we don't intend to. */
const negatedPlan: Guard = (sentence, at) => {
  const before = ahead(sentence, at, 34).split(/[,;]/).pop()!;
  return (
    /(?:\b(?:no|not|never|without|neither)|n't)(?: (?:\w+ ){0,2}\w*)?$/.test(before) ||
    /\bno (?:\w+ )?$/.test(`${before} `)
  );
};

/** It cannot be said: hard to predict, too early to forecast. */
const cannotSay: Guard = (sentence, at) =>
  /\b(?:can't|cannot|can not|hard|difficult|impossible|unable|too early|tough|premature|won't|not going|not|don't|couldn't|refuse|wouldn't)(?: for us)?(?: to)?(?: \w+)?$/.test(
    ahead(sentence, at, 36),
  ) && /^(?:predict|forecast|estimate|model|project|envision)/.test(cueWord(sentence, at));

const OTHERS = new RegExp(`\\b(?:${anyOf(words.OTHERS)})$`);

/** What somebody else says will be: the analyst wrote that we will miss. */
const REPORTED = new RegExp(
  `\\b(?:${anyOf(words.REPORTERS)}) (?:\\w+ )?(?:${anyOf(words.REPORTS)}) (?:that )?[^.;]{0,80}$`,
);

/** Somebody else expects it: analysts expect, as you think about. */
const thirdParty: Guard = (sentence, at) => {
  const { says } = sentence.lexemes[at]!.cue!;
  if (REPORTED.test(lowerOf(sentence, sentence.start, sentence.lexemes[at]!.start))) return true;
  if (says === 'future' || says === 'modal')
    return (
      /\b(?:you|regulators?|the fed|the fda|they|he|she)$/.test(ahead(sentence, at)) &&
      !(/you$/.test(ahead(sentence, at)) && /see /.test(behind(sentence, at))) &&
      !timeIn(sentence, everywhere(sentence), dated)
    );
  return OTHERS.test(beforeAdverbs(sentence, at));
};

/** It is said that: reportedly, rumours. */
const rumour: Guard = (sentence, at) => lastBefore(sentence, at, IS.rumour) >= 0;

/** The safe harbour. */
const boilerplate: Guard = (sentence) => sentence.lexemes.some((lexeme) => has(lexeme, IS.boilerplate));

/** A weak cue without what makes it a forecast. */
const unsupported: Guard = (sentence, at) => {
  const cue = sentence.lexemes[at]!.cue!;
  const before = ahead(sentence, at, 40);
  const after = behind(sentence, at, 60);
  if (cue.id === 'en-will' || cue.id === 'en-going-to') return /\bif (?:you|we|they|it|there|\w+) *$/.test(before);
  if (cue.says === 'modal') return !supportsModal(sentence, at, before, after);
  if (cue.says === 'stance') return !supportsStance(sentence, at);
  if (cue.id === 'en-expect' || cue.id === 'en-expect-to')
    return (
      after.length < 5 ||
      /\bif (?:you|we|they)$/.test(before) ||
      /\b(?:in|of|to) how (?:we|i)$/.test(before) ||
      !(isHolder(sentence, at) || sharesSubject(sentence, at))
    );
  if (cue.id === 'en-plan-noun' || cue.id === 'en-target') return !supportsTarget(sentence, at, after);
  if (cue.id === 'en-guidance') return !supportsGuidance(sentence, at, before, after);
  if (cue.id === 'en-assume')
    return !(
      saysNumber(sentence, sentence.lexemes[at]!.end) ||
      firstAfter(sentence, at, IS.change) > 0 ||
      timeIn(sentence, everywhere(sentence), dated) !== undefined
    );
  if (cue.id === 'en-promise')
    return (
      /^(?:committed to)/.test(cueWord(sentence, at)) &&
      !(
        /^(?:keep|return|maintain|reduc|grow|pay|invest|deliver|achiev|hold|protect)ing\b/.test(after) &&
        firstAfter(sentence, at, IS.measure) > 0
      ) &&
      !(saysNumber(sentence, sentence.lexemes[at]!.end) || timeIn(sentence, everywhere(sentence), dated))
    );
  if (cue.id === 'en-plan')
    return (
      (after === '' && !/^(?:we|company) /.test(cueWord(sentence, at))) ||
      !(
        /^(?:we|company) /.test(cueWord(sentence, at)) ||
        isHolder(sentence, at) ||
        sharesSubject(sentence, at) ||
        /\b(?:that|to|which|our|is|are|'re|'m|am)$/.test(before)
      )
    );
  return false;
};

const startsWith = (list: string): RegExp => new RegExp(`^(?:${anyOf(list)})\\b`);
const WE_SHOULD = startsWith(words.WE_SHOULD);
const IT_SHOULD = startsWith(words.IT_SHOULD);
/** Where an amount should be, or go. */
const LANDS = startsWith(words.LANDS);

function supportsModal(sentence: Sentence, at: number, before: string, after: string): boolean {
  const { id } = sentence.lexemes[at]!.cue!;
  const clause = clauseOf(sentence, at);
  const time = timeIn(
    sentence,
    everywhere(sentence),
    (when) => when.sure || when.ahead === 0 || (id === 'en-should' && dated(when)),
  );
  if (/\b(?:you|they|i|he|she|somebody|people|nobody|who)$/.test(before))
    return id === 'en-would' && /i$/.test(before) && /^(?:now )?(?:expect|anticipate)/.test(after);
  if (/^(?:have|'ve|not have) /.test(after) || (id === 'en-would' && /^\w+ed\b/.test(after))) return false;
  const conditional = lastBefore(sentence, at, IS.condition) >= 0 || firstAfter(sentence, at, IS.condition) >= 0;
  const measure = lastBefore(sentence, at, IS.measure, clause.start) >= 0;
  if (id === 'en-should') {
    if (/\bwe$/.test(before))
      return (
        WE_SHOULD.test(after) &&
        (time !== undefined || saysNumber(sentence) || firstAfter(sentence, at, IS.measure) > 0)
      );
    if (/\b(?:this|that|it|which)$/.test(before))
      return IT_SHOULD.test(after) && (firstAfter(sentence, at, IS.measure) > 0 || time !== undefined);
    return measure || time !== undefined || LANDS.test(after);
  }
  if (id === 'en-would')
    return (
      /^(?:now |also )?(?:expect|anticipate|look to|hope|be comfortable|aim)/.test(after) ||
      (conditional && (measure || time !== undefined || /\b(?:we|it|that|this|which)$/.test(before)))
    );
  if (conditional && lastBefore(sentence, at, IS.self, clause.start) >= 0 && lastBefore(sentence, at, IS.analogy) < 0)
    return true;
  return (
    time !== undefined &&
    (measure ||
      conditional ||
      lastBefore(sentence, at, IS.market, clause.start) >= 0 ||
      lastBefore(sentence, at, IS.self, clause.start) >= 0)
  );
}

/** A belief is a forecast where what is believed lies ahead. */
function supportsStance(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  const { id } = lexemes[at]!.cue!;
  if (id === 'en-see') return supportsSeeing(sentence, at);
  if (/\b(?:hard|difficult|impossible|easy) to$/.test(ahead(sentence, at))) return false;
  if (id === 'en-believe' && willChange(sentence, at)) return true;
  for (let i = at + 1; i < lexemes.length; i++) {
    const { cue, when } = lexemes[i]!;
    if (
      when &&
      (when.sure || when.ahead === 0 || (when.endless && id === 'en-believe')) &&
      !tellsPast(lowerOf(sentence, lexemes[at]!.end, sentence.end))
    )
      return true;
    if (cue && (cue.says === 'future' || cue.id === 'en-expected') && !procedural(sentence, i) && !noun(sentence, i))
      return true;
    if (cue?.id === 'en-should' && !unsupported(sentence, i)) return true;
  }
  if (id === 'en-runway')
    return (
      /\b(?:has|have|is|are|there's|'s|we've)\b.{0,60}\b(?:decades?|years?|quarters?|way|plenty|growth|room|more)\b/.test(
        ahead(sentence, at, 60),
      ) || cueWord(sentence, at) === 'more to come'
    );
  if (/^(?:hopeful|optimistic|hoping)/.test(cueWord(sentence, at)))
    return /^(?:that|the|we|to|about|for)\b/.test(behind(sentence, at));
  if (/^(?:confident|comfortable|conviction|confidence)/.test(cueWord(sentence, at)))
    return (
      /^(?:that |in )?(?:we|our|the|in|about)[\w' ]{0,20}(?:can|able|ability|will|hold|hit|get|reach|achiev|deliver|make)/.test(
        behind(sentence, at, 60),
      ) && !/\b(?:that's why|lack)/.test(ahead(sentence, at))
    );
  return /^(?:believe|think)s? we get\b/.test(`${cueWord(sentence, at)} ${behind(sentence, at, 12)}`);
}

/** `we see` an amount of a measure, in a time to come or as of now: we now see capex at $90 million. */
function supportsSeeing(sentence: Sentence, at: number): boolean {
  const word = cueWord(sentence, at);
  if (word === 'surprised if') return /\b(?:i'd|i would|we'd|we would) be $/.test(`${ahead(sentence, at)} `);
  const { lexemes } = sentence;
  const measure = firstAfter(sentence, at, IS.measure) >= 0;
  const time = lexemes.slice(at).some(({ when }) => when && (when.sure || when.ahead === 0 || when.part !== undefined));
  const amount = saysNumber(sentence, lexemes[at]!.end);
  const year = /year/.test(word) || /\bfor the (?:full |fiscal )?year\b/.test(behind(sentence, at, 90));
  if (/now|look for|looking at|full|year/.test(word)) return amount && (measure || time || year);
  return (
    (time && (measure || amount)) ||
    (measure && amount && / (?:at|landing|coming in|getting to) /.test(behind(sentence, at, 60)))
  );
}

/** A belief in the present about what changes: we think the ratio improves, I believe the market grows. */
function willChange(sentence: Sentence, at: number): boolean {
  const { lexemes } = sentence;
  const subject = firstAfter(sentence, at, IS.measure | IS.market);
  const holds = /\b(?:we|i)(?: \w+)?$/.test(ahead(sentence, at)) || /view|sense/.test(cueWord(sentence, at));
  if (subject < 0 || !holds) return false;
  const verb = lexemes[firstAfter(sentence, subject, IS.change)];
  if (!verb || verb.start - lexemes[subject]!.end > 12) return false;
  return CHANGES.test(wordOf(sentence, verb).toLowerCase());
}
const CHANGES =
  /^(?:grow|increase|decline|decrease|improve|expand|accelerate|moderate|recover|rise|fall|stabilize|normalize|double|ease|build|level|narrow|soften|fade|peak|bottom|trough|turn|come|drop|land)s?$/;

function supportsTarget(sentence: Sentence, at: number, after: string): boolean {
  const word = cueWord(sentence, at);
  if (/ to$| for$|strive|seek|working toward|aspire/.test(word)) return true;
  if (
    saysNumber(sentence, sentence.lexemes[at]!.end) &&
    /targeting|targets?$|plan of|plan for|goal|ambition/.test(word)
  )
    return true;
  return /is$|are$|goal$/.test(word) && /^(?:is )?to\b/.test(after) && lastBefore(sentence, at, IS.past) < 0;
}

const MOVES = new RegExp(`\\b(?:${anyOf(words.MOVES)})\\b`);

function supportsGuidance(sentence: Sentence, at: number, before: string, after: string): boolean {
  const word = cueWord(sentence, at);
  if (/^(?:guide|guides|guiding|budgeting)$/.test(word))
    return /\b(?:we|'re|company|management|are|is)$/.test(before) && saysNumber(sentence);
  const number = saysNumber(sentence, sentence.lexemes[at]!.end);
  if (/\b(?:not|n't|no|without)(?: \w+){0,3}$/.test(before) && !number) return false;
  const all = lowerOf(sentence, sentence.start, sentence.end);
  if (
    MOVES.test(all) &&
    (number ||
      timeIn(sentence, everywhere(sentence), dated) !== undefined ||
      firstAfter(sentence, at, IS.measure) >= 0 ||
      /unchanged|reiterat|reaffirm|maintain|rais|lower/.test(all))
  )
    return !/\b(?:last|previous) (?:quarter|year)\b/.test(all) || number;
  return (
    number &&
    /^(?:\w+ ){0,8}(?:is|are|remains?|calls? for|assumes?|implies|contemplates?|includes?|of|for|to|reflects|now|range|\$|\d)/.test(
      after,
    )
  );
}

export const EN_GUARDS: Readonly<Record<Exclude<GuardName, 'word' | 'question'>, Guard>> = {
  boilerplate,
  cannotSay,
  comparison,
  habitual,
  negatedPlan,
  noun,
  objectMarker: () => false,
  pastExpectation,
  procedural,
  quoted: quotedWithin(24),
  rumour,
  thirdParty,
  unsupported,
};
