import { SIDES as EN_SIDES } from '../../lexicon/en/sides';
import { SIDES as ZH_SIDES } from '../../lexicon/zh/sides';
import { readWho, sideOf, type Who } from '../../speakers/who';
import type { Span } from '../../transcript';
import type { LabelFact } from '../facts';
import { labelAt, skipBlanks, type TranscriptFormat } from './format';

const WORDS = [...ZH_SIDES, ...EN_SIDES]
  .map(({ term }) => term)
  .sort((a, b) => b.length - a.length)
  .join('|');
const LABEL = new RegExp(
  `(#{1,6} ?)?(?:\\*\\* ?)?(?:[([]?\\d{1,3}[)\\]]?[、.:)]? ?)?((?:q\\d{1,3} ?(?=[\\u3400-\\u9fff]))?(?:${WORDS})[ -]?(?:\\d{1,3})?(?: ?[(\\[][^()\\[\\]]{1,40}[)\\]])?)(?: ?\\*\\*)?( ?:|$)`,
  'iy',
);
/** What a label may begin with: a side's word, a list number, markup, a bracket. */
const BEGINS = new Set([
  ...[...ZH_SIDES, ...EN_SIDES].flatMap(({ term }) => [term[0], term[0]!.toUpperCase()]),
  ...'#*([0123456789',
]);

/** 问：…答：…, `Q1:`, 1、问：, 問（潮聲證券 何梓軒）：, and the heading form `### Q1（投资者）`. */
export const questionAnswer: TranscriptFormat = {
  id: 'question-answer',
  name: { en: 'question and answer labels (问/答, Q/A)', zh: '问答标签（问／答、Q／A）' },
  family: 'colon',
  labels(reading) {
    if (!BEGINS.has(reading[0])) return [];
    LABEL.lastIndex = 0;
    const match = LABEL.exec(reading);
    if (!match || (match[3] === '' && match[1] === undefined)) return [];
    const start = match[0].indexOf(match[2]!, match[1]?.length ?? 0);
    const end = start + match[2]!.trimEnd().length;
    const span = { from: 0, start, end, speech: skipBlanks(reading, match[0].length) };
    return [...namedBehind(reading, span), ...labelAt(this, reading, span)].slice(0, 1);
  },
};

/** What stands behind a name and a dash: a firm that no lexicon has. */
function firmBehind(reading: string, { name, role }: Who): Span | undefined {
  const dash = name && !role ? /^ (?:-|--|–|—) (?=\S)/.exec(reading.slice(name.end)) : null;
  return dash ? { start: name!.end + dash[0].length, end: reading.length } : undefined;
}

/** `Q: Ann Roe - Orrin Bank`: the label's line goes on with who asks, and the speech follows on the next. */
function namedBehind(reading: string, span: { from: number; start: number; end: number; speech: number }): LabelFact[] {
  if (reading.length - span.speech > 70 || reading.length === span.speech || /[.。!?]$/.test(reading)) return [];
  const read = readWho(reading, span.speech, reading.length);
  const firm = read.organization ?? firmBehind(reading, read);
  const who = firm ? { ...read, organization: firm } : read;
  const side = sideOf(reading.slice(span.start, span.end));
  if (!side || who.shape !== 'person' || (!who.role && !who.organization)) return [];
  const kind = who.kind === 'unknown' ? (side === 'question' ? 'analyst' : 'executive') : who.kind;
  const named = { ...who, side, kind } as const;
  return labelAt(questionAnswer, reading, { ...span, end: reading.length, speech: reading.length }, { who: named });
}
