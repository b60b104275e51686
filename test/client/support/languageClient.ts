/** A language client without a server: tests say what the server would. */
import type { LanguageClientOptions } from 'vscode-languageclient';
import { Emitter } from './vscode';
import type { URI } from './uri';

export const CloseAction = { DoNotRestart: 1, Restart: 2 };
export const ErrorAction = { Continue: 1, Shutdown: 2 };
export const State = { Stopped: 1, Starting: 3, Running: 2 };

export class FakeClient {
  readonly states = new Emitter<{ newState: number }>();
  readonly notifications = new Map<string, (params: unknown) => void>();
  readonly options: LanguageClientOptions;
  readonly handlers = new Map<string, (params: unknown) => unknown>();
  readonly sent: unknown[][] = [];
  readonly calls: string[] = [];
  readonly requests: unknown[][] = [];
  answer: unknown;
  fails: Error | undefined;

  constructor(options: LanguageClientOptions) {
    this.options = options;
  }

  readonly onDidChangeState = this.states.event;
  readonly code2ProtocolConverter = { asUri: (uri: URI) => uri.toString(), asPosition: (place: object) => place };
  readonly protocol2CodeConverter = { asUri: (uri: string) => ({ toString: () => decodeURIComponent(uri) }) };
  onNotification(method: string, run: (params: unknown) => void): void {
    this.notifications.set(method, run);
  }
  onRequest(method: string, run: (params: unknown) => unknown): void {
    this.handlers.set(method, run);
  }
  sendNotification(...notification: unknown[]): Promise<void> {
    return Promise.resolve(void this.sent.push(notification));
  }
  needsStop = () => true;
  isRunning = () => !this.fails;
  sendRequest(...request: unknown[]): Promise<unknown> {
    this.requests.push(request);
    return Promise.resolve(this.answer);
  }
  start(): Promise<void> {
    this.calls.push('start');
    return this.fails ? Promise.reject(this.fails) : Promise.resolve();
  }
  stop(): Promise<void> {
    return Promise.resolve(void this.calls.push('stop'));
  }
  dispose(): Promise<void> {
    return Promise.resolve(void this.calls.push('dispose'));
  }
}
