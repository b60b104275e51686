import * as times from '../lexicon/en/times';
import { anyOf } from '../text/anyOf';
import { isDigit, isLatin } from '../text/script';
import type { TimeUnit, When, YearPart } from './when';

const MONTHS = times.MONTHS.split(' ');
const NUMBERS = times.NUMBERS.split(' ');
const ORDINAL = 'first|second|third|fourth|1st|2nd|3rd|4th';
const COUNT = `\\d{1,2}|${NUMBERS.slice(1).join('|')}|couple of|a couple of|few|several|coming|many`;
const YEAR = `(?:of |in |for )?(?:(?:fiscal |calendar )?(?:year )?(20\\d\\d|'\\d\\d)|fy ?(?:20)?(\\d\\d)|(?:of )?((?:next|this|the) (?:fiscal |calendar )?year))`;
const PART = new RegExp(
  `(?:the )?(?:(${ORDINAL})(?:[ -]fiscal)?[ -](quarter|half)|q([1-4])|(?:h([12])|([12])h)|(back|front|latter) half|(end|start|beginning|middle|close))(?:(?: of)?,? ${YEAR}|( of the decade))?`,
  'y',
);
const NAMED = new RegExp(
  `(?:(?:calendar )?(?:fiscal|fy) ?(?:year )?(?:20)?(\\d\\d)\\b|(?:calendar |full[- ]year )?(20[1-4]\\d)\\b|'([2-4]\\d)\\b)`,
  'y',
);
const NEXT = new RegExp(
  `(?:the )?(next|coming|upcoming|following|subsequent) (?:(${COUNT})(?: (?:to|or) (${COUNT}))? )?(?:fiscal |calendar )?(years?|quarters?|months?|weeks?|decade|half|season|summer|spring|fall|winter|${MONTHS.join('|')})`,
  'y',
);
const WITHIN = new RegExp(
  `(?:within|inside of|inside|over) (?:the )?(${COUNT})(?: (?:to|or) (${COUNT}))? (years?|quarters?|months?)`,
  'y',
);
const MONTH = new RegExp(
  `(?:in|by|from|until|through|of|on|before|after|starting|beginning|effective|late|early|mid|this) (?:late |early |mid-?|the end of |the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?(${MONTHS.join('|')})(?: (\\d{1,2}(?!\\d)))?(?:st|nd|rd|th)?(?:,? (20\\d\\d))?`,
  'y',
);
const FIXED = new RegExp(
  `(?:the )?(?:(rest|remainder|balance) of (?:the |this |fiscal |calendar )*(?:year|quarter|20\\d\\d)|(full|fiscal)[ -]year|(year|quarter|month)[ -]end|this (?:fiscal |calendar )?(year|quarter|fall|winter|spring|summer|decade)|(going forward|over time|over the long run|long(?:er)?[ -]term|down the road|in the future|in the years ahead|medium[ -]term|near[ -]term|from here|moving forward|looking ahead|looking forward|the years to come|in due course|eventually|soon|later this year|tomorrow|later in the year)|(?:by|before|around|until|after) (?:${anyOf(times.FEASTS)})(?: (20\\d\\d))?()|(spring|summer|fall|winter|autumn) (?:of )?(20\\d\\d))`,
  'y',
);
/** Fixed words that mean the future whenever they are said. */
const SURE = new RegExp(anyOf(times.AHEAD));

/** Words of which every time without a digit has one. */
export const EN_TIME_KEYS: readonly string[] = [...times.KEYS.split(' '), ...MONTHS];

/** First words of a time, and the small words that may lead into one. */
export const EN_TIME_STARTS: ReadonlySet<string> = new Set(times.STARTS.split(' '));

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found && !/[a-z0-9]/.test(text[at + found[0].length] ?? ' ') ? found : null;
};
const count = (text?: string): number | undefined => {
  if (!text) return undefined;
  if (/^\d/.test(text)) return Number(text);
  const value = NUMBERS.indexOf(text);
  return value > 0 ? value : undefined;
};
const fullYear = (text?: string): number | undefined =>
  text ? Number(text.length > 3 ? text : `20${text.replace("'", '')}`) : undefined;
const ordinal = (text: string): number => ['first', 'second', 'third', 'fourth'].indexOf(text) + 1 || Number(text[0]);

