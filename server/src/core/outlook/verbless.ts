import * as en from '../lexicon/en/amounts';
import * as zh from '../lexicon/zh/amounts';
import { anyOf } from '../text/anyOf';
import { has, IS, saysNumber, type Sentence } from './sentence';
import type { Promise } from './scheduled';

/** An amount without a sentence round it: Somewhere between one and two billion dollars. */
const AMOUNT = new RegExp(
  `^(?:(?:${anyOf(en.BEFORE_AMOUNTS)})(?![a-z])[, ]*|(?:${anyOf(zh.BEFORE_AMOUNTS)})[, ]*)+`,
  'i',
);
const ROUGH_AMOUNT =
  /^[\d一二两三四五六七八九十百千万亿几.]{1,40}[万亿元块台家个吨%成点]{0,8}(?:左右|上下|以内|以上|出头)/;
/** Two ends of a span of amounts, unless something went from one to the other. */
const RANGE =
  /(?<!(?:from|由|从) ?[$€£¥]?)(?<![\d.])\d[\d.,]{0,24}(?:%| ?(?:million|billion|percent|bn|m|k|cents|bps|basis points|万|亿|亿元|万元|个点))?(?: ?[-~至到] ?| to | and )[$€£¥]?\d/;
const ROUGH = new RegExp(`${anyOf(zh.ROUGHLY)}|按.{1,8}(?:看|来|算)|\\b(?:${anyOf(en.ROUGHLY)})\\b`);
const FINITE_EN = new RegExp(
  `\\b(?:${anyOf(en.FINITE)}|\\w{3,}ed(?<!adjusted|fixed|diluted|weighted|blended|unchanged))\\b|'(?:s|re|ve) `,
);
const FINITE_ZH = new RegExp(anyOf(zh.FINITE));
const INVESTED = /^(?:总)?投[资入]/;
/** What of the amount is over already. */
const PART_OF = /,? ?(?:\bof which\b|\bincluding\b|其中)[^]*/;
const LABEL = 60;
const LONGEST = { zh: 40, en: 120 } as const;

/** The speech behind a label that stands in the sentence; a time may lead a list as a label does. */
function spoken({ text, start, end }: Sentence): string {
  const colon = text.slice(start, Math.min(end, start + LABEL + 1)).indexOf(':');
  return text.slice(colon > 0 ? start + colon + 1 : start, end).trimStart();
}

/** An amount that answers, and a measure with an amount and no verb: Capex, $41 million to $44 million. */
export function listed(sentence: Sentence): Promise | undefined {
  const { language, lexemes } = sentence;
  const longest = LONGEST[language];
  if (sentence.end - sentence.start > longest + LABEL || !saysNumber(sentence)) return undefined;
  const text = spoken(sentence).toLowerCase().replace(PART_OF, '');
  if (
    text.length > longest ||
    lexemes.some(
      (lexeme) => lexeme.start - sentence.start < text.length && has(lexeme, IS.past | IS.then | IS.habit | IS.third),
    )
  )
    return undefined;
  if ((language === 'en' ? FINITE_EN : FINITE_ZH).test(text)) return undefined;
  const promise = (standing: Promise['standing']): Promise => ({
    standing,
    at: -1,
    rule: `${language}-answer`,
    kind: 'guidance',
    measured: true,
    because: 'amount',
  });
  const short = (text.match(/,/g) ?? []).length <= 2;
  if (short && (AMOUNT.test(text) || ROUGH_AMOUNT.test(text))) return promise('ifAsked');
  if (!lexemes.some((lexeme) => has(lexeme, IS.measure) || INVESTED.test(text))) return undefined;
  if (RANGE.test(text)) return promise(language === 'en' ? 'stated' : 'ifAmong');
  return ROUGH.test(text) ? promise('ifAmong') : undefined;
}
