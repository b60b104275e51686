import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Which rings a ring may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  'server/src/core': [],
  'server/src/service': ['server/src/core'],
  'server/src/lsp': ['server/src/core', 'server/src/service'],
  'server/src/node': ['server/src/core', 'server/src/service', 'server/src/lsp'],
  'server/src/browser': ['server/src/core', 'server/src/service', 'server/src/lsp'],
  'server/src/cli': ['server/src/core', 'server/src/node/segmenter', 'server/src/node/sidecar'],
  'client/src': ['server/src/lsp/protocol', 'server/src/core/recognise'],
};

const IMPORT = /(?:from|import|require\()\s*\(?'(\.[^']*)'/g;

describe('the rings', () => {
  for (const [ring, may] of Object.entries(MAY)) {
    it(`${ring} imports only itself${may.map((other) => ` and ${other}`).join('')}`, () => {
      const files = (readdirSync(path.join(root, ring), { recursive: true }) as string[]).filter((file) =>
        file.endsWith('.ts'),
      );
      assert.ok(files.length > 0);
      for (const file of files) {
        const source = readFileSync(path.join(root, ring, file), 'utf8');
        for (const [, target] of source.matchAll(IMPORT)) {
          const resolved = path.posix.join(ring, path.posix.dirname(file), target!);
          const allowed = [ring, ...may].some((prefix) => resolved === prefix || resolved.startsWith(`${prefix}/`));
          assert.ok(allowed || resolved === 'package.json', `${ring}/${file} imports ${resolved}`);
        }
      }
    });
  }

  it('no source file is longer than 400 lines', () => {
    for (const ring of Object.keys(MAY)) {
      for (const file of readdirSync(path.join(root, ring), { recursive: true }) as string[]) {
        if (!file.endsWith('.ts')) continue;
        const lines = readFileSync(path.join(root, ring, file), 'utf8').split('\n').length;
        assert.ok(lines <= 401, `${ring}/${file} has ${lines} lines`);
      }
    }
  });
});
