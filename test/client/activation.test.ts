import './support/install';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateWith, type ClientBundle } from '../../client/src/common/activate';
import { editor, FakeDocument, memento, Uri } from './support/vscode';

const root = path.join(__dirname, '../..');

describe('activation', () => {
  let loads = 0;
  let said: string[] = [];
  const subscriptions: { dispose(): unknown }[] = [];
  const context = () =>
    ({ subscriptions, workspaceState: memento(), extensionUri: new Uri('file:///ext') }) as unknown as ExtensionContext;
  const load = () => {
    loads++;
    const say = (what: string) => () => Promise.resolve(void said.push(what));
    const callmark = { showStatus: say('status'), restart: say('restart'), showLog: say('log'), stop: say('stop') };
    return Promise.resolve({ start: () => Promise.resolve(callmark) } as unknown as ClientBundle);
  };

  beforeEach(() => {
    editor.reset();
    loads = 0;
    said = [];
  });
  afterEach(() => {
    for (const subscription of subscriptions.splice(0)) subscription.dispose();
  });

  it('registers every command of the manifest', () => {
    activateWith(context(), load);
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      contributes: { commands: { command: string }[] };
    };
    const contributed = manifest.contributes.commands.map(({ command }) => command).sort();
    assert.deepEqual([...editor.commands.keys()].sort(), contributed);
  });

  it('does not load the client in a window without transcripts, and has nothing to stop', async () => {
    editor.open(new FakeDocument('file:///work/README.md', 'markdown', '# Callmark\n\nReads transcripts.\n'));
    const stop = activateWith(context(), load);
    assert.equal(loads, 0);
    await stop();
    assert.deepEqual(said, []);
  });

  it('loads the client once, for the first transcript', async () => {
    const stop = activateWith(context(), load);
    for (const name of ['a', 'b']) editor.open(new FakeDocument(`file:///work/${name}.transcript`, 'transcript', ''));
    assert.equal(loads, 1);
    await stop();
    assert.deepEqual(said, ['stop']);
  });

  it('runs the commands of the server, starting it where it has to', async () => {
    activateWith(context(), load);
    for (const id of ['showServerStatus', 'restartServer', 'showLog']) await editor.commands.get(`callmark.${id}`)!();
    assert.deepEqual(said, ['status', 'restart', 'log']);
    assert.equal(loads, 1);
  });

  it('shows what is read without starting anything', async () => {
    activateWith(context(), load);
    await editor.commands.get('callmark.showWhatIsRead')!();
    assert.equal(loads, 0);
    assert.equal(String(editor.executed[0]![1]), 'file:///ext/docs/PRIVACY.md');
  });
});
