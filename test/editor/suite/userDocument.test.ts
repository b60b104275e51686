import type * as vscode from 'vscode';
import { findingsOf, hoverAt, openTranscript, outlineOf, rangeOf, threadsOf } from './documents';
import { expect, expectEqual } from './expect';
import type { TestWorkspace } from './workspace';

/** What the reader of the document that the project was begun for is promised. */
export function userDocumentTests({ userDocument }: TestWorkspace): void {
  const test = (title: string, check: (document: vscode.TextDocument) => Promise<void>) => {
    if (userDocument) it(title, async () => check(await openTranscript(userDocument)));
    else it.skip(`${title} (the document is not here)`, () => {});
  };

  describe("the user's document", () => {
    test('five questions, each answered by 吴泳铭', async (document) => {
      const threads = threadsOf(await outlineOf(document)).map(({ name }) => name);
      expectEqual(threads.length, 5, 'threads');
      for (const name of threads) expect(/→\s*吴泳铭$/.test(name), `${name}: not answered by 吴泳铭 alone`);
    });

    test('one growth rate that does not fit, with what it is compared with', async (document) => {
      const findings = await findingsOf(document, 'growth-mismatch');
      expectEqual(findings.length, 1, 'growth mismatches');
      const [finding] = findings;
      expectEqual(finding!.range.start.line, rangeOf(document, '464.34亿元').start.line, 'its line');
      expect(finding!.relatedInformation?.length, 'no related information');
    });

    test('four advertisements inside words', async (document) => {
      const findings = await findingsOf(document, 'injected-text', 4);
      expectEqual(findings.length, 4, 'injected texts');
      for (const { range } of findings)
        expect(document.getText(range).includes('Kaiyun'), 'an advertisement misplaced');
    });

    test('the hover on 2801.54亿元 says what it measures', async (document) => {
      const text = await hoverAt(document, rangeOf(document, '2801.54亿元').start);
      expect(text.includes('280.154'), text);
      expect(/营收|revenue/i.test(text), text);
    });
  });
}
