import { hoverAt, openTranscript, rangeOf } from './documents';
import { expect } from './expect';
import type { TestWorkspace } from './workspace';

/** A figure that is surely one: digits with a unit of money or of per cent, or the scale of a figure in words. */
const FIGURE = /\d[\d,.]*\s?(?:亿元|億港元|亿港元|万元|%)|[$€]\d[\d,.]*\s(?:million|billion)|\b(?:million|billion)\b/;

export function hoverTests({ samples }: TestWorkspace): void {
  describe('hover', () => {
    for (const sample of samples) {
      it(`explains a figure of ${sample.name}`, async () => {
        const document = await openTranscript(sample);
        const figure = FIGURE.exec(document.getText())?.[0];
        expect(figure, 'no figure to hover over');
        const text = await hoverAt(document, rangeOf(document, figure).start);
        expect(text.split('\n').filter((line) => line.trim()).length <= 12, `more than 12 lines:\n${text}`);
      });
    }
  });
}