/** Small words that lead into a time, and what may stand behind them. */
const LEADS = new Set(times.LEADS.split(' '));
const LED = new Set([...times.LED.split(' '), ...MONTHS, ...NUMBERS]);
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && (isLatin(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return text.slice(at, end);
}
function leadsNowhere(lower: string, at: number): boolean {
  const lead = wordAt(lower, at);
  if (!LEADS.has(lead)) return false;
  const led = wordAt(lower, at + lead.length + 1);
  return !LED.has(led) && led !== 'the' && !isDigit(led.charCodeAt(0));
}

/** The time that begins at `at`, a word's start, in a folded lower-case English text. */
export function enTimeAt(lower: string, at: number): When | undefined {
  if (leadsNowhere(lower, at)) return undefined;
  return nextAt(lower, at) ?? partAt(lower, at) ?? monthAt(lower, at) ?? namedAt(lower, at) ?? fixedAt(lower, at);
}

function nextAt(lower: string, at: number): When | undefined {
  const next = match(NEXT, lower, at);
  if (next) {
    const unit = next[4]!.replace(/s$/, '');
    const base = { start: at, end: at + next[0].length, sure: next[1] !== 'following' && next[1] !== 'subsequent' };
    if (MONTHS.includes(unit)) return { ...base, month: MONTHS.indexOf(unit) + 1 };
    if (/half|season$/.test(unit)) return { ...base, endless: true };
    if (/year|summer|spring|fall|winter/.test(unit) && !next[2]) return { ...base, ahead: 1 };
    return { ...base, count: count(next[3]) ?? count(next[2]) ?? (next[2] ? undefined : 1), unit: unit as TimeUnit };
  }
  const within = match(WITHIN, lower, at);
  if (!within) return undefined;
  return {
    start: at,
    end: at + within[0].length,
    count: count(within[2]) ?? count(within[1]),
    unit: within[3]!.replace(/s$/, '') as TimeUnit,
    sure: lower.startsWith('within', at) || lower.startsWith('inside', at),
  };
}

function partAt(lower: string, at: number): When | undefined {
  const found = match(PART, lower, at);
  if (!found) return undefined;
  const [whole, nth, unit, q, h, hh, half, edge, year, fy, named, decade] = found;
  if (edge && !year && !fy && !named && !decade) return undefined;
  let part: YearPart | undefined;
  if (nth) part = `${unit === 'half' ? 'H' : 'Q'}${ordinal(nth)}` as YearPart;
  else if (q) part = `Q${q}` as YearPart;
  else if (h ?? hh) part = `H${h ?? hh}` as YearPart;
  else if (half) part = half === 'front' ? 'H1' : 'H2';
  else if (edge) part = edge === 'middle' ? 'middle' : edge === 'end' || edge === 'close' ? 'end' : 'start';
  const ahead = named ? (named.startsWith('next') ? 1 : 0) : undefined;
  if (decade) return { start: at, end: at + whole.length, sure: true, endless: true };
  return {
    start: at,
    end: at + whole.length,
    part,
    year: fullYear(year) ?? fullYear(fy),
    ahead,
    fiscal: true,
    stated: whole.includes('fiscal') || fy !== undefined,
    sure: ahead === 1,
  };
}

function monthAt(lower: string, at: number): When | undefined {
  const found = match(MONTH, lower, at);
  if (!found) return undefined;
  return {
    start: at,
    end: at + found[0].length,
    month: MONTHS.indexOf(found[1]!) + 1,
    year: fullYear(found[3]),
    sure: false,
  };
}

function namedAt(lower: string, at: number): When | undefined {
  const found = match(NAMED, lower, at);
  if (!found) return undefined;
  const [whole, fiscal, year, short] = found;
  return {
    start: at,
    end: at + whole.length,
    year: fullYear(fiscal) ?? fullYear(year) ?? fullYear(short),
    fiscal: fiscal !== undefined,
    stated: fiscal !== undefined,
    sure: false,
  };
}

function fixedAt(lower: string, at: number): When | undefined {
  const found = match(FIXED, lower, at);
  if (!found) return undefined;
  const [whole, rest, full, edge, present, endless, feastYear, feast, , year] = found;
  const base = { start: at, end: at + whole.length, sure: SURE.test(whole) };
  if (endless) return { ...base, endless: true };
  if (feast !== undefined) return { ...base, year: fullYear(feastYear), ahead: feastYear ? undefined : 0, part: 'end' };
  if (rest) return { ...base, ahead: 0, part: 'end' };
  if (year) return { ...base, year: Number(year) };
  if (edge) return { ...base, ahead: 0, part: 'end' };
  return full || present ? { ...base, ahead: 0, fiscal: full !== undefined } : undefined;
}
