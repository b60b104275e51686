import * as vscode from 'vscode';

/** What Callmark reads, keeps and sends: a page that comes with it. */
export async function showWhatIsRead(extension: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(extension, 'docs', 'PRIVACY.md'));
}

/** Opens the sample call that comes with Callmark, in the editor's language, and the outline beside it. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const chinese = vscode.env.language.toLowerCase().startsWith('zh');
  const name = chinese ? 'news-digest.zh.txt' : 'earnings-call.en.txt';
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(extension, 'seeds', name));
  await vscode.languages.setTextDocumentLanguage(document, 'transcript');
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('outline.focus');
}
