import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Segmenter } from '../../server/src/core/text/segmenter';
import type { Platform } from '../../server/src/lsp/platform';
import { startServer } from '../../server/src/lsp/server';
import { SERVICE, type Service } from '../../server/src/service';
import { listen, type Server } from './server';

/** A server in this process, whose features, segmenter and pauses a test may replace. */
export function startInProcess(
  service: Partial<Service> = {},
  { loadSegmenter, pause }: { loadSegmenter?: () => Promise<Segmenter>; pause?: () => Promise<void> } = {},
): Server {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const platform: Platform = {
    name: 'test',
    version: '0.0.0',
    loadSegmenter: loadSegmenter ?? (() => Promise.resolve(undefined)),
    now: () => performance.now(),
    memory: () => undefined,
    pause: pause ?? (() => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))),
  };
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(connection, platform, { ...SERVICE, ...service });
  return listen(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), () => {
    connection.dispose();
    return Promise.resolve();
  });
}
