import * as vscode from 'vscode';
import type { Callmark } from './callmark';
import { Detection } from './detection';
import type { Treatment } from './documents';
import { openSample, showWhatIsRead } from './help';

/** What the client's bundle has: loaded when the first transcript is there, not before. */
export interface ClientBundle {
  start(context: vscode.ExtensionContext): Promise<Callmark>;
}

/**
 * Everything that happens in a window without transcripts: commands that wait, and a look at each text that opens. The
 * language client and the server stay on disk until `load` is called.
 */
export function activateWith(
  context: vscode.ExtensionContext,
  load: () => Promise<ClientBundle>,
): () => Promise<void> | undefined {
  let running: Promise<Callmark> | undefined;
  const callmark = () => (running ??= load().then((bundle) => bundle.start(context)));
  const detection = new Detection(context.workspaceState, {
    transcript: () => void callmark(),
    recognised: (uri, because) => void callmark().then((it) => it.note(`recognised ${uri.toString(true)}: ${because}`)),
  });
  const treat = (treatment: Treatment) => async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await detection.treat(document, treatment);
  };
  const commands: Record<string, () => unknown> = {
    'callmark.treatAsTranscript': treat('transcript'),
    'callmark.treatAsPlain': treat('plain'),
    'callmark.showWhatIsRead': () => showWhatIsRead(context.extensionUri),
    'callmark.openSample': () => openSample(context.extensionUri),
    'callmark.showServerStatus': async () => (await callmark()).showStatus(),
    'callmark.copyFigures': async () => (await callmark()).copyFigures(),
    'callmark.showGuidance': async () => (await callmark()).showGuidance(),
    'callmark.explainSentence': async () => (await callmark()).explainSentence(),
    'callmark.restartServer': async () => (await callmark()).restart(),
    'callmark.showLog': async () => (await callmark()).showLog(),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  context.subscriptions.push(detection, ...registered);
  return () => running?.then((it) => it.stop());
}
