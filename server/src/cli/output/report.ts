import Table from 'cli-table3';
import { createColors } from 'picocolors';
import { KIND_NAMES } from '../../core/outlook/strings';
import { talkStats } from '../../core/stats';
import type { Level, Localized, Question, Span, Transcript } from '../../core/transcript';
import type { Document } from '../input';
import { LEVEL, STATUS, WORDS } from './words';

export interface ReportOptions {
  readonly language: keyof Localized;
  readonly color: boolean;
  /** Findings that are left out because the reader accepts them. */
  readonly accepted: number;
}

/** One report being written: the transcript, the language's words and the colours. */
interface Page {
  readonly transcript: Transcript;
  readonly colors: ReturnType<typeof createColors>;
  readonly say: (words: Localized) => string;
  readonly line: (offset: number) => number;
}

/** The report of one transcript for a reader at a terminal. */
export function toReport(
  transcript: Transcript,
  document: Document,
  { language, color, accepted }: ReportOptions,
): string {
  const page: Page = {
    transcript,
    colors: createColors(color),
    say: (words) => words[language],
    line: lineCounter(transcript.text),
  };
  const parts = [
    head(page, document),
    titled(page, WORDS.speakers, speakers(page)),
    titled(
      page,
      WORDS.questions,
      transcript.questions.map((question, index) => thread(page, question, index)).join('\n'),
    ),
    titled(page, WORDS.figures, figures(page)),
    titled(page, WORDS.forwardLooking, forwardLooking(page)),
    titled(page, WORDS.findings, [findings(page), acceptedLine(page, accepted)].filter(Boolean).join('\n')),
  ];
  return parts.join('\n') + '\n';
}

function head({ transcript: { call, format, language }, colors, say }: Page, { path }: Document): string {
  const facts = (['company', 'ticker', 'period', 'date', 'publishedDate', 'fiscalYearEnd'] as const).flatMap((key) =>
    call[key] ? [`${say(WORDS[key])} ${colors.bold(plain(call[key].value))}`] : [],
  );
  facts.push(`${say(WORDS.format)} ${format.id} · ${language}`);
  return `\n${colors.bold(plain(call.title?.value ?? path))}\n${facts.join('  ')}\n`;
}

function titled({ colors, say }: Page, title: Localized, body: string): string {
  return `${colors.bold(colors.cyan(say(title)))}\n${body || `  ${say(WORDS.none)}`}\n`;
}

function speakers({ transcript, say }: Page): string {
  const stats = talkStats(transcript);
  const rows = transcript.speakers.map(({ name, role, organization, kind, anonymous }, index) => {
    const { turns, share } = stats[index]!;
    const what = role ?? (anonymous ? say(WORDS.anonymous) : kind === 'unknown' ? '' : kind);
    return [name, what, organization ?? '', String(turns), turns === 0 ? '' : `${Math.round(100 * share)} %`];
  });
  const heads = [WORDS.name, WORDS.role, WORDS.organization, WORDS.turns, WORDS.share];
  return rows.length === 0 ? '' : table(heads.map(say), rows, ['left', 'left', 'left', 'right', 'right']);
}

function thread({ transcript, colors, say }: Page, question: Question, index: number): string {
  const named = (speaker: number): string => transcript.speakers[speaker]!.name;
  const asker = question.askedBy === undefined ? '' : `${named(question.askedBy)} · `;
  const answerers =
    question.answeredBy.map(named).join(', ') || (question.answers.length ? WORDS.unlabelled : WORDS.nobody);
  const who = typeof answerers === 'string' ? answerers : say(answerers);
  const parts = question.parts.map(({ topic, status }) => {
    const verdict = say(STATUS[status]);
    const shown =
      status === 'answered'
        ? colors.green(verdict)
        : status === 'unknown'
          ? colors.dim(verdict)
          : colors.yellow(verdict);
    return `      ${plain(topic)}  ${shown}`;
  });
  const title = `  ${String(index + 1).padStart(2)}  ${plain(asker + question.topic)} → ${colors.bold(plain(who))}`;
  return [title, ...parts].join('\n');
}

function figures({ transcript, say }: Page): string {
  const rows = transcript.figures.map((figure) => {
    const { start, end, value, valueMax, currency, unit, metric, period, comparison } = figure;
    const turn = figure.turn === undefined ? undefined : transcript.turns[figure.turn];
    const speaker = turn?.speaker === undefined ? '' : transcript.speakers[turn.speaker]!.name;
    const amount = [value, valueMax].filter((x) => x !== undefined).join('–');
    return [
      transcript.text.slice(start, end),
      `${amount}${amount ? ' ' : ''}${currency ?? unit ?? ''}`,
      [metric?.segment, metric?.name].filter(Boolean).join(' '),
      period ?? '',
      comparison ?? '',
      speaker,
    ];
  });
  const heads = [WORDS.figure, WORDS.value, WORDS.metric, WORDS.period, WORDS.comparison, WORDS.speaker];
  return rows.length === 0 ? '' : table(heads.map(say), rows, ['left', 'right', 'left', 'left', 'left', 'left']);
}

function forwardLooking({ transcript, colors, say, line }: Page): string {
  return transcript.forwardLooking
    .map(({ kind, strength, start, end }) => {
      const place = colors.dim(`${say(WORDS.line)} ${line(start)}`);
      const firmness = '●'.repeat(strength) + '○'.repeat(5 - strength);
      return `  ${colors.magenta(say(KIND_NAMES[kind]))} ${firmness} ${place}  ${excerpt(transcript.text, { start, end })}`;
    })
    .join('\n');
}

function findings({ transcript, colors, say, line }: Page): string {
  const paint: Record<Level, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.dim,
  };
  return transcript.findings
    .map(({ rule, level, message, start, related }) => {
      const place = `${say(WORDS.line)} ${line(start)}`;
      const details = related.map(
        (other) => `\n      ${say(WORDS.line)} ${line(other.start)}: ${plain(say(other.message))}`,
      );
      return `  ${paint[level](say(LEVEL[level]))} ${place} ${plain(say(message))} ${colors.dim(rule)}${details.join('')}`;
    })
    .join('\n');
}

const acceptedLine = ({ colors, say }: Page, accepted: number): string =>
  accepted === 0 ? '' : `  ${colors.dim(`${say(WORDS.accepted)} ${accepted}`)}`;

const EXCERPT = 110;

function excerpt(text: string, { start, end }: Span): string {
  const whole = plain(text.slice(start, end));
  return whole.length > EXCERPT ? `${whole.slice(0, EXCERPT)}…` : whole;
}

const SIDES = ['top', 'bottom', 'left', 'mid', 'right'];
const CORNERS = [
  'top-mid',
  'top-left',
  'top-right',
  'bottom-mid',
  'bottom-left',
  'bottom-right',
  'left-mid',
  'mid-mid',
  'right-mid',
];
const NO_RULES = Object.fromEntries([...SIDES, ...CORNERS].map((name) => [name, '']));

function table(heads: string[], rows: string[][], colAligns: Table.HorizontalAlignment[]): string {
  const drawn = new Table({
    head: heads,
    colAligns,
    chars: { ...NO_RULES, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  drawn.push(...rows.map((row) => row.map(plain)));
  return drawn
    .toString()
    .split('\n')
    .map((row) => `  ${row.trimEnd()}`)
    .join('\n');
}

/** Text of a document, on one line and without the control characters that would steer the terminal. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

/** Line numbers, counted from 1, by offset. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
