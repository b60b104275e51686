import * as vscode from 'vscode';

const SCHEME = 'callmark';

/** Pages that Callmark writes, shown read-only: nothing is saved anywhere. */
export class Pages implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.path) ?? '',
    });
  }

  /** Shows a page; with `beside` next to the document at hand, which keeps the cursor. */
  async show(name: string, text: string, beside = false): Promise<void> {
    const column = beside ? { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true } : {};
    await vscode.window.showTextDocument(this.#write(name, text), { preview: true, ...column });
  }

  /** Shows a page of Markdown as it is read, not as it is written. */
  async render(name: string, text: string): Promise<void> {
    await vscode.commands.executeCommand('markdown.showPreview', this.#write(name, text));
  }

  #write(name: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    return uri;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
