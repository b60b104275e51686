import * as vscode from 'vscode';
import { openTranscript } from './documents';
import { expect, expectEqual } from './expect';
import type { TestWorkspace } from './workspace';

const LANGUAGE_OF: Record<string, string> = {
  'README.md': 'markdown',
  'service.log': 'log',
  'retry.ts': 'typescript',
  'essay.txt': 'plaintext',
};

export function recognitionTests({ samples, decoys }: TestWorkspace): void {
  describe('recognition', () => {
    it('there are samples to open', () => expect(samples.length >= 6, `only ${samples.length} samples`));

    for (const sample of samples) {
      it(`${sample.name} opens as a transcript`, async () => {
        await openTranscript(sample);
      });
    }

    it('texts of other kinds stay what they are', async () => {
      expectEqual(decoys.map(({ name }) => name).sort(), Object.keys(LANGUAGE_OF).sort(), 'decoys');
      const documents: vscode.TextDocument[] = [];
      for (const { uri } of decoys) {
        documents.push(await vscode.workspace.openTextDocument(uri));
        await vscode.window.showTextDocument(documents.at(-1)!);
      }
      // A transcript that opens later and is recognised shows that the decoys have been looked at.
      await openTranscript(samples.at(-1)!);
      const languages = documents.map(({ uri, languageId }) => [uri.path.split('/').at(-1)!, languageId]);
      for (const [name, language] of languages) expectEqual(language, LANGUAGE_OF[name!], `the language of ${name}`);
    });
  });
}
