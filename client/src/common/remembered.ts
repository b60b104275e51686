import * as vscode from 'vscode';
import type { Treatment } from './documents';

const KEY = 'callmark.treatAs';
/** Beyond this many documents the oldest choice is forgotten. */
const MOST = 1000;

/** The user's choices of how to read a document, kept in the workspace's storage: nothing is written beside the files. */
export class Remembered {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  get(uri: vscode.Uri): Treatment | undefined {
    return this.#all()[keyOf(uri)];
  }

  /** An untitled document has no name to remember it by. */
  async set(uri: vscode.Uri, treatment: Treatment): Promise<void> {
    if (uri.scheme === 'untitled') return;
    const others = Object.entries(this.#all()).filter(([key]) => key !== keyOf(uri));
    await this.#state.update(KEY, Object.fromEntries([...others, [keyOf(uri), treatment]].slice(-MOST)));
  }

  #all(): Readonly<Record<string, Treatment>> {
    return this.#state.get(KEY, {});
  }
}

/** Relative to the workspace, so that a moved or shared folder keeps its choices. */
function keyOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, true) : uri.toString();
}
