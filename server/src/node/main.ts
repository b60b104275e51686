import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server';
import { loadSegmenter } from './segmenter';
import { readSidecar } from './sidecar';

const USAGE = `callmark-language-server ${version}

Reads transcripts of calls for an editor that speaks the Language Server Protocol.

  --stdio     talk over standard input and output
  --node-ipc  talk over the channel of the Node process that started this one
  --version   print the version
  --help      print this
`;

function main(args: readonly string[]): void {
  if (args.includes('--version')) process.stdout.write(`${version}\n`);
  else if (args.includes('--stdio') || args.includes('--node-ipc')) {
    const rules = join(__dirname, '..', 'docs', 'rules.md');
    startServer(createConnection(ProposedFeatures.all), {
      name: `node ${process.versions.node}`,
      version,
      ...(existsSync(rules) ? { docs: pathToFileURL(rules).href } : {}),
      loadSegmenter: (tell) => loadSegmenter(tell),
      readSidecar,
      now: () => performance.now(),
      memory: () => process.memoryUsage.rss(),
      pause: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    });
  } else {
    (args.includes('--help') ? process.stdout : process.stderr).write(USAGE);
    if (!args.includes('--help')) process.exitCode = 2;
  }
}

main(process.argv.slice(2));
