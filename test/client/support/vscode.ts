/**
 * The few parts of the editor's API that the client's entry uses, with an editor that tests drive. `install.ts` puts it in
 * the place of `vscode`.
 */
import { URI } from './uri';

export class FakeDocument {
  isClosed = false;
  readonly uri: URI;
  languageId: string;
  text: string;

  constructor(uri: string, languageId: string, text: string) {
    this.uri = new URI(uri);
    this.languageId = languageId;
    this.text = text;
  }

  get lineCount(): number {
    return this.text.split('\n').length;
  }

  lineAt(line: number): { text: string } {
    return { text: this.text.split('\n')[line]! };
  }
}

export class Emitter<T> {
  readonly #listeners = new Set<(event: T) => void>();
  readonly event = (listener: (event: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(event: T): void {
    for (const listener of this.#listeners) listener(event);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

interface Place {
  line: number;
  character: number;
}

interface Change {
  document: FakeDocument;
  contentChanges: { text: string }[];
}

/** What tests do and look at. */
export const editor = {
  opened: new Emitter<FakeDocument>(),
  closed: new Emitter<FakeDocument>(),
  changed: new Emitter<Change>(),
  settings: {} as Record<string, unknown>,
  updates: [] as unknown[][],
  /** The workspace's one folder; documents elsewhere belong to none. */
  folder: 'file:///work',
  /** Messages shown, and what the user answers to the next one. */
  messages: [] as string[],
  answer: undefined as string | undefined,
  clipboard: '',
  /** Files by their address, read and written by {@link workspace.fs}. */
  files: new Map<string, string>(),
  commands: new Map<string, (...args: unknown[]) => unknown>(),
  executed: [] as unknown[][],
  /** The item beside the language in the status bar. */
  item: {} as Record<string, unknown>,
  switched: new Emitter<void>(),
  /** Text of the page that was shown last, by its address, and where it was put. */
  page: undefined as { uri: URI; text: string; viewColumn?: number | undefined } | undefined,
  provide: (_uri: URI): string => '',

  reset(): void {
    Object.assign(editor, {
      settings: {},
      updates: [],
      messages: [],
      answer: undefined,
      executed: [],
      item: {},
      page: undefined,
      clipboard: '',
    });
    editor.commands.clear();
    editor.files.clear();
    workspace.textDocuments.length = 0;
    window.activeTextEditor = undefined;
  },

  open(document: FakeDocument): FakeDocument {
    workspace.textDocuments.push(document);
    editor.opened.fire(document);
    return document;
  },

  /** As when the user picks another language in the status bar: to extensions, a close and an open in one go. */
  pickLanguage(document: FakeDocument, languageId: string): void {
    editor.closed.fire(document);
    document.languageId = languageId;
    editor.opened.fire(document);
  },

  paste(document: FakeDocument, text: string): void {
    document.text += text;
    editor.changed.fire({ document, contentChanges: [{ text }] });
  },
};

export const workspace = {
  textDocuments: [] as FakeDocument[],
  onDidOpenTextDocument: editor.opened.event,
  onDidCloseTextDocument: editor.closed.event,
  onDidChangeTextDocument: editor.changed.event,
  getConfiguration: (section: string) => ({
    get: (key: string, otherwise: unknown) => editor.settings[`${section}.${key}`] ?? otherwise,
    update: (...args: unknown[]) => Promise.resolve(editor.updates.push(args)),
  }),
  getWorkspaceFolder: (uri: URI) =>
    uri.toString().startsWith(`${editor.folder}/`) ? { uri: editor.folder } : undefined,
  registerTextDocumentContentProvider: (_: string, it: { provideTextDocumentContent(uri: URI): string }) => {
    editor.provide = (uri) => it.provideTextDocumentContent(uri);
    return { dispose: () => (editor.provide = () => '') };
  },
  fs: {
    stat: (uri: URI) => fileAt(uri).then((text) => ({ size: text.length })),
    readFile: (uri: URI) => fileAt(uri).then((text) => new TextEncoder().encode(text)),
    writeFile: (uri: URI, bytes: Uint8Array) =>
      Promise.resolve(void editor.files.set(uri.toString(), new TextDecoder().decode(bytes))),
  },
  asRelativePath: (uri: URI) => uri.toString().slice(editor.folder.length + 1),
};

function fileAt(uri: URI): Promise<string> {
  const text = editor.files.get(uri.toString());
  return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text);
}

function ask(message: string, ..._choices: string[]): Promise<string | undefined> {
  editor.messages.push(message);
  return Promise.resolve(editor.answer);
}

export const window = {
  activeTextEditor: undefined as { document: FakeDocument; selection?: { active: Place } } | undefined,
  onDidChangeActiveTextEditor: editor.switched.event,
  showInformationMessage: ask,
  showErrorMessage: ask,
  showInputBox: ({ prompt }: { prompt: string }) => ask(prompt),
  showTextDocument: (uri: URI, { viewColumn }: { viewColumn?: number } = {}) =>
    Promise.resolve((editor.page = { uri, text: editor.provide(uri), viewColumn })),
  createOutputChannel: () => ({
    warn: () => {},
    error: () => {},
    dispose: () => {},
    show: () => editor.executed.push(['log']),
  }),
};

export const languages = {
  createLanguageStatusItem: () => Object.assign(editor.item, { dispose: () => {} }),
  setTextDocumentLanguage: (document: FakeDocument, languageId: string) => {
    editor.pickLanguage(document, languageId);
    return Promise.resolve(document);
  },
};

export const commands = {
  registerCommand: (id: string, run: (...args: unknown[]) => unknown) => {
    editor.commands.set(id, run);
    return { dispose: () => editor.commands.delete(id) };
  },
  executeCommand: (...args: unknown[]) => Promise.resolve(editor.executed.push(args)),
};

export const l10n = {
  t: (message: string, ...args: unknown[]) => message.replace(/\{(\d)\}/g, (_, index) => String(args[Number(index)])),
};

export const env = {
  language: 'en',
  clipboard: { writeText: (text: string) => Promise.resolve(void (editor.clipboard = text)) },
};
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const ViewColumn = { Active: -1, Beside: -2 };
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 };
export { URI as Uri, Emitter as EventEmitter };

/** A memento in memory. */
export function memento(): {
  get<T>(key: string, otherwise: T): T;
  update(key: string, value: unknown): Promise<void>;
} {
  const values = new Map<string, unknown>();
  return {
    get: <T>(key: string, otherwise: T) => (values.has(key) ? (values.get(key) as T) : otherwise),
    update: (key, value) => Promise.resolve(void values.set(key, value)),
  };
}
