import * as vscode from 'vscode';
import { crashTests } from './crashes.test';
import { diagnosticsTests } from './diagnostics.test';
import { openTranscript, outlineOf } from './documents';
import { foldingTests } from './folding.test';
import { hoverTests } from './hover.test';
import { outlineTests } from './outline.test';
import { recognitionTests } from './recognition.test';
import { semanticTokensTests } from './semanticTokens.test';
import { userDocumentTests } from './userDocument.test';
import { Lines, type Result } from './lines';
import { readWorkspace } from './workspace';

const EXTENSION = 'callmark.callmark';
const TEST_TIMEOUT_MS = 30_000;

/**
 * Runs every suite in the extension host that loads this module, and leaves the results beside the workspace.
 *
 * Mocha is there as a global: the bundle starts with its browser build, which serves in both hosts.
 */
export async function run(): Promise<void> {
  if (!vscode.extensions.getExtension(EXTENSION)) throw new Error(`${EXTENSION} is not loaded`);
  const host = typeof WorkerGlobalScope === 'undefined' ? 'node' : 'web';
  const workspace = await readWorkspace();
  const results: Result[] = [];
  const mocha = new Mocha({ timeout: TEST_TIMEOUT_MS, reporter: Lines, reporterOptions: { results } });
  mocha.suite.emit('pre-require', globalThis, '', mocha);

  recognitionTests(workspace);
  describe('features', () => {
    // One failure says it all where the server does not answer; without this each test would wait for it.
    before('the server answers', async () => {
      await outlineOf(await openTranscript(workspace.samples[0]!));
    });
    outlineTests(workspace);
    hoverTests(workspace);
    diagnosticsTests(workspace);
    foldingTests(workspace);
    semanticTokensTests(workspace);
    userDocumentTests(workspace);
    if (host === 'node') crashTests(workspace);
  });

  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  const file = vscode.Uri.joinPath(workspace.folder, '..', 'results.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify({ host, results })));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
