import * as vscode from 'vscode';
import type { DocumentStatus } from '../../../server/src/lsp/protocol';
import { LANGUAGE } from './documents';

/** The entry beside the language in the status bar: what was found in the document at hand, and what was not looked at. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem;
  readonly #known = new Map<string, DocumentStatus>();
  readonly #subscriptions: vscode.Disposable[];
  #stopped = false;

  constructor() {
    this.#item = vscode.languages.createLanguageStatusItem('callmark.status', { language: LANGUAGE });
    this.#item.name = 'Callmark';
    this.#item.command = { command: 'callmark.showServerStatus', title: vscode.l10n.t('Show status') };
    this.#subscriptions = [
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
    this.#show();
  }

  /** @param status `uri` written as the editor writes it */
  update(status: DocumentStatus): void {
    this.#known.set(status.uri, status);
    this.#show();
  }

  /** The server has ended, or is there again. */
  set stopped(stopped: boolean) {
    this.#stopped = stopped;
    this.#known.clear();
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#known.get(uri);
    const { text, detail, warn } = this.#stopped
      ? { text: vscode.l10n.t('The server is not running'), detail: '', warn: true }
      : describe(status);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = !status && !this.#stopped;
    this.#item.severity = warn ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  }
}

/** A line of counts, and below it what was skipped, or how the text was read. */
export function describe(status: DocumentStatus | undefined): { text: string; detail: string; warn: boolean } {
  if (!status) return { text: vscode.l10n.t('Reading …'), detail: '', warn: false };
  const { sections, counts, findings, skipped, format } = status;
  const shown = findings.error + findings.warning;
  const text = [
    vscode.l10n.t('Sections: {0}', sections.length),
    vscode.l10n.t('Questions: {0}', counts.questions),
    vscode.l10n.t('Findings: {0}', shown),
  ].join(' · ');
  const warn = skipped.length > 0;
  return { text, detail: warn ? skipped.join(' · ') : vscode.l10n.t('Read as: {0}', format.id), warn };
}
