import { createHash } from 'node:crypto';
import { version } from '../../../../package.json';
import { LEXICON } from '../../core/lexicon/version';
import type { Finding, Localized, Span, Transcript } from '../../core/transcript';
import type { Document } from '../input';

/** A span as `callmark/1` prints it: UTF-16 code units, and the same in code points. */
interface Printed extends Span {
  readonly cp: readonly [number, number];
}

/** Turns spans of one document into printed ones. */
function printer(text: string): (span: Span) => Printed {
  const seconds: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && text.charCodeAt(i - 1) >> 10 === 0x36) seconds.push(i);
  }
  const codePoint = (offset: number): number => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (seconds[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
  return ({ start, end }) => ({ start, end, cp: [codePoint(start), codePoint(end)] });
}

const speakerId = (index: number): string => `s${index + 1}`;
const turnId = (index: number): string => `t${index + 1}`;
const figureId = (index: number): string => `f${index + 1}`;
const some = <T, R>(value: T | undefined, map: (value: T) => R): R | undefined =>
  value === undefined ? undefined : map(value);

/** The object that `callmark annotate --format json` prints for one document. Absent values are left out by JSON itself. */
export function toSchema(transcript: Transcript, document: Document, language: keyof Localized): object {
  const at = printer(transcript.text);
  return {
    schema: 'callmark/1',
    tool: { name: 'callmark', version, lexicon: LEXICON },
    source: {
      path: document.path,
      encoding: document.encoding,
      language: transcript.language,
      format: transcript.format.id,
      length: transcript.text.length,
      sha256: createHash('sha256').update(document.bytes).digest('hex'),
    },
    call: printCall(transcript, at),
    sections: transcript.sections.map(({ kind, title, ...span }) => ({ kind, title, ...at(span) })),
    speakers: transcript.speakers.map(({ introduction, ...speaker }, index) => ({
      id: speakerId(index),
      ...speaker,
      introduction: some(introduction, at),
    })),
    turns: transcript.turns.map((turn, index) => ({
      id: turnId(index),
      speaker: some(turn.speaker, speakerId),
      ...at(turn),
      label: turn.label.end > turn.label.start ? at(turn.label) : undefined,
      section: turn.section,
      clock: turn.clock,
    })),
    questions: printQuestions(transcript, at),
    figures: printFigures(transcript, at),
    forwardLooking: printForwardLooking(transcript, at),
    findings: transcript.findings.map((finding) => printFinding(finding, at, language)),
    noise: transcript.noise.map(({ kind, ...span }) => ({ kind, ...at(span) })),
  };
}

function printCall({ call }: Transcript, at: (span: Span) => Printed): object {
  const entries = Object.entries(call) as [string, Transcript['call']['title']][];
  return Object.fromEntries(
    entries.map(([key, fact]) => {
      if (!fact) return [key, undefined];
      const { value, basis, start, end } = fact;
      return [
        key,
        start === undefined || end === undefined ? { value, basis } : { value, ...at({ start, end }), basis },
      ];
    }),
  );
}

function printQuestions({ questions, turns }: Transcript, at: (span: Span) => Printed): object[] {
  return questions.flatMap((question, index) => {
    const id = `q${index + 1}`;
    const head = {
      id,
      level: 'turn',
      ...at(question),
      turn: some(question.turn, turnId),
      askedBy: some(question.askedBy ?? turns[question.turn ?? -1]?.speaker, speakerId),
      answeredBy: question.answeredBy.map(speakerId),
      answer: question.answers.map(turnId),
      followUpOf: some(question.followUpOf, (other) => `q${other + 1}`),
      topic: question.topic,
    };
    const parts = question.parts.map(({ answer, start, end, ...part }, number) => ({
      id: `${id}.${number + 1}`,
      level: 'sentence',
      in: id,
      ...at({ start, end }),
      ...part,
      answer: answer.map(at),
    }));
    return [head, ...parts];
  });
}

function printFigures({ figures, text }: Transcript, at: (span: Span) => Printed): object[] {
  return figures.map(({ start, end, turn, of, because, runnersUp, measure: _measure, ...figure }, index) => ({
    id: figureId(index),
    ...at({ start, end }),
    text: text.slice(start, end),
    ...figure,
    // The contract gives a vague figure no value; its interval is the editor's and the table's.
    ...(figure.kind === 'vague' ? { value: undefined, valueMax: undefined } : undefined),
    runnersUp: runnersUp?.length ? runnersUp : undefined,
    of: some(of, figureId),
    turn: some(turn, turnId),
    because,
  }));
}

function printForwardLooking({ forwardLooking }: Transcript, at: (span: Span) => Printed): object[] {
  return forwardLooking.map(({ start, end, horizon, cues, figures, turn, ...statement }, index) => ({
    id: `l${index + 1}`,
    ...at({ start, end }),
    ...statement,
    horizon: some(horizon, ({ text, from, to, ...span }) => ({ text, from, to, ...at(span) })),
    cues: cues.map(({ rule, ...span }) => ({ ...at(span), rule })),
    figures: figures.map(figureId),
    turn: some(turn, turnId),
  }));
}

function printFinding(finding: Finding, at: (span: Span) => Printed, language: keyof Localized): object {
  return {
    rule: finding.rule,
    level: finding.level,
    ...at(finding),
    message: finding.message[language],
    related: finding.related.map(({ message, ...span }) => ({ ...at(span), message: message[language] })),
  };
}
