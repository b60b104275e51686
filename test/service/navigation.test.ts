import assert from 'node:assert/strict';
import type { Location, Range } from 'vscode-languageserver-types';
import { provideDefinition } from '../../server/src/service/definition';
import { provideDocumentHighlights } from '../../server/src/service/documentHighlight';
import { offsetAt, positionAt } from '../../server/src/service/lines';
import { provideReferences } from '../../server/src/service/references';
import { madeCall } from '../support/call';

for (const language of ['zh', 'en'] as const) {
  const { snapshot, text, at } = madeCall(language);
  const position = (offset: number) => positionAt(snapshot.lines, offset);
  const textAt = ({ start, end }: Range): string =>
    text.slice(offsetAt(snapshot.lines, start), offsetAt(snapshot.lines, end));
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const texts = (found: readonly { range: Range }[] | null): string[] | null =>
    found ? found.map(({ range }) => textAt(range)) : null;

  describe(`navigation (${language})`, () => {
    const go = (offset: number): string[] | null =>
      texts(provideDefinition(snapshot, position(offset)) as Location[] | null);

    it('goes from a label to where the person is introduced', () => {
      const [target] = provideDefinition(snapshot, position(at.answerLabel.start)) as Location[];
      assert.deepEqual(target!.range.start, position(at.introduction.start));
    });

    it('goes from a part of a question to its answer, and back', () => {
      assert.deepEqual(go(at.when.start + 1), [words(at.declined)]);
      assert.deepEqual(go(at.declined.start + 3), [words(at.when)]);
    });

    it('goes from a rate to its level', () => assert.deepEqual(go(at.growth.start), [words(at.revenue)]));

    it('goes nowhere from plain speech', () => assert.equal(go(at.title.start), null));

    it('finds every label and mention of a speaker', () => {
      const name = words(at.cfoLabel);
      assert.deepEqual(texts(provideReferences(snapshot, position(at.introduction.end))), [name, name, name]);
    });

    it('finds every figure of a metric, from the figure and from the words', () => {
      for (const start of [at.revenue.start, at.metric.start]) {
        assert.deepEqual(texts(provideReferences(snapshot, position(start))), [
          words(at.revenue),
          words(at.growth),
          words(at.again),
        ]);
      }
      assert.equal(provideReferences(snapshot, position(at.title.start)), null);
    });

    it('highlights what belongs together', () => {
      assert.deepEqual(texts(provideDocumentHighlights(snapshot, position(at.again.start))), [
        words(at.revenue),
        words(at.growth),
        words(at.again),
        words(at.metric),
      ]);
      assert.deepEqual(texts(provideDocumentHighlights(snapshot, position(at.howMuch.start + 2))), [
        words(at.howMuch),
        words(at.answer),
      ]);
      assert.equal(provideDocumentHighlights(snapshot, position(at.title.start)), null);
    });
  });
}
