import * as vscode from 'vscode';
import { findingsOf, openTranscript, ruleOf } from './documents';
import { expect } from './expect';
import { until } from './until';
import type { TestWorkspace } from './workspace';

export function diagnosticsTests({ samples }: TestWorkspace): void {
  describe('diagnostics', () => {
    for (const sample of samples) {
      it(`${sample.name}: each has a rule, a message and a place`, async () => {
        const document = await openTranscript(sample);
        const findings = await until(`findings in ${sample.name}`, () => {
          const found = vscode.languages.getDiagnostics(document.uri);
          return found.length > 0 ? found : undefined;
        });
        for (const finding of findings) {
          expect(/^[a-z]+(-[a-z]+)*$/.test(ruleOf(finding)), `${ruleOf(finding)} is no kebab-case rule`);
          expect(finding.message.trim() !== '', `${ruleOf(finding)} says nothing`);
          expect(!finding.range.isEmpty, `${ruleOf(finding)} marks nothing`);
        }
      });
    }

    it('the news digest has a growth rate on the wrong profit', async () => {
      const digest = samples.find(({ name }) => name.includes('news-digest'));
      expect(digest, 'no news digest among the samples');
      await findingsOf(await openTranscript(digest), 'growth-mismatch');
    });
  });
}
