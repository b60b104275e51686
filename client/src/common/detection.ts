import * as vscode from 'vscode';
import { recogniseTranscript } from '../../../server/src/core/recognise';
import { askWhetherTranscript } from './ask';
import { headOf, LANGUAGE, mayBeTranscript, plainLanguageOf, type Treatment } from './documents';
import { Remembered } from './remembered';

/** Text that comes into an untitled document at once: more is a paste, less is typing. */
const PASTE_LENGTH = 200;

type AutoDetect = 'always' | 'ask' | 'never';

/** Who wants to know. */
export interface Listener {
  /** A transcript is open. */
  transcript(): void;
  /** A document becomes a transcript by its text, with the evidence that decided. */
  recognised(uri: vscode.Uri, because: string): void;
}

/** Watches the documents that open, and makes those that are transcripts under another name `transcript`. */
export class Detection implements vscode.Disposable {
  readonly #remembered: Remembered;
  readonly #listener: Listener;
  readonly #subscriptions: vscode.Disposable[];
  readonly #first: ReturnType<typeof setTimeout>;
  /** Languages of the documents that closed just now: a change of language is a close and an open in one event. */
  readonly #justClosed = new Map<string, string>();
  /** Documents whose language is being changed from here. */
  readonly #changing = new Set<string>();
  /** Documents that the user was asked about in this session. */
  readonly #asked = new Set<string>();

  constructor(state: vscode.Memento, listener: Listener) {
    this.#remembered = new Remembered(state);
    this.#listener = listener;
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#changed(event)),
    ];
    // What is open already is looked at when the activation, which others wait for, is over.
    const open = [...vscode.workspace.textDocuments];
    this.#first = setTimeout(() => open.forEach((document) => this.#look(document)), 0);
  }

  /** Reads a document as the user says, now and whenever it opens again in this workspace. */
  async treat(document: vscode.TextDocument, treatment: Treatment): Promise<void> {
    await this.#remembered.set(document.uri, treatment);
    await this.#change(document, treatment);
  }

  dispose(): void {
    clearTimeout(this.#first);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #opened(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    const byHand = this.#justClosed.get(uri) === LANGUAGE && !this.#changing.has(uri);
    if (byHand && document.languageId !== LANGUAGE) void this.#remembered.set(document.uri, 'plain');
    else this.#look(document);
  }

  #closed(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    this.#justClosed.set(uri, document.languageId);
    setTimeout(() => this.#justClosed.delete(uri), 0);
  }

  #changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.uri.scheme !== 'untitled' || !mayBeTranscript(document)) return;
    if (contentChanges.some(({ text }) => text.length > PASTE_LENGTH)) this.#look(document);
  }

  #look(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    if (document.languageId === LANGUAGE) {
      if (this.#remembered.get(document.uri) === 'plain') void this.#change(document, 'plain');
      else this.#listener.transcript();
    } else if (mayBeTranscript(document)) void this.#decide(document);
  }

  async #decide(document: vscode.TextDocument): Promise<void> {
    const wanted = this.#remembered.get(document.uri);
    if (wanted === 'plain') return;
    if (wanted === 'transcript') return this.#change(document, 'transcript');
    const mode = vscode.workspace.getConfiguration('callmark', document).get<AutoDetect>('autoDetect', 'always');
    if (mode === 'never') return;
    const { isTranscript, because } = recogniseTranscript(headOf(document));
    if (!isTranscript) return;
    if (mode === 'ask') return this.#ask(document);
    this.#listener.recognised(document.uri, because);
    await this.#change(document, 'transcript');
  }

  async #ask(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (this.#asked.has(uri)) return;
    this.#asked.add(uri);
    const answer = await askWhetherTranscript(document);
    if (answer) await this.treat(document, answer);
  }

  async #change(document: vscode.TextDocument, treatment: Treatment): Promise<void> {
    const language = treatment === 'transcript' ? LANGUAGE : plainLanguageOf(document);
    const uri = document.uri.toString();
    if (document.isClosed || document.languageId === language) return;
    this.#changing.add(uri);
    try {
      await vscode.languages.setTextDocumentLanguage(document, language);
    } finally {
      this.#changing.delete(uri);
    }
  }
}
