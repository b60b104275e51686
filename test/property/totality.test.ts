import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analyse';
import type { Span, Transcript } from '../../server/src/core/transcript';
import { SERVICE } from '../../server/src/service';
import { takeSnapshot } from '../../server/src/service/snapshot';
import { holds } from '../support/fuzz';
import { assertLinear } from '../support/growth';
import { HOSTILE, hostile } from '../support/hostile';
import { samples, transcriptLike } from '../support/transcripts';

const ONCE = 40_000;

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

/** What an editor shows of a text. */
function serve(text: string): void {
  const snapshot = takeSnapshot('file:///call.transcript', 1, analyse(text));
  SERVICE.provideDocumentSymbols(snapshot, 'en');
  SERVICE.provideFoldingRanges(snapshot);
  SERVICE.provideSemanticTokens(snapshot);
  SERVICE.provideDiagnostics(snapshot, { locale: 'en', levels: new Map(), related: true, suppressions: [] });
}

describe('analyse is total', function () {
  this.timeout(0);

  it('over texts that look like transcripts', () =>
    holds(
      'totality',
      fc.property(transcriptLike, (text) => assertSound(analyse(text))),
      1500,
    ));

  it('over any code units', () =>
    holds(
      'codeUnits',
      fc.property(fc.string({ unit: 'binary' }), (text) => assertSound(analyse(text))),
      500,
    ));

  for (const { name, text } of samples()) it(`over ${name}`, () => assertSound(analyse(text)));

  const large: Record<string, string> = {
    'nothing': '',
    'a byte order mark': '\ufeff',
    'half a byte order mark before a call': `\u00ef\u00bb${samples()[0]!.text}`,
    'ten thousand speakers': hostile('speakers of many names', 255_000),
    'ten thousand Chinese speakers': hostile('Chinese speakers of many names', 220_000),
    'ten thousand captions': hostile('captions of many voices', 480_000),
    'a hundred thousand colons': ':'.repeat(100_000),
    'a hundred thousand short lines': '问:\n'.repeat(100_000),
    ...Object.fromEntries(['NUL', 'one line', '一', '亿', 'digits', 'brackets', 'dollars', 'blanks', 'bidi controls', 'lone surrogates'].map((kind) => [`a megabyte: ${kind}`, hostile(kind, 1_000_000)])),
  }; // prettier-ignore
  for (const [name, text] of Object.entries(large)) it(`over ${name}`, () => assertSound(analyse(text)));
});

describe('reading a text and showing it takes time as the text does', function () {
  this.timeout(0);
  for (const kind of Object.keys(HOSTILE))
    it(`of ${kind}`, () => assertLinear(serve, hostile(kind, ONCE), hostile(kind, 2 * ONCE)));
});
