/**
 * Whether a text is the transcript of a call, told from its first lines. Part of the client's entry: imports nothing, reads
 * at most {@link HEAD} characters, and counts evidence instead of reading turns.
 */
export interface Recognition {
  readonly isTranscript: boolean;
  /** The evidence that decided, for the log: `title 2, labels 3`. */
  readonly because: string;
}

const HEAD = 16384;
const ENOUGH = 4;
const ENOUGH_IN_CAPTIONS = 3;
const MOST_LINES = 400;
const LONGEST_LABEL = 70;

const TITLE =
  /电[话話]会|电话會|電話會|[业業][绩績](?:说明|說明|发布|發布|交流)?[会會]|财报会|法说会|法說會|交流会|投资者关系活动|路演|调研纪要|問答[摘實]|earnings (?:conference )?call|conference call|results (?:call|briefing)|analyst (?:call|day|meeting)|investor (?:day|call|conference)|fireside|edited transcript/i;
const WEAK_TITLE =
  /实录|實錄|纪要|紀要|记者会|記者會|发布会|發布會|说明会|說明會|transcript|conversation|interview|press conference|hearing|deposition|q&a|town ?hall|webinar/i;
const HEADING =
  /^[^\p{L}]{0,6}(?:[一二三四五][、.]\s*)?(?:prepared remarks|questions? (?:and|&) answers?|question-and-answer(?: session)?|presentation|(?:call|company|corporate|conference call) participants|.{0,8}(?:问答|問答|提问|提問).{0,4}|(?:管理[层層]|公司).{0,4}(?:发言|發言|陈述|致辞)|(?:参会|出席).{0,4})[^\p{L}]{0,6}$/iu;
const CAPTIONS = /^(?:\ufeff)?WEBVTT\b|^\s*\d{1,4}\s*\r?\n\d\d:\d\d:\d\d[.,]\d{3} --> /;
/** What a caption file has besides what is said. */
const CAPTION_FORM = /^(?:\ufeff?WEBVTT.*|NOTE.*|\d{1,6}|(?:\d\d:)?\d\d:\d\d[.,]\d{3} --> .*)$/;
const VOICE = /^<v[\w.]* ([^>]{1,60})>/;
const RECOGNISED_SPEECH = /^(?:\[\d+\.\d+ --> \d+\.\d+\].*\r?\n?){2}/;

const QUESTION =
  /^(?:#{1,4} *)?(?:\*\*)?(?:\d{1,2}[、.．]\s*)?(?:(?:投资者|网友|股东)?(?:问|問|提问|提問|追问)(?:题\d{1,2})?|Q\d{0,2}|Question)\s?(?:[（(][^）)]{1,30}[）)])?(?:\*\*)?\s?[:：.](?!\/)/i;
const ANSWER =
  /^(?:\*\*)?(?:(?:董秘|公司|管理层)?(?:答|回答|回复|答复)|A\d{0,2}|Answer)\s?(?:[（(][^）)]{1,30}[）)])?(?:\*\*)?\s?[:：.](?!\/)/i;
const INLINE_ANSWER = /[。？?] ?(?:董秘|公司)(?:回答|答复|回复)[^:：。]{0,20}[:：]/;
const OPERATOR =
  /^(?:operator|moderator|coordinator|conference operator|接线员|主持人?|会议助手|操作员|司仪)\s?(?:[:：|]|\d{0,2}:?\d\d:\d\d|$)/i;
const ROLE_LABEL =
  /^[^。:：|]{0,24}(?:分析[师師员員]|记者|記者|研究员|董秘|董事会秘书|首席[^:：]{1,4}官|总经理|总裁|财务总监|analyst)[^。:：]{0,24}[:：]|^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3} (?:--|—|–|-) .{0,60}(?:officer|president|director|analyst|relations|ceo|cfo|chair)/i;
