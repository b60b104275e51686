import * as vscode from 'vscode';
import { openTranscript, outlineOf, threadsOf } from './documents';
import { expect } from './expect';
import { until } from './until';
import type { TestWorkspace } from './workspace';

export function foldingTests({ samples }: TestWorkspace): void {
  describe('folding', () => {
    for (const sample of samples) {
      it(`${sample.name} folds each thread of several lines`, async () => {
        const document = await openTranscript(sample);
        const starts = threadsOf(await outlineOf(document))
          .filter(({ range }) => range.end.line > range.start.line)
          .map(({ range }) => range.start.line);
        expect(starts.length > 0, 'no threads');
        const ranges = await until(`folding ranges of ${sample.name}`, async () => {
          const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
            'vscode.executeFoldingRangeProvider',
            document.uri,
          );
          return found?.length ? found : undefined;
        });
        const missing = starts.filter((line) => !ranges.some(({ start }) => start === line));
        expect(missing.length === 0, `no folding at lines ${missing.map((line) => line + 1).join(', ')}`);
        expect(
          ranges.every(({ start, end }) => start < end && end < document.lineCount),
          'a range that folds nothing or ends outside',
        );
      });
    }
  });
}
