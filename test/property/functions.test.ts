import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../server/src/core/text/fold';
import { holds } from '../support/fuzz';
import { assertLinear } from '../support/growth';
import { HOSTILE, hostile } from '../support/hostile';
import { textFunctions, type TextFunction } from '../support/functions';
import { transcriptLike } from '../support/transcripts';

const ONCE = 40_000;

describe('every function of core that takes a text', function () {
  this.timeout(0);
  let functions: readonly TextFunction[] = [];
  before(async () => void (functions = await textFunctions()));

  it('is found', () => assert.ok(functions.length > 90, `${functions.length}`));

  it('gives a value back for any text, at any place', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const text = fc.oneof(
      transcriptLike,
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.keys(HOSTILE)).map((kind) => hostile(kind, 40)),
    );
    return holds(
      'functions',
      fc.property(text, place, place, (any, a, b) => {
        const read = fold(any);
        const [start, end] = [a, b].map((part) => Math.floor(part * read.length)).sort((x, y) => x - y);
        for (const { name, call } of functions)
          assert.doesNotThrow(() => call(read, start!, end!), `${name} at ${start}-${end}`);
      }),
      300,
    );
  });

  for (const kind of Object.keys(HOSTILE))
    it(`takes time as the text does, of ${kind}`, () => {
      const [once, twice] = [fold(hostile(kind, ONCE)), fold(hostile(kind, 2 * ONCE))];
      for (const { name, call } of functions) assertLinear((text) => call(text, 0, text.length), once, twice, name);
    });
});
