import * as vscode from 'vscode';
import type { Treatment } from './documents';

/** Asks once about a document that looks like a transcript. A message that is closed answers nothing. */
export async function askWhetherTranscript(document: vscode.TextDocument): Promise<Treatment | undefined> {
  const name = document.uri.path.split('/').pop() ?? '';
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const yes = vscode.l10n.t('Yes');
  const no = vscode.l10n.t('No');
  const never = folder ? vscode.l10n.t('Never for this folder') : vscode.l10n.t('Never');
  const question = vscode.l10n.t('{0} looks like the transcript of a call. Read it as one?', name);
  const answer = await vscode.window.showInformationMessage(question, yes, no, never);
  if (answer === never) {
    const target = folder ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Global;
    await vscode.workspace.getConfiguration('callmark', document).update('autoDetect', 'never', target);
  }
  return answer === yes ? 'transcript' : answer === no ? 'plain' : undefined;
}
