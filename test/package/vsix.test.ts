import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentSymbol } from 'vscode-languageserver';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/lsp/protocol';
import { initialize, listen, open } from '../support/server';
import { unzip } from './zip';

const root = fileURLToPath(new URL('../../', import.meta.url));
const platform = `${process.platform}-${process.arch}`;

/** Everything that is shipped, and nothing else. */
const SHIPPED = `
  LICENSE.txt changelog.md readme.md language-configuration.json package.json package.nls.json package.nls.zh-cn.json
  client/media/findings.svg client/media/hover.svg client/media/icon.png client/media/open.svg client/media/outline.svg
  client/media/transcript-dark.svg client/media/transcript-light.svg
  dist/THIRD-PARTY-NOTICES.txt dist/client.js dist/extension.js dist/extension.web.js dist/jieba_rs_wasm_bg.wasm
  dist/server.js dist/server.web.js
  docs/PRIVACY.md docs/images/editor.png docs/rules.md l10n/bundle.l10n.zh-cn.json
  seeds/earnings-call.en.txt seeds/news-digest.zh.txt syntaxes/transcript.tmLanguage.json
`;
const NATIVE = `
  dist/dict/hmm.utf8 dist/dict/idf.utf8 dist/dict/manifest.json dist/dict/stop.utf8 dist/dict/user.utf8 dist/dict/words.utf8
  dist/node_modules/nodejieba/LICENSE dist/node_modules/nodejieba/build/Release/nodejieba.node
  dist/node_modules/nodejieba/index.js dist/node_modules/nodejieba/package.json
`;
const PACKAGES: readonly (readonly [target: string, files: string, segmenter: string])[] = [
  ['universal', SHIPPED, 'jieba-wasm'],
  [platform, SHIPPED + NATIVE, 'nodejieba'],
];

const WANTS_WORDS = '云岭集团2025财年第三财季电话会实录\n\n徐宏:下半年一厂将新增2条自动化产线。\n';

describe('npm run package', function () {
  this.timeout(120_000);
  const out = mkdtempSync(join(tmpdir(), 'callmark-packages-'));
  after(() => rmSync(out, { recursive: true }));

  /** The files of a package's extension, by their path in it. */
  function extension(target: string): Map<string, Buffer> {
    const name = readdirSync(out).find((file) => file.endsWith(`-${target}.vsix`));
    assert.ok(name, `no package for ${target}`);
    const files = [...unzip(readFileSync(join(out, name)))].filter(([file]) => file.startsWith('extension/'));
    return new Map(files.map(([file, content]) => [file.slice('extension/'.length), content]));
  }

  before(() => {
    const { status, stderr } = spawnSync(process.execPath, ['build/package.mjs', '--out', out], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  for (const [target, files, segmenter] of PACKAGES) {
    it(`ships what is listed, and nothing else (${segmenter})`, () => {
      assert.deepEqual([...extension(target).keys()].sort(), files.trim().split(/\s+/).sort());
    });

    it(`makes a server that reads a call and cuts words by ${segmenter}`, async () => {
      const folder = join(out, target);
      for (const [file, content] of extension(target)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
      const child = spawn(process.execPath, [join(folder, 'dist/server.js'), '--stdio'], { cwd: folder });
      const streams = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)] as const;
      const server = listen(...streams, () => Promise.resolve(void child.kill()));
      after(() => server.stop());
      await initialize(server);
      const textDocument = { uri: 'file:///call.transcript' };
      await open(server, textDocument.uri, WANTS_WORDS);
      const ask = <Answer>(method: string): Promise<Answer> =>
        server.connection.sendRequest<Answer>(method, { textDocument });
      assert.ok((await ask<DocumentSymbol[]>('textDocument/documentSymbol'))[0]!.children!.length > 0);
      let status = await ask<Status>('callmark/status');
      for (let i = 0; i < 200 && !/ready|none/.test(status.server.segmenter.state); i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        status = await ask<Status>('callmark/status');
      }
      assert.equal(status.server.segmenter.name, segmenter);
    });
  }

  it('weighs no more than its budget', () => {
    const { status, stdout } = spawnSync(process.execPath, [`${root}build/sizes.mjs`, out], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.equal(stdout.match(/\.vsix/g)?.length, PACKAGES.length);
  });

  it('names the licence of every package that is shipped', () => {
    const notices = extension(platform).get('dist/THIRD-PARTY-NOTICES.txt')!.toString();
    const bundled = JSON.parse(readFileSync(`${root}.cache/packages.json`, 'utf8')) as string[];
    assert.ok(bundled.length > 5);
    for (const name of [...bundled, 'jieba-wasm', 'nodejieba', 'cppjieba']) assert.ok(notices.includes(name), name);
  });

  it('writes a bill of materials with every dependency of package.json', () => {
    const bill = readdirSync(out).find((file) => file.endsWith('.cdx.json'))!;
    const { components } = JSON.parse(readFileSync(join(out, bill), 'utf8')) as { components: { name: string }[] };
    const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object };
    const listed = new Set(components.map(({ name }) => name));
    for (const name of Object.keys(dependencies)) assert.ok(listed.has(name), name);
  });
});
