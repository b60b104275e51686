import { ZH_MEASURE_ENDINGS } from '../lexicon/zh/metrics';
import type { Span } from '../transcript';
import { isHan, isLatin } from '../text/script';

const ZH_END = new Set(
  '的了是为在将和与及其由从对较占,;:。!?、()“”"约达以到至使让把向每比有也都而且并但就已被还能会可所则该这那里内中后前时左右上下不进',
);
const EN_STOP = new Set(
  'of in on for with to and a an the at by from or but is are was were we per this that which who as than today now so it our their its last next year years months down up more less have has had across over after before when where so if out'.split(
    ' ',
  ),
);
const EN_SKIP = new Set([
  'new',
  'net',
  'of',
  'our',
  'the',
  'million',
  'additional',
  'more',
  'different',
  'active',
  'full-time',
  'or',
  'so',
]);
const VERB_ENDS =
  /(?:为|是|约|达|达到|至|到|超过|超|仅|有|共|共计|共有|了|过|达成|近|逾|的|增加|减少|提升|下降|增长|在)+$/;

/** What a count counts, after it: 7家客户, `23 stores`, `2.1 million shares`. */
export function countedNoun(lower: string, { end }: Span): Span | undefined {
  if (isHan(lower.charCodeAt(end)) || isHan(lower.charCodeAt(end - 1))) return zhNoun(lower, end);
  let at = end;
  for (let words = 0; words < 4 && lower[at] === ' '; words++) {
    let stop = at + 1;
    while (isLatin(lower.charCodeAt(stop)) || lower[stop] === '-' || lower[stop] === "'") stop++;
    const word = lower.slice(at + 1, stop);
    if (word === '') return undefined;
    if (EN_SKIP.has(word)) {
      at = stop;
      continue;
    }
    return EN_STOP.has(word) ? undefined : { start: at + 1, end: stop };
  }
  return undefined;
}

function zhNoun(lower: string, from: number, inner = false): Span | undefined {
  let end = from;
  while (end - from < 8 && (isHan(lower.charCodeAt(end)) || isLatin(lower.charCodeAt(end))) && !ZH_END.has(lower[end]!))
    end++;
  if (end - from < 2) return undefined;
  // 9万个基于Qwen的衍生模型: what is counted stands after the 的.
  if (lower[end] === '的' && !inner) return zhNoun(lower, end + 1, true) ?? { start: from, end };
  return { start: from, end };
}

/** The words in front of a figure that name what it measures, where the lexicon has none: 自制率从四成, 签约额达3亿元. */
export function measuredNoun(lower: string, { start }: Span): Span | undefined {
  let end = start;
  const before = VERB_ENDS.exec(lower.slice(Math.max(0, start - 6), start));
  if (before) end -= before[0].length;
  let from = end;
  while (from > 0 && end - from < 8 && isHan(lower.charCodeAt(from - 1)) && !ZH_END.has(lower[from - 1]!)) from--;
  return end - from >= 2 && ZH_MEASURE_ENDINGS.includes(lower[end - 1]!) ? { start: from, end } : undefined;
}

const SUBJECT =
  /(?:^|[,;.] ?| and | but | so | that )(?:the |our |its |their |this |that )?([a-z-]{3,20}(?: [a-z-]{3,20})?) (?:is|are|was|were|has|have|grew|rose|fell|makes?|made|came|represents?|represented|should|will|declined|increased|decreased|improved|slowed|stood|reached|ran|runs|remains|remained)(?: [a-z']{2,12}){0,5} $/;
const NO_SUBJECTS =
  /^(?:it|that|this|which|they|there|what|who|these|those|then|and|but|think|quarter|year|now|today)$|^(?:we|you|i|so|if|as|and|but|when) | (?:it|that|we|they|which|who|there|you)$/;

/** The subject of an English clause, for a figure that nothing else names: `Tariffs are six points`, `The trail-running category grew …`. */
export function subjectNoun(lower: string, clauseStart: number, { start }: Span): Span | undefined {
  const from = Math.max(clauseStart, start - 72);
  const before = lower.slice(from, start).trimStart();
  const match = SUBJECT.exec(before);
  if (!match || NO_SUBJECTS.test(match[1]!)) return undefined;
  const at = start - before.length + match.index + match[0].indexOf(match[1]!);
  return { start: at, end: at + match[1]!.length };
}
