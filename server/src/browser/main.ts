import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { loadSegmenter } from './segmenter';

const port = self as unknown as Worker;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  name: 'browser',
  version,
  loadSegmenter,
  now: () => performance.now(),
  memory: () => undefined,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
