import * as vscode from 'vscode';
import { openTranscript } from './documents';
import { expect } from './expect';
import { until } from './until';
import type { TestWorkspace } from './workspace';

/** Numbers that stand for one token. */
const TOKEN_SIZE = 5;

export function semanticTokensTests({ samples }: TestWorkspace): void {
  describe('semantic tokens', () => {
    for (const sample of samples) {
      it(`${sample.name} has tokens that lie in the text`, async () => {
        const document = await openTranscript(sample);
        const data = await until(`semantic tokens of ${sample.name}`, async () => {
          const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
            'vscode.provideDocumentSemanticTokens',
            document.uri,
          );
          return tokens?.data.length ? tokens.data : undefined;
        });
        let line = 0;
        let character = 0;
        for (let at = 0; at < data.length; at += TOKEN_SIZE) {
          const [down = 0, right = 0, length = 0] = data.subarray(at, at + TOKEN_SIZE);
          line += down;
          character = down > 0 ? right : character + right;
          const end = document.lineAt(line).range.end.character;
          expect(length > 0 && character + length <= end, `a token at ${line + 1}:${character + 1} leaves its line`);
        }
      });
    }
  });
}
