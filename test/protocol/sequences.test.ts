import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CAPABILITIES } from '../../server/src/lsp/capabilities';
import { holds } from '../support/fuzz';
import { startInProcess } from '../support/inProcess';
import { REQUESTS } from '../support/requests';
import { Sequence, type Action } from '../support/sequences';
import { initialize, startOverStdio, until, type Server } from '../support/server';
import { transcriptLike } from '../support/transcripts';
import { TEXTS } from './cases';

const DOCUMENTS = 3;
const document = fc.nat(DOCUMENTS - 1);
const text = fc.oneof(fc.constantFrom(TEXTS.zh, TEXTS.en, '', '问:好?\r\n答:好。\r'), transcriptLike);
/** Mostly in the text, now and then far outside it. */
const line = fc.oneof({ weight: 8, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.constantFrom(-1, 2 ** 31 - 1) });
const column = fc.oneof(
  { weight: 8, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2 ** 31 - 1) },
);
const place = fc.tuple(line, column, line, column);
const edit = fc.record({
  at: fc.option(place, { freq: 6 }),
  text: fc.oneof(fc.constantFrom('', '\r', '增', 'x\n'), transcriptLike),
});
const version = fc.constantFrom(1, 1, 1, 0, 7, -3);
const request = fc.nat(REQUESTS.length - 1);

/** What no editor sends, under every name that the server knows. */
const garbled = fc.record({
  does: fc.constant('garble' as const),
  method: fc.constantFrom(
    ...REQUESTS.map(([, method]) => method),
    ...['didOpen', 'didChange', 'didClose', 'didSave'].map((it) => `textDocument/${it}`),
    ...['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration', 'workspace/symbol'],
    ...['callmark/accept', 'callmark/status', 'callmark/none', 'textDocument/completion'],
  ),
  params: fc.oneof(
    fc.constantFrom(null, {}, { textDocument: null }, { textDocument: { uri: 4 } }, { changes: null }, []),
    fc.record({ textDocument: fc.record({ uri: fc.constant('file:///garbled') }), position: fc.constantFrom(null, {}, 'x') }),
    fc.record({
      textDocument: fc.record({ uri: fc.constant('file:///garbled'), version: fc.constantFrom(null, 1), text: fc.constantFrom(null, '问:好?') }),
      contentChanges: fc.constantFrom(null, [], [{}], [{ text: null }], [{ range: null, text: '' }]),
    }),
  ),
}); // prettier-ignore

const settings = fc.constantFrom(
  null,
  4,
  { callmark: 'x' },
  { callmark: {} },
  { callmark: { inlayHints: true } },
  {
    callmark: { rules: { 'forward-looking-guidance': 'error' }, lexicon: { 收入: 'plan' }, hover: { maxLength: 120 } },
  },
);

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('open' as const), document, text, version }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      document,
      by: fc.constantFrom(1, 1, 1, 1, 0, -1, 5),
      edits: fc.array(edit, { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), document }) },
  {
    weight: 16,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      document,
      request,
      at: place,
      cancelled: fc.option(fc.nat(6), { freq: 5 }),
    }),
  },
  { weight: 1, arbitrary: garbled },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set' as const), settings }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('wait' as const), turns: fc.nat(12) }) },
);
const actions = fc.array(action, { minLength: 1, maxLength: 40, size: 'max' });

const publishDiagnostics = { relatedInformation: true };
const PULLS = { textDocument: { diagnostic: {}, publishDiagnostics } };
const IS_TOLD = { textDocument: { publishDiagnostics } };

describe('any sequence of requests', function () {
  this.timeout(0);

  it('has every method that the server offers', () => {
    const offered = Object.keys(CAPABILITIES).filter((name) => name.endsWith('Provider'));
    const asked = new Set(REQUESTS.map(([capability]) => capability));
    assert.deepEqual(
      offered.filter((name) => !asked.has(name)),
      ['workspaceSymbolProvider'],
    );
  });

  const leavesWell = (start: () => Server | Promise<Server>, pulls: boolean) => async (sequence: readonly Action[]) => {
    const [server, fresh] = [await start(), startInProcess()];
    try {
      await initialize(server, { capabilities: pulls ? PULLS : IS_TOLD });
      await initialize(fresh, { capabilities: PULLS });
      const editor = new Sequence(server, fresh);
      await editor.play(sequence);
      if (pulls) return;
      for (const { uri, version: last } of editor.open) {
        await until(() => server.pushed.get(uri)?.version === last);
        assert.equal(server.pushed.get(uri)?.version, last, uri);
      }
    } finally {
      await Promise.all([server.stop(), fresh.stop()]);
    }
  };

  it('leaves a server in this process as if it had just read the last texts', () =>
    holds('sequences', fc.asyncProperty(actions, leavesWell(startInProcess, true)), 150));

  it('leaves an editor that is told with the problems of the last texts', () =>
    holds('sequencesTold', fc.asyncProperty(actions, leavesWell(startInProcess, false)), 40));

  it('leaves a server in a process of its own so too', () =>
    holds('sequencesStdio', fc.asyncProperty(actions, leavesWell(startOverStdio, true)), 15));
});
