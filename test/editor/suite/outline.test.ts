import type * as vscode from 'vscode';
import { openTranscript, outlineOf, threadsOf } from './documents';
import { expect } from './expect';
import type { TestWorkspace } from './workspace';

export function outlineTests({ samples }: TestWorkspace): void {
  describe('outline', () => {
    for (const sample of samples) {
      it(`${sample.name} has sections, and threads under its Q&A`, async () => {
        const symbols = await outlineOf(await openTranscript(sample));
        expectSound(symbols, undefined);
        const threads = threadsOf(symbols);
        expect(threads.length > 0, 'no threads');
        expect(
          threads.every(({ children }) => children.length > 0),
          'a thread without question parts and answers',
        );
      });
    }
  });
}

/** Names are not empty, siblings stand in order, each lies in its parent, and what is selected lies in what is covered. */
function expectSound(symbols: readonly vscode.DocumentSymbol[], parent: vscode.DocumentSymbol | undefined): void {
  symbols.forEach((symbol, index) => {
    const { name, range, selectionRange, children } = symbol;
    expect(name.trim() !== '', `an empty name at line ${range.start.line + 1}`);
    expect(range.contains(selectionRange), `${name}: its selection is outside its range`);
    // What an index lists stands elsewhere.
    if (parent?.range.isEmpty) return;
    expect(!parent || parent.range.contains(range), `${name} is outside ${parent?.name}`);
    const before = symbols[index - 1];
    expect(!before || before.range.start.isBeforeOrEqual(range.start), `${name} stands before ${before?.name}`);
    expectSound(children, symbol);
  });
}
