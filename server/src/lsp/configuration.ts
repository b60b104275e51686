import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { answered } from './answered';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../service/settings';

const SECTION = 'callmark';

/** The settings of each document: asked for where the editor answers that, otherwise as it last pushed them. */
export class Configuration {
  readonly #connection: Connection;
  readonly #log: (message: string) => void;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #ignored = new Set<string>();
  #pushed: Settings = DEFAULT_SETTINGS;
  #asks = false;

  constructor(connection: Connection, log: (message: string) => void) {
    this.#connection = connection;
    this.#log = log;
  }

  initialize(capabilities: ClientCapabilities): void {
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

  forget(uri: string): void {
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
      return this.#heed(await answered(asked));
    } catch (error) {
      this.#log(`the settings could not be read, the defaults hold: ${String(error)}`);
      return DEFAULT_SETTINGS;
    }
  }

  #heed(value: unknown): Settings {
    const settings = readSettings(value);
    for (const reason of settings.ignored) {
      if (!this.#ignored.has(reason)) this.#log(`ignored setting ${reason}`);
      this.#ignored.add(reason);
    }
    return settings;
  }
}
