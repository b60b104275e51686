import assert from 'node:assert/strict';
import {
  CancellationToken,
  CancellationTokenSource,
  LSPErrorCodes,
  type Diagnostic,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Status } from '../../server/src/lsp/protocol';
import { REQUESTS, type Asked } from './requests';
import { open, type Server } from './server';

/** What an editor, or something that takes itself for one, does to a server. Numbers are taken as they are, right or wrong. */
export type Action =
  | { readonly does: 'open'; readonly document: number; readonly text: string; readonly version: number }
  | { readonly does: 'change'; readonly document: number; readonly by: number; readonly edits: readonly Edit[] }
  | { readonly does: 'close'; readonly document: number }
  | { readonly does: 'ask'; readonly document: number; readonly request: number; readonly at: Place; readonly cancelled: number | null } // prettier-ignore
  | { readonly does: 'garble'; readonly method: string; readonly params: unknown }
  | { readonly does: 'set'; readonly settings: unknown }
  | { readonly does: 'wait'; readonly turns: number };
type Edit = { readonly at: Place | null; readonly text: string };
/** Line and column of a start and of an end, which may lie before it or outside the text. */
type Place = readonly [line: number, character: number, endLine: number, endCharacter: number];

type Outcome = { readonly answer: unknown } | { readonly code: number; readonly message: string };
interface Sent {
  readonly uri: string;
  readonly request: number;
  readonly asked: Asked;
  readonly cancelled: boolean;
  /** How often the document's text had been another when it was asked, and when the answer came. */
  readonly from: number;
  to?: number;
  outcome?: Outcome;
}

const uriOf = (document: number): string => `file:///sequences/call-${document}.transcript`;
const rangeOf = ([line, character, endLine, endCharacter]: Place): Asked['range'] => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Plays an editor to a server and holds its answers against those of a server that has only just read the same text. */
export class Sequence {
  readonly #server: Server;
  readonly #fresh: Server;
  readonly #documents = new Map<string, TextDocument>();
  /** Every text that a document had; undefined where it was closed. */
  readonly #history = new Map<string, (string | undefined)[]>();
  readonly #results = new Map<string, unknown>();
  readonly #lastResult = new Map<string, string>();
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  #sent: { readonly it: Sent; readonly done: Promise<void>; readonly source: CancellationTokenSource }[] = [];
  /** Replies to what is garbled, which is cancelled in the end: it may be waiting for a document that never comes. */
  #replies: Promise<unknown>[] = [];
  #end = new CancellationTokenSource();
  #garbled = false;

  constructor(server: Server, fresh: Server) {
    this.#server = server;
    this.#fresh = fresh;
  }

