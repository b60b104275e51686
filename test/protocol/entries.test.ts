import assert from 'node:assert/strict';
import { execFile, fork } from 'node:child_process';
import { promisify } from 'node:util';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { bundle, initialize, startOverStdio } from '../support/server';

const run = promisify(execFile);

describe('callmark-language-server', function () {
  this.timeout(30_000);

  it('prints its version and its help', async () => {
    const file = await bundle('node');
    assert.equal((await run(process.execPath, [file, '--version'])).stdout, `${version}\n`);
    assert.match((await run(process.execPath, [file, '--help'])).stdout, /--stdio .*\n.*--node-ipc/);
  });

  it('says how it is used where it is not told how to talk', async () => {
    const failed = run(process.execPath, [await bundle('node')]);
    await assert.rejects(failed, (error: { code?: number; stderr?: string }) => {
      return error.code === 2 && error.stderr!.includes('--stdio');
    });
  });

  it('ends with 0 after shutdown and exit, with 1 where it was not shut down', async () => {
    for (const shutdown of [true, false]) {
      const server = await startOverStdio();
      await initialize(server);
      const ended = new Promise((resolve) => server.process!.once('exit', resolve));
      if (shutdown) await server.connection.sendRequest('shutdown');
      await server.connection.sendNotification('exit');
      assert.equal(await ended, shutdown ? 0 : 1);
      await server.stop();
    }
  });

  it("talks over Node's channel, as VS Code starts it", async () => {
    const child = fork(await bundle('node'), ['--node-ipc']);
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<{ serverInfo: unknown }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(serverInfo, { name: 'callmark', version });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
    connection.dispose();
  });
});
