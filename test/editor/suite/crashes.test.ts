import * as vscode from 'vscode';
import { openTranscript, outlineOf } from './documents';
import { expect } from './expect';
import { until } from './until';
import type { TestWorkspace } from './workspace';

const TIMES = 5;
const BACK_MS = 2000;
/** A server that is started again would be there by then. */
const GIVEN_UP_MS = 3000;

/** The server's process, a child of this extension host. */
async function serverProcess(): Promise<number | undefined> {
  const { execFileSync } = await import('node:child_process');
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const program = vscode.extensions.getExtension('callmark.callmark')!.extensionPath;
  const server = children.split('\n').find((line) => line.includes(`${program}/dist/server.js`));
  return server === undefined ? undefined : Number.parseInt(server, 10);
}

/** Another text, so that the editor does not answer from what it has been told. */
async function change(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), '\n');
  await vscode.workspace.applyEdit(edit);
}

/** Only where the server is a process: a worker cannot be ended from outside. */
export function crashTests({ samples }: TestWorkspace): void {
  describe('a server that is killed', () => {
    it(`is back with its outline within ${BACK_MS / 1000} s, ${TIMES} times, and then waits for the user`, async function () {
      this.timeout(120_000);
      const document = await openTranscript(samples[0]!);
      await outlineOf(document);
      const took: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        const killed = await kill();
        await change(document);
        await outlineOf(document);
        took.push(Math.round(performance.now() - killed));
      }
      console.log(`- back with its outline after ${took.join(', ')} ms`);
      expect(took.sort((a, b) => a - b)[TIMES >> 1]! <= BACK_MS, `back after ${took.join(', ')} ms`);
      await kill();
      await new Promise((resolve) => setTimeout(resolve, GIVEN_UP_MS));
      expect((await serverProcess()) === undefined, 'it was started a sixth time');
      await change(document);
      await vscode.commands.executeCommand('callmark.restartServer');
      await outlineOf(document);
    });
  });
}

/** Ends the server's process, and says when. */
async function kill(): Promise<number> {
  const pid = await until('the process of the server', serverProcess);
  const at = performance.now();
  process.kill(pid, 'SIGKILL');
  await until('the end of the process', async () => ((await serverProcess()) === pid ? undefined : true));
  return at;
}
