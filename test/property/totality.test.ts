import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analyse';
import type { Span, Transcript } from '../../server/src/core/transcript';
import { samples, transcriptLike } from '../support/transcripts';

/** Every object of a transcript that has a start and an end. */
function* spansOf(value: unknown): Generator<Span> {
  if (Array.isArray(value)) for (const item of value) yield* spansOf(item);
  else if (value !== null && typeof value === 'object') {
    const { start, end } = value as Partial<Span>;
    if (start !== undefined && end !== undefined) yield { start, end };
    for (const item of Object.values(value)) yield* spansOf(item);
  }
}

function assertSound(transcript: Transcript): void {
  const { text, turns, speakers, questions, figures, forwardLooking } = transcript;
  for (const { start, end } of spansOf({
    ...transcript,
    blocks: undefined,
    turns: turns.map(({ blocks: _, ...turn }) => turn),
  })) {
    assert.ok(
      Number.isInteger(start) && start >= 0 && start <= end && end <= text.length,
      `${start}-${end} of ${text.length}`,
    );
  }
  const inside = (index: number | undefined, items: readonly unknown[]): void => {
    assert.ok(index === undefined || (index >= 0 && index < items.length), `${index} of ${items.length}`);
  };
  for (const { speaker, section } of turns) {
    inside(speaker, speakers);
    inside(section, transcript.sections);
  }
  for (const { turn, askedBy, answeredBy, answers } of questions) {
    inside(turn, turns);
    for (const index of [askedBy, ...answeredBy]) inside(index, speakers);
    for (const index of answers) inside(index, turns);
  }
  for (const { turn, of } of figures) {
    inside(turn, turns);
    inside(of, figures);
  }
  for (const { turn, figures: inner } of forwardLooking) {
    inside(turn, turns);
    for (const index of inner) inside(index, figures);
  }
  for (const items of [turns, figures, forwardLooking, transcript.findings, transcript.noise]) {
    for (let i = 1; i < items.length; i++) assert.ok(items[i - 1]!.start <= items[i]!.start, 'in text order');
  }
}

describe('analyse is total', () => {
  it('over texts that look like transcripts', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(transcriptLike, (text) => assertSound(analyse(text))),
      { numRuns: 1500 },
    );
  });

  it('over any code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assertSound(analyse(text))),
      { numRuns: 500 },
    );
  });

  for (const { name, text } of samples()) it(`over ${name}`, () => assertSound(analyse(text)));

  const hostile: Record<string, string> = {
    'nothing': '',
    'a byte order mark': '\ufeff',
    'one line of a megabyte': '收入增长8%,预计未来将继续'.repeat(70_000),
    'ten thousand speakers': Array.from({ length: 10_000 }, (_, i) => `Speaker ${i}: yes, 5%?`).join('\n'),
    'a hundred thousand colons': ':'.repeat(100_000),
    'a hundred thousand short lines': '问:\n'.repeat(100_000),
    'a megabyte of 一': '一'.repeat(1_000_000),
    'a megabyte of 亿': '亿'.repeat(1_000_000),
    'a megabyte of digits': '9'.repeat(1_000_000),
    'a megabyte of brackets': '(['.repeat(500_000),
    'a megabyte of dollars': '$'.repeat(1_000_000),
    'a megabyte of spaces': ' '.repeat(1_000_000),
    'bidi controls': '\u202e问:\u2066收入\u2069'.repeat(5_000),
    'NUL': '\u0000'.repeat(10_000),
  }; // prettier-ignore
  for (const [name, text] of Object.entries(hostile)) {
    it(`over ${name}`, function () {
      this.timeout(20_000);
      assertSound(analyse(text));
    });
  }
});
