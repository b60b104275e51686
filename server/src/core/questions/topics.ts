import type { Span } from '../transcript';
import { isHan } from '../text/script';

/** The longest topic, in half widths: 20 Han characters; and in words where the text has words. */
const ROOM = 40;
const WORDS = 8;
/** A clause shorter than this, in half widths, takes its neighbour in. */
const LEAST_HAN = 14;
const LEAST_LATIN = 10;
/** One shorter than this says nothing without its neighbour: 是否属实. */
const EMPTY = 10;

const HAN_OPENERS =
  /^(?:(?:最后)?(?:我的)?第[一二三四五六](?=[,:、是 个条问部])(?:个|条)?(?:小)?(?:问题|问|部分)?(?:是|呢)?|[1-6][)、.]|首先|其次|另外|此外|还有|最后|那么|然后|同时|以及|尤其是|就是|目前|谢谢[^,]{0,10}|(?:您|你|大家|各位)好|(?:请教|请问|问)(?:您)?(?:一|两|几)个(?:小)?问题|请问(?:一下)?(?:管理层|主席|公司)?|(?:我|再|也|还)?(?:想|要|向|可以)?(?:请教|请问|问|追问|了解|知道|听听|跟进|确认)(?:一下|少少|下)?(?:[一-龥]{1,3}总)?|(?:能否|可否|能不能|可不可以|请|麻烦|希望)(?:请)?(?:管理层|公司|您|你们|各位|贵公司|大家)?(?:再|先|帮忙)?(?:具体|详细|简单)?(?:介绍|分享|谈谈|谈一谈|谈|展开讲讲|展开|解释|说明|讲讲|讲一讲|讲|更新|展望)(?:一下|下)?|(?:你们|您|贵公司|公司|管理层|[一-龥]{1,2}总)(?:们)?(?:是)?(?:认为|觉得|怎么看待?|如何看待?|点睇)|将来|你们的?|贵公司的?|(?:我们|投资者)?(?:应该|应当|该)(?=如何|怎么|怎样)|我们(?=如何|怎么))[,: ]*/;
const HAN_TAIL = /(?:吗|呢|啊|呀|的呢)?[?。!."' ]{0,40}$/;
const LATIN_OPENERS =
  /^(?:(?:and|so|but|then|also|well|ok|okay|maybe|perhaps|just|hi|hey|yeah|first|firstly|second|secondly|third|finally|lastly|one|two|last one|i guess|i suppose|you know|related to that|(?:just )?as a follow-up|if i may|sorry|thanks for taking (?:the|my) questions?)[, ]+|i guess (?=i'm (?:curious|wondering))|(?:(?:could|can|would|will) you|(?:maybe |perhaps )?(?:if )?you could|maybe you can) (?:please |maybe |just |perhaps |also )?(?:help us frame|help us understand|help us think about|walk (?:us|me) through|tell us|talk(?: a (?:bit|little)(?: bit)?)? (?:about|through)|comment on|give us (?:some|any|a little)? ?(?:color|sense|update)(?: on| of| about)?|elaborate on|speak to|share|discuss|update us on|remind us|explain|quantify)(?: more)?(?: about)? |you could (?:comment on|talk about|share) |(?:i'm|i am|just|was|were|i was)? ?(?:curious|wondering)(?: about| if| whether)? |i (?:wanted|want|would like|would love)(?: to)? (?:know|ask|dig into|understand|hear|get)(?: about| on)? |i'd (?:like|love) to (?:know|ask|hear|understand|get)(?: about)? |(?:my|the) (?:first |second |other |last )?question is(?: really)?(?: on| about)? |any (?:color|thoughts|update|sense)(?: on| of| about)? |how (?:do |should |are )?(?:you|we) (?:think|thinking) about |what you're seeing (?:in|on|with) |what are you seeing (?:in|on|with) |your (?:thoughts|view|take) on |whether )/i;
/** A clause that is the second half of a choice or points at the one before it. */
const CONTINUES = /^(?:还是|或者|抑或|这种|这个|这一|该|此|or )/i;
const LATIN_TAIL_WORDS = new Set(
  'of the a an and or to for in on at with by from is are was versus vs that than as your our'.split(' '),
);

/**
 * What a sentence asks about, as the pieces of the reading to join: the clause that asks without the words that only open it,
 * at most 20 Han characters or 8 words. Never empty for a sentence that says something.
 */
export function topicSpans(reading: string, { start, end }: Span, asking: readonly number[]): Span[] {
  const clauses = withoutGreeting(reading, splitClauses(reading, afterLabel(reading, start, end), end));
  if (clauses.length === 0) return [{ start, end }];
  const clean = clauses.map((clause) => stripOpeners(reading, clause));
  let chosen = clauses.findIndex((clause) => asking.some((at) => at >= clause.start && at < clause.end));
  if (chosen < 0 || widthOf(reading, clean[chosen]!) === 0) chosen = longest(reading, clean, Math.max(0, chosen));
  let topic = clean[chosen]!;
  if (
    widthOf(reading, topic) < (isHan(reading.charCodeAt(topic.start)) ? LEAST_HAN : LEAST_LATIN) ||
    CONTINUES.test(reading.slice(topic.start, topic.start + 4))
  )
    topic = withNeighbour(reading, clean, chosen);
  return shorten(reading, squeeze(reading, topic));
}

/** A label may stand before the first sentence of a block: nothing before an early colon is the topic. */
function afterLabel(reading: string, start: number, end: number): number {
  if (start > 0) return start;
  const colon = reading.indexOf(':');
  return colon > 0 && colon < 40 && colon + 6 < end ? colon + 1 : start;
}

const GREETING =
  /^(?:[^,]{1,8}好|(?:非常)?(?:谢谢|感谢|多谢|恭喜)[^,]{0,14}|(?:好的|明白|了解)了?|(?:hi|hello|hey|thanks|thank you|okay|yeah|got it)\b.{0,40})$/i;

/** The clauses behind a greeting, where any are left. */
function withoutGreeting(reading: string, clauses: Span[]): Span[] {
  const rest = clauses.filter(({ start, end }) => end - start > 60 || !GREETING.test(reading.slice(start, end)));
  return rest.length > 0 ? rest : clauses;
}

function splitClauses(reading: string, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const mark = reading[i];
    const breaks = i === end || mark === ';' || mark === ':' || (mark === ',' && !isDigitAt(reading, i + 1));
    if (!breaks) continue;
    const clause = trim(reading, from, i);
    if (clause.end > clause.start) clauses.push(clause);
    from = i + 1;
  }
  return clauses;
}

