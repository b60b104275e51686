import { termsOf, type Terms } from './terms';
import { isHan } from '../text/script';
import type { Span } from '../transcript';

/** How a sentence ties itself to a question. */
export interface Reply {
  /** What a topical opener names: 关于资本支出, `On margins,`. */
  readonly opens?: Terms;
  /** The number of the question that the sentence speaks of: 第二个问题, `on your second question`. */
  readonly ordinal?: number;
  /** Says yes or no, or the like, before anything else. */
  readonly direct?: boolean;
  /** Speaks of following up, or comes back to what was said: 追问, `just a follow-up`. */
  readonly followsUp?: boolean;
  /** The number of the question that it comes back to: 刚才Q3提到的. */
  readonly refersTo?: number;
  /** Ends without a mark: at the end of a block, the sentence may go on in the next one. */
  readonly open?: boolean;
  /** Starts with a Han character that numbers nothing, so that it may go on from the line before. */
  readonly goesOn?: boolean;
  /** Thanks, greets, or says how many questions there will be, and no more. */
  readonly courtesy?: boolean;
  /** Goes on from what the speaker before said: `And vans cost money`, `Can I add something?` */
  readonly chimesIn?: boolean;
  /** Ends the questions, or hands over to the next asker: 今天就到这里, `our next question`. */
  readonly closes?: boolean;
}

/** A label may stand before the first sentence of a block. */
const HEAD = /^(?:[^:。,]{1,40}:)?["'( ]*/;
const HAN_OPENER =
  /^(?:(?:最后|其次|首先|然后|另外|此外|再|第[一二三四五六])[,、]?(?:是)?)?(?:(?:关于|至于|对于|就|说到|谈到|谈谈|先说|先讲|再说|再讲|说说|讲讲|说一下|补充一下|有关)([^,。;:]{1,24})|([^,。;:]{1,14}?)(?:方面|的问题|这块|这部分|这一块|的事))[,。;:]/;
const LATIN_OPENER =
  /^(?:(?:and|so|then|now|but|yeah|look|finally|lastly|first|second|third|hi|sure|well)[, ]{1,2}){0,3}(?:as for|as to|on|in terms of|regarding|with respect to|with regard to|when it comes to|turning to|as far as|to) ([a-z0-9][^,.;?]{1,60}),/i;
const HAN_ORDINAL = /第([一二两三四五1-5])(?:个|条)?(?:小)?(?:问题|部分|问|条)/;
const LATIN_ORDINAL =
  /\b(?:the|your) (first|second|third|fourth|last)(?: (?:part|piece|question|one|point|half|bit)\b|[,.])|\b(first|second|third) (?:part|question)\b/i;
const DIRECT =
  /^(?:yes|yeah|no|nope|absolutely|sure|correct|right|of course|not really|not at all|it is|it isn't|it does|we do|we are|we don't|we aren't|we won't|we will)\b|^(?:是的|不是|会的|不会|没有|有的|对|可以|当然|同意|认同|的确|确实|不认为|属实)/i;
const FOLLOWS_UP =
  /追问|想跟进|跟进一下|跟进少少|补充一个问题|补问|再问一|接着(?:刚才|上)|follow(?:ing)?[- ]up|follow that up|going back to|back to your|circle back|come back to/i;
const REFERS_TO = /(?<![A-Za-z0-9])Q(\d{1,2})(?= ?(?:提到|里|中|的|问))|\bquestion (\d{1,2})\b/i;
const COURTESY =
  /(?:总|层|长|领导|老师|们)好$|(?:总|层|长|领导|老师|们)好[。!]|(?:谢谢|感谢|多谢|恭喜|祝贺|你好|您好|大家好|晚上好|早上好|下午好|上午好|好的|明白|了解了|没有问题了|两个问题|一个问题|三个问题|两条问题|几个问题|个问题)[^,。]{0,16}|\b(?:thanks?|thank you|congrats|congratulations|good (?:morning|afternoon|evening)|hello|hi|hey|got it|understood|that's helpful|very helpful|two questions|two from me|a couple of questions|appreciate|makes sense|perfect|great|fair enough)\b/i;
const CHIMES_IN = /^(?:and|but|or|yeah, and)\b|^(?:can|could|may|if) i (?:can |could |may )?(?:just )?add\b/i;
const CLOSED = /[.。!?;…]["')\]」』]{0,2}$/;
const NUMBERS = /^第|^[一二三四五六七八九十]、/;
const CLOSES =
  /就到这里|到此结束|到这里结束|时间关系|时间差不多|没有更多问题|没有其他问题|提问环节结束|下一位|下一个问题|会议结束|\b(?:next question|last question|final question|no further questions|no more questions|concludes|closing remarks|that's all the time|on that note|join me in thanking)\b/i;

const ORDINALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/** Each clause is one of courtesy, or says nothing by itself. */
function isCourtesy(text: string): boolean {
  if (/\d/.test(text)) return false;
  return text.split(/[,;:]/).every((clause) => COURTESY.test(clause) || termsOf(clause, 0, clause.length).length === 0);
}

export function findReply(reading: string, { start, end }: Span): Reply {
  const head = reading.slice(start, Math.min(end, start + 120));
  const at = HEAD.exec(head)?.[0].length ?? 0;
  const body = head.slice(at);
  const reply: { -readonly [Key in keyof Reply]: Reply[Key] } = {};
  const opener = HAN_OPENER.exec(body) ?? HAN_OPENER.exec(head) ?? LATIN_OPENER.exec(body);
  if (opener) reply.opens = termsOf(opener[0], 0, opener[0].length);
  const ordinal = HAN_ORDINAL.exec(head) ?? LATIN_ORDINAL.exec(head);
  if (ordinal) {
    const number = ORDINALS[(ordinal[1] ?? ordinal[2] ?? '').toLowerCase()];
    if (number !== undefined) reply.ordinal = number;
  }
  if (DIRECT.test(body) || DIRECT.test(head)) reply.direct = true;
  if (FOLLOWS_UP.test(head)) {
    reply.followsUp = true;
    const number = REFERS_TO.exec(head);
    if (number) reply.refersTo = Number(number[1] ?? number[2]);
  }
  if (end - start <= 120 && COURTESY.test(head) && isCourtesy(body)) reply.courtesy = true;
  if (!CLOSED.test(reading.slice(Math.max(start, end - 3), end))) reply.open = true;
  if (isHan(head.charCodeAt(0)) && !NUMBERS.test(head)) reply.goesOn = true;
  if (CHIMES_IN.test(body)) reply.chimesIn = true;
  if (CLOSES.test(head)) reply.closes = true;
  return reply;
}
