import * as vscode from 'vscode';

/** What Callmark reads, keeps and sends: a page of the extension's own. */
export async function showWhatIsRead(extension: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, 'docs', 'PRIVACY.md'));
}

/** Opens the bundled sample call in the language of the editor. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const chinese = vscode.env.language.toLowerCase().startsWith('zh');
  const name = chinese ? 'news-digest.zh.txt' : 'earnings-call.en.txt';
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(extension, 'seeds', name));
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('outline.focus');
}