  async play(actions: readonly Action[]): Promise<void> {
    for (const action of actions) await this.#do(action);
    await this.#settle();
    for (const [uri, document] of this.#documents) await this.#compare(uri, document.getText());
    await this.#isWell();
  }

  /** The documents that are open, with version and text. */
  get open(): readonly { uri: string; version: number; text: string }[] {
    return [...this.#documents].map(([uri, it]) => ({ uri, version: it.version, text: it.getText() }));
  }

  async #do(action: Action): Promise<void> {
    switch (action.does) {
      case 'open':
        return this.#open(uriOf(action.document), action.text, action.version);
      case 'change':
        return this.#change(uriOf(action.document), action.by, action.edits);
      case 'close':
        return this.#close(uriOf(action.document));
      case 'ask':
        return this.#ask(action);
      case 'garble':
        return this.#garble(action.method, action.params);
      case 'set':
        await this.#settle();
        for (const { connection } of [this.#server, this.#fresh])
          await connection.sendNotification('workspace/didChangeConfiguration', { settings: action.settings });
        return;
      case 'wait':
        for (let i = 0; i < action.turns; i++) await turn();
    }
  }

  async #open(uri: string, text: string, version: number): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, 'transcript', version, text));
    this.#became(uri, text);
    await open(this.#server, uri, text, version);
  }

  async #change(uri: string, by: number, edits: readonly Edit[]): Promise<void> {
    const document = this.#documents.get(uri);
    const version = (document?.version ?? 1) + by;
    const contentChanges: TextDocumentContentChangeEvent[] = edits.map(({ at, text }) =>
      at ? { range: rangeOf(at), text } : { text },
    );
    if (document && edits.length > 0) {
      TextDocument.update(document, contentChanges, version);
      this.#became(uri, document.getText());
    }
    await this.#server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async #close(uri: string): Promise<void> {
    if (this.#documents.delete(uri)) this.#became(uri, undefined);
    await this.#server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  #became(uri: string, text: string | undefined): void {
    this.#history.set(uri, [...this.#historyOf(uri), text]);
  }

  #historyOf(uri: string): (string | undefined)[] {
    return this.#history.get(uri) ?? [undefined];
  }

  #ask({ document, request, at, cancelled }: Action & { does: 'ask' }): Promise<void> {
    const uri = uriOf(document);
    const range = rangeOf(at);
    const [, method] = REQUESTS[request]!;
    const asked: Asked = {
      uri,
      range,
      position: range.start,
      previousResultId: this.#lastResult.get(`${method.split('/')[1]} ${uri}`),
      diagnostics: this.#diagnostics.get(uri) ?? [],
    };
    const source = new CancellationTokenSource();
    const it: Sent = { uri, request, asked, cancelled: cancelled !== null, from: this.#historyOf(uri).length - 1 };
    const done = this.#outcome(this.#server, request, asked, source.token).then((outcome) => {
      it.outcome = outcome;
      it.to = this.#historyOf(uri).length - 1;
      this.#remember(it);
    });
    this.#sent.push({ it, done, source });
    if (cancelled !== null) void this.#cancelAfter(cancelled, source);
    return Promise.resolve();
  }

