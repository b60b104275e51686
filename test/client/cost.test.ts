import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const BAR_MS = 10;
/** Other work of the machine makes single runs dear: the best of some is what the entry costs. */
const RUNS = 7;

/** Loads and activates an entry in a new process whose editor has open what is in `documents`, and says how much of a processor that took. */
const MEASURE = `
  const Module = require('node:module');
  const entry = process.argv[1];
  const documents = require('node:fs').readFileSync(0, 'utf8');
  const none = () => ({ dispose() {} });
  const configuration = { get: (key, otherwise) => otherwise };
  const vscode = {
    commands: { registerCommand: none },
    l10n: { t: (text) => text },
    workspace: {
      textDocuments: JSON.parse(documents).map(({ languageId, lines }) => ({
        languageId, uri: { scheme: 'file', path: '/a', toString: () => 'file:///a' },
        lineCount: lines.length, lineAt: (line) => ({ text: lines[line] }),
      })),
      onDidOpenTextDocument: none, onDidCloseTextDocument: none, onDidChangeTextDocument: none,
      getConfiguration: () => configuration, getWorkspaceFolder: () => undefined,
    },
  };
  const load = Module._load;
  Module._load = function (request, ...rest) {
    if (request === './client.js') throw new Error('the client was loaded');
    return request === 'vscode' ? vscode : load.call(this, request, ...rest);
  };
  const started = process.cpuUsage();
  require(entry).activate({ subscriptions: [], workspaceState: { get: (key, otherwise) => otherwise }, extensionUri: {} });
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  const activation = spent();
  setTimeout(() => process.stdout.write(JSON.stringify({ activation, look: spent() - activation })), 1);
`;

/** Milliseconds of a processor: for the activation, and for the look at what is open. */
interface Cost {
  readonly activation: number;
  readonly look: number;
}

function cost(documents: readonly { languageId: string; lines: readonly string[] }[]): Cost {
  const costs = Array.from({ length: RUNS }, () => {
    const entry = path.join(root, 'dist/extension.js');
    const run = spawnSync(process.execPath, ['-e', MEASURE, entry], {
      encoding: 'utf8',
      input: JSON.stringify(documents),
    });
    assert.equal(run.stderr, '');
    return JSON.parse(run.stdout) as Cost;
  });
  const least = (key: keyof Cost) => Math.min(...costs.map((it) => it[key]));
  return { activation: least('activation'), look: least('look') };
}

describe('a window without transcripts', function () {
  before(function () {
    if (!existsSync(path.join(root, 'dist/extension.js'))) this.skip();
  });

  it(`is activated in less than ${BAR_MS} ms`, () => {
    const { activation } = cost([]);
    assert.ok(activation < BAR_MS, `${activation.toFixed(1)} ms`);
  });

  it('has a long README looked at in a moment, after the activation', () => {
    const lines = Array.from(
      { length: 2000 },
      (_, i) => `Line ${i}: it rained that day, and nobody said a word of it.`,
    );
    const { activation, look } = cost([{ languageId: 'markdown', lines }]);
    assert.ok(activation < BAR_MS, `${activation.toFixed(1)} ms`);
    assert.ok(look > 0 && look < 2 * BAR_MS, `${look.toFixed(1)} ms`);
  });
});