const NAME =
  /^(?:\*\*|【|• ?)?([\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}[·•][\u3400-\u9fff]{1,8}|[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]*){1,3})(?:\*\*|】)?\s?[:：】]/u;
const CLOCKED =
  /^\[?((?:Speaker|SPEAKER|spk|发言人|说话人|[A-Z][\p{L}.'’-]+(?:[ ,]+[A-Z][\p{L}.'’-]*){0,6}|[\u3400-\u9fff]{2,8})[ _]?\d{0,3})\s{1,3}[([]?(\d{1,2}):(\d\d)(?::(\d\d))?[)\]]?\s?:?(?:\s|$)/u;
const FIELD =
  /^(?:第[一二三四五]|其[一二三次中]|首先|最后|时间|日期|地点|编号|来源|作者|编辑|注|附件|标题|摘要|备注|联系|电话|主题|形式|说明|收件|发件|抄送)/;
const VOCABULARY =
  /营收|营业收入|營收|收入|毛利|净利|同比|环比|按年|分析师|财报|财季|季度|投资者|股东|回购|指引|产能|订单|估值|业绩|業績|分红|revenue|margins?|quarter|guidance|analysts?|earnings|shareholders?|investors?|backlog|ebitda|cash flow|outlook|fiscal|capex|basis points/gi;