  async #cancelAfter(turns: number, source: CancellationTokenSource): Promise<void> {
    for (let i = 0; i < turns; i++) await turn();
    source.cancel();
  }

  async #outcome(server: Server, request: number, asked: Asked, token = CancellationToken.None): Promise<Outcome> {
    const [, method, params] = REQUESTS[request]!;
    try {
      return { answer: await server.connection.sendRequest(method, params(asked), token) };
    } catch (error) {
      const { code, message } = error as { code: number; message: string };
      return { code, message };
    }
  }

  /** Keeps what the next request says that it knows already, as an editor does. */
  #remember({ uri, request, asked, outcome }: Sent): void {
    if (!outcome || !('answer' in outcome)) return;
    const [, method] = REQUESTS[request]!;
    const { resultId, items } = (outcome.answer ?? {}) as { resultId?: string; items?: readonly Diagnostic[] };
    if (resultId === undefined) return;
    const kind = method.split('/')[1]!;
    this.#lastResult.set(`${kind} ${uri}`, resultId);
    this.#results.set(`${kind} ${uri} ${resultId}`, this.#meant(uri, method, outcome.answer, asked.previousResultId));
    if (items) this.#diagnostics.set(uri, items);
  }

  /** What an answer says that refers to an earlier one; other answers as they are. */
  #meant(uri: string, method: string, answer: unknown, previousResultId?: string): unknown {
    const kind = method.split('/')[1]!;
    const { resultId, ...rest } = (answer ?? {}) as Record<string, unknown>;
    if (resultId === undefined) return answer;
    if (rest.kind === 'unchanged') return this.#results.get(`${kind} ${uri} ${resultId as string}`);
    if (!rest.edits) return rest;
    const { data } = this.#results.get(`${kind} ${uri} ${previousResultId}`) as { data: number[] };
    const after = [...data];
    for (const edit of (rest.edits as { start: number; deleteCount: number; data?: number[] }[]).reverse())
      after.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    return { data: after };
  }

  /** Whatever it is: there is a reply, and the server goes on. */
  async #garble(method: string, params: unknown): Promise<void> {
    const { connection } = this.#server;
    this.#garbled = true;
    if (method.startsWith('textDocument/did') || method.startsWith('workspace/did'))
      return connection.sendNotification(method, params);
    this.#replies.push(connection.sendRequest(method, params, this.#end.token).catch(() => {}));
  }

  /** Waits for every answer, and judges it. Who asked of a document that never came gives up. */
  async #settle(): Promise<void> {
    for (const { it, source } of this.#sent) if (!this.#documents.has(it.uri)) source.cancel();
    this.#end.cancel();
    await Promise.all([...this.#replies, ...this.#sent.map(({ done }) => done)]);
    this.#end = new CancellationTokenSource();
    this.#replies = [];
    for (const { it } of this.#sent) await this.#judge(it);
    this.#sent = [];
  }

  async #judge({ uri, request, asked, cancelled, from, to, outcome }: Sent): Promise<void> {
    const history = this.#historyOf(uri);
    const openWhenAsked = history[from] !== undefined;
    const changed = to !== from;
    if ('code' in outcome!) {
      const { code, message } = outcome;
      if (code === LSPErrorCodes.RequestCancelled) return assert.ok(cancelled || history[to!] === undefined, message);
      if (code === LSPErrorCodes.ContentModified || code === LSPErrorCodes.ServerCancelled)
        return assert.ok(changed, `outdated without a change: ${REQUESTS[request]![1]}`);
    }
    const texts = openWhenAsked ? [history[from]] : history.slice(from, to! + 1);
    const [, method] = REQUESTS[request]!;
    const expected = new Set<string>();
    for (const text of texts)
      if (text !== undefined) expected.add(said(uri, await this.#freshly(uri, text, request, asked)));
    // A document that was closed before it was read is answered with nothing.
    if (history.slice(from, to! + 1).includes(undefined)) return;
    const actual = said(uri, this.#asMeant(uri, method, outcome!, asked.previousResultId));
    assert.ok(
      expected.has(actual),
      `${method} ${JSON.stringify(asked)}\n${actual}\nis none of\n${[...expected].join('\n')}`,
    );
  }

  #asMeant(uri: string, method: string, outcome: Outcome, previousResultId?: string): Outcome {
    return 'answer' in outcome ? { answer: this.#meant(uri, method, outcome.answer, previousResultId) } : outcome;
  }

  /** What a server answers that sees the text for the first time. */
  async #freshly(uri: string, text: string, request: number, asked: Asked): Promise<Outcome> {
    await open(this.#fresh, uri, text);
    const outcome = await this.#outcome(this.#fresh, request, { ...asked, previousResultId: undefined });
    await this.#fresh.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return this.#asMeant(uri, REQUESTS[request]![1], outcome);
  }

  async #compare(uri: string, text: string): Promise<void> {
    const diagnostics = this.#diagnostics.get(uri) ?? [];
    const lines = text.split(/\r\n|\r|\n/);
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    for (const [request, [, method]] of REQUESTS.entries()) {
      const position = { line: Math.floor(lines.length / 2), character: 1 };
      const asked: Asked = { uri, range, position, diagnostics };
      const actual = this.#asMeant(uri, method, await this.#outcome(this.#server, request, asked));
      assert.equal(said(uri, actual), said(uri, await this.#freshly(uri, text, request, asked)), method);
    }
  }

  /** No feature has failed, unless for what was garbled, and the server knows what is open. */
  async #isWell(): Promise<void> {
    const { connection } = this.#server;
    await connection.sendRequest('workspace/symbol', { query: '' });
    for (const { uri, version, text } of this.open) {
      const { document } = await connection.sendRequest<Status>('callmark/status', { textDocument: { uri } });
      assert.deepEqual([document?.version, document?.length], [version, text.length]);
    }
    const { server } = await connection.sendRequest<Status>('callmark/status', {});
    if (!this.#garbled) assert.deepEqual(server.failures, []);
  }
}

const said = (uri: string, outcome: Outcome): string => JSON.stringify({ uri, ...outcome });