function stripOpeners(reading: string, clause: Span): Span {
  let { start } = clause;
  for (let i = 0; i < 4; i++) {
    const text = reading.slice(start, clause.end);
    const opener = (isHan(text.charCodeAt(0)) ? HAN_OPENERS : LATIN_OPENERS).exec(text) ?? HAN_OPENERS.exec(text);
    if (!opener) break;
    start += opener[0].length;
  }
  const tail = HAN_TAIL.exec(reading.slice(start, clause.end));
  return trim(reading, start, clause.end - (tail ? tail[0].length : 0));
}

/** Joins a short clause with the one before it, which it speaks of, or with the one behind it. */
function withNeighbour(reading: string, clauses: readonly Span[], at: number): Span {
  const own = clauses[at]!;
  const before = clauses[at - 1];
  const after = clauses[at + 1];
  if (before && before.end > before.start && !reading.slice(before.end, own.start).includes(':')) {
    const joined = { start: before.start, end: own.end };
    if (widthOf(reading, joined) <= ROOM) return joined;
    if (widthOf(reading, own) < EMPTY) return before;
  }
  if (after && after.end > after.start) return { start: own.start, end: after.end };
  return own.end > own.start ? own : (before ?? own);
}

function longest(reading: string, clauses: readonly Span[], from: number): number {
  let best = from;
  for (let i = 0; i < clauses.length; i++)
    if (widthOf(reading, clauses[i]!) > widthOf(reading, clauses[best]!)) best = i;
  return best;
}

/** Cut to the room there is, at a word. */
function shorten(reading: string, pieces: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let used = 0;
  let words = 0;
  for (const { start, end } of pieces) {
    let word = start;
    for (let at = start; at < end; at++) {
      const han = isHan(reading.charCodeAt(at));
      if (reading[at] === ' ') {
        words++;
        word = at;
      }
      used += han ? 2 : 1;
      const full = words >= WORDS || used > (han ? ROOM : 1.5 * ROOM);
      if (!full) continue;
      const cut = dropTailWords(reading, start, han ? at : Math.max(word, start + 1));
      return cut.end > cut.start ? [...kept, cut] : kept;
    }
    kept.push({ start, end });
  }
  return kept;
}

function dropTailWords(reading: string, start: number, end: number): Span {
  let last = end;
  for (let i = 0; i < 3; i++) {
    const space = reading.lastIndexOf(' ', last - 1);
    if (space <= start || !LATIN_TAIL_WORDS.has(reading.slice(space + 1, last).toLowerCase())) break;
    last = space;
  }
  return trim(reading, start, last);
}

/** Takes out what a headline leaves out: 的 between nouns, 将 before 如何, and asides in brackets. */
function squeeze(reading: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = start + 1; i + 2 < end; i++) {
    const length = leftOut(reading, i, end);
    if (length === 0) continue;
    pieces.push({ start: from, end: i });
    from = i + length;
    i = from - 1;
  }
  pieces.push({ start: from, end });
  return pieces.filter((piece) => piece.end > piece.start);
}

function leftOut(reading: string, at: number, end: number): number {
  const mark = reading[at];
  if (mark === '的' && !'到过了是提来好'.includes(reading[at - 1]!) && isHan(reading.charCodeAt(at + 1))) return 1;
  if (mark === '将' && /^(?:如何|怎|会)/.test(reading.slice(at + 1, at + 3))) return 1;
  if (mark !== '(') return 0;
  const close = reading.indexOf(')', at);
  return close > 0 && close < end && close - at <= 40 ? close + 1 - at : 0;
}

function widthOf(reading: string, { start, end }: Span): number {
  let width = 0;
  for (let i = start; i < end; i++) width += isHan(reading.charCodeAt(i)) ? 2 : 1;
  return width;
}

function trim(reading: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && ' "\'(“「'.includes(reading[start]!)) start++;
  while (end > start && ' "\'”」'.includes(reading[end - 1]!)) end--;
  return { start, end: Math.max(start, end) };
}

const isDigitAt = (text: string, at: number): boolean => text[at] !== undefined && text[at] >= '0' && text[at] <= '9';