const VETOES: readonly (readonly [string, RegExp, number])[] = [
  ['mail', /^(?:From|To|Subject|Cc|Date|Reply-To|Message-ID|发件人|收件人|主题|抄送)\s?[:：]/, 3],
  [
    'chat',
    /^(?:\[?\d{4}[-/.]\d{1,2}[-/.]\d{1,2},? \d|\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]? ?[-<]? ?[^\d\s[]|\d{1,2}\/\d{1,2}\/\d{2,4},? \d)|^[^。，,]{1,24} \d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d\d/,
    3,
  ],
  [
    'log',
    /^\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d)|^\[?(?:INFO|WARN|ERROR|DEBUG|TRACE)\b/,
    3,
  ],
  [
    'code',
    /^\s*(?:import |from \w+ import |#include|def \w+\(|function |const |let |var |class \w+|public |private |return\b|package \w|using |<\?|<!DOCTYPE|<html|\}|\{$|```|\/\/|\/\*)|[;{}]\s*$/,
    4,
  ],
  ['settings', /^\s*(?:- )?[a-z_][\w.-]{0,40}\s?[:=](?:\s|$)|^\[[\w.:-]+\]$/, 6],
  ['markdown', /^(?:```|~~~)/, 1],
  ['table', /^\|.*\|$/, 4],
  ['play', /^(?:INT|EXT)[. ]|^(?:FADE|CUT) (?:IN|OUT|TO)|^(?:ACT|SCENE) [IVX\d]+/, 1],
];

/** Looks at the head of a file; under 2 ms on 16 KB. */
export function recogniseTranscript(head: string): Recognition {
  const text = head.slice(0, HEAD);
  if (RECOGNISED_SPEECH.test(text)) return { isTranscript: true, because: 'recognised speech' };
  const lines: string[] = [];
  for (const line of text.split(/\r?\n|\r/, 4 * MOST_LINES)) {
    const trimmed = line.trim();
    if (trimmed !== '' && lines.length < MOST_LINES) lines.push(trimmed);
  }
  if (CAPTIONS.test(text)) return recogniseCaptions(lines);
  const veto = vetoOf(lines);
  if (veto) return { isTranscript: false, because: veto };
  const evidence = [...titleEvidence(lines), ...vocabularyEvidence(text)];
  const labels = labelEvidence(lines);
  return {
    isTranscript: labels.length > 0 && total([...evidence, ...labels]) >= ENOUGH,
    because: said([...evidence, ...labels]),
  };
}

/** Captions are of films and lectures too: a call's say what calls speak of, whether they name its voices or not. */
function recogniseCaptions(lines: readonly string[]): Recognition {
  const spoken = lines.filter((line) => !CAPTION_FORM.test(line)).map((line) => line.replace(VOICE, '$1: '));
  const vocabulary = vocabularyEvidence(spoken.join('\n'));
  const evidence = [...vocabulary, ...titleEvidence(spoken), ...labelEvidence(spoken)];
  return {
    isTranscript: vocabulary.length > 0 && total(evidence) >= ENOUGH_IN_CAPTIONS,
    because: `captions, ${said(evidence)}`,
  };
}

const total = (evidence: readonly Evidence[]): number => evidence.reduce((sum, [, points]) => sum + points, 0);

const said = (evidence: readonly Evidence[]): string =>
  evidence.map(([what, points]) => `${what} ${points}`).join(', ') || 'nothing';

type Evidence = readonly [what: string, points: number];

function vetoOf(lines: readonly string[]): string | undefined {
  for (const [name, pattern, most] of VETOES) {
    let count = 0;
    for (const line of lines) if (pattern.test(line)) count++;
    // A long transcript may hold a few such lines by accident; what is of another kind is full of them.
    if (count >= most && (most === 1 || count * 12 >= lines.length)) return name;
  }
  return undefined;
}

function titleEvidence(lines: readonly string[]): Evidence[] {
  const found: Evidence[] = [];
  const head = lines.slice(0, 8).filter((line) => line.length <= 100);
  if (head.some((line) => TITLE.test(line))) found.push(['title', 2]);
  else if (head.some((line) => WEAK_TITLE.test(line))) found.push(['title', 1]);
  const headings = lines.filter((line) => line.length <= 40 && HEADING.test(line)).length;
  if (headings > 0) found.push(['headings', Math.min(2, headings)]);
  return found;
}

function vocabularyEvidence(text: string): Evidence[] {
  const words = new Set(text.match(VOCABULARY)?.map((word) => word.toLowerCase()));
  return words.size >= 3 ? [['vocabulary', words.size >= 6 ? 2 : 1]] : [];
}

function labelEvidence(lines: readonly string[]): Evidence[] {
  let questions = 0;
  let answers = 0;
  let operators = 0;
  let roles = 0;
  const names = new Map<string, number>();
  for (const line of lines) {
    const start = line.slice(0, LONGEST_LABEL);
    if (INLINE_ANSWER.test(line)) answers++;
    if (QUESTION.test(start)) questions++;
    else if (ANSWER.test(start)) answers++;
    else if (OPERATOR.test(start)) operators++;
    else if (ROLE_LABEL.test(line.slice(0, 120))) roles++;
    else {
      const name = FIELD.test(start) ? undefined : NAME.exec(start)?.[1];
      if (name) names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  const repeated = [...names.values()].filter((times) => times > 1).length;
  const found: Evidence[] = [];
  if (questions > 0 && (answers > 0 || repeated > 0 || roles > 0))
    found.push(['questions and answers', questions > 2 ? 3 : 2]);
  if (operators > 0) found.push(['operator', 2]);
  if (roles > 0) found.push(['roles', roles > 1 ? 2 : 1]);
  if (repeated > 0) found.push(['names', repeated > 1 ? 2 : 1]);
  const clocks = clockedTurns(lines);
  if (clocks > 2) found.push(['clocks', 4]);
  return found;
}

/** Labels with a clock that counts up from the start of a recording, as no clock of a chat does. */
function clockedTurns(lines: readonly string[]): number {
  let turns = 0;
  let last = -1;
  for (const line of lines) {
    const match = CLOCKED.exec(line.slice(0, LONGEST_LABEL));
    if (!match) continue;
    const parts = [match[2], match[3], match[4]].filter((part) => part !== undefined).map(Number);
    const seconds = parts.reduce((sum, part) => 60 * sum + part, 0);
    if (last < 0 && seconds > 300) return 0;
    if (seconds < last) return 0;
    last = seconds;
    turns++;
  }
  return turns;
}
