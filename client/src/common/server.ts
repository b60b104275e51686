import {
  CloseAction,
  ErrorAction,
  State,
  type BaseLanguageClient,
  type CloseHandlerResult,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import { Crashes } from './crashes';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Who wants to know of a server, and puts itself on each client before that starts. */
export interface Watcher {
  prepare(client: BaseLanguageClient): void;
  /** It is not there any more, or is there again. */
  stopped(stopped: boolean): void;
  /** It ended unasked, and is started again or not. */
  ended(again: boolean): void;
  failed(error: unknown): void;
}

/**
 * The server, and the client that speaks with it. Where the server ends unasked, both are made anew: a client whose server
 * ended while it was starting can never start again.
 */
export class Server {
  readonly #make: () => BaseLanguageClient;
  readonly #watcher: Watcher;
  readonly #crashes = new Crashes();
  #client: BaseLanguageClient | undefined;

  constructor(make: MakeClient, options: LanguageClientOptions, watcher: Watcher) {
    const errorHandler = { error: () => ({ action: ErrorAction.Continue }), closed: () => this.#closed() };
    this.#make = () => make({ ...options, errorHandler, initializationFailedHandler: () => false });
    this.#watcher = watcher;
  }

  /** The client; undefined where its server does not answer. */
  get client(): BaseLanguageClient | undefined {
    return this.#client?.isRunning() ? this.#client : undefined;
  }

  /** Comes back when the server answers, or the watcher was told that it does not. */
  async start(): Promise<void> {
    const client = this.#make();
    this.#client = client;
    this.#watcher.prepare(client);
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#watcher.stopped(newState === State.Stopped);
    });
    try {
      await client.start();
    } catch (error) {
      if (client === this.#client) this.#watcher.failed(error);
    }
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose().catch(() => {
      // It had not come so far that it could be stopped.
    });
  }

  #closed(): CloseHandlerResult {
    const client = this.#client;
    const again = this.#crashes.another();
    this.#client = undefined;
    this.#watcher.stopped(true);
    this.#watcher.ended(again);
    // When the client has closed what it had open.
    setTimeout(() => {
      void client?.dispose().catch(() => {});
      if (again && !this.#client) void this.start();
    }, 0);
    return { action: CloseAction.DoNotRestart, handled: true, message: 'The server ended.' };
  }
}
