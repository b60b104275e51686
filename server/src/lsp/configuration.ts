import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { answered } from './answered';
import type { OwnLexicon } from '../core/outlook/ownTerms';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../service/settings';
import type { Locale } from '../service/snapshot';
import { say, WORDS } from '../service/strings';

const SECTION = 'callmark';

/** The settings of each document: asked for where the editor answers that, otherwise as it last pushed them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #log: (message: string) => void;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #ignored = new Set<string>();
  readonly #lexicons = new Map<string, OwnLexicon | undefined>();
  #lexiconChanged: () => void = () => {};
  #pushed: Settings = DEFAULT_SETTINGS;
  #asks = false;
  #locale: Locale = 'en';

  constructor(connection: Connection, log: (message: string) => void) {
    this.#connection = connection;
    this.#log = log;
  }

  initialize(capabilities: ClientCapabilities, locale: Locale): void {
    this.#locale = locale;
    this.#asks = capabilities.workspace?.configuration === true;
  }

  /** What was in the settings and could not be used, each once. */
  get ignored(): readonly string[] {
    return [...this.#ignored];
  }

  /** Forgets what is known; `pushed` is what the editor sent along, for editors that cannot be asked. */
  changed(pushed: unknown): void {
    this.#byUri.clear();
    this.#ignored.clear();
    if (typeof pushed === 'object' && pushed !== null && SECTION in pushed) {
      this.#pushed = this.#heed((pushed as Record<string, unknown>)[SECTION]);
    }
  }

  /** The user's terms for a document, as far as its settings are known by now. */
  lexiconOf(uri: string): OwnLexicon | undefined {
    if (this.#asks) void this.of(uri);
    return this.#asks ? this.#lexicons.get(uri) : this.#pushed.lexicon;
  }

  /** Told when settings come that change a document's terms. */
  onLexicon(listener: () => void): void {
    this.#lexiconChanged = listener;
  }

  forget(uri: string): void {
    this.#lexicons.delete(uri);
    this.#byUri.delete(uri);
  }

  of(uri: string): Promise<Settings> {
    if (!this.#asks) return Promise.resolve(this.#pushed);
    let settings = this.#byUri.get(uri);
    if (!settings) this.#byUri.set(uri, (settings = this.#ask(uri)));
    return settings;
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const asked: Promise<unknown> = this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      const settings = this.#heed(await answered(asked));
      this.#setLexicon(uri, settings.lexicon);
      return settings;
    } catch (error) {
      this.#ignore(`${SECTION} ${say(WORDS.unreadable, this.#locale, String(error))}`);
      return DEFAULT_SETTINGS;
    }
  }

  #setLexicon(uri: string, lexicon: OwnLexicon | undefined): void {
    if (JSON.stringify(this.#lexicons.get(uri)) === JSON.stringify(lexicon)) return;
    this.#lexicons.set(uri, lexicon);
    this.#lexiconChanged();
  }

  #heed(value: unknown): Settings {
    const settings = readSettings(value, this.#locale);
    for (const reason of settings.ignored) this.#ignore(reason);
    return settings;
  }

  #ignore(reason: string): void {
    if (!this.#ignored.has(reason)) this.#log(reason);
    this.#ignored.add(reason);
  }
}
