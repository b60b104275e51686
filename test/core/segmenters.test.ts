import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDictionary } from '../../build/dictionary.mjs';
import { analyse, type Analysis } from '../../server/src/core/analyse';
import type { Segmenter } from '../../server/src/core/text/segmenter';
import { loadJiebaWasm } from '../../server/src/node/jiebaWasm';
import { loadNodejieba } from '../../server/src/node/nodejieba';
import { loadSegmenter } from '../../server/src/node/segmenter';
import { shared } from '../support/shared';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const WASM = at('node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm');

const samples = (): [string, string][] =>
  [at('seeds'), at('test/labelled'), shared('gold'), shared('seeds')]
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, readFileSync(file, 'utf8').replace(/^\uFEFF/, '')]);

const said = ({ forwardLooking, findings, figures, questions, turns }: Analysis): unknown => ({
  forwardLooking,
  findings,
  figures,
  questions,
  turns,
});

describe('segmenters', function () {
  this.timeout(20_000);
  let native: Segmenter | undefined;
  let wasm: Segmenter;
  let dist: string;

  before(async () => {
    dist = mkdtempSync(join(tmpdir(), 'callmark-dict-'));
    await buildDictionary(dist);
    if (existsSync(join(dist, 'dict'))) native = await loadNodejieba(join(dist, 'dict'));
    wasm = await loadJiebaWasm(WASM);
  });

  for (const [file, text] of samples()) {
    const name = file.split('/').slice(-2).join('/');
    it(`give the same annotations of ${name}`, function () {
      const byWasm = analyse(text, { segmenter: wasm });
      const alone = analyse(text);
      if (JSON.stringify(said(alone)) !== JSON.stringify(said(byWasm))) assert.ok(alone.wantsWords);
      assert.equal(byWasm.wantsWords, false);
      if (!native) this.skip();
      assert.deepEqual(said(analyse(text, { segmenter: native })), said(byWasm));
    });
  }

  it('that arrive later change what was decided without them', () => {
    const text = '管理层：高德会在明年推出新功能。';
    const first = analyse(text);
    assert.deepEqual(said(analyse(text, { segmenter: wasm }, first)), said(analyse(text, { segmenter: wasm })));
  });

  it('join to the text again', () => {
    const text = '公司将将军山项目交给😀团队, revenue 将会上升。';
    for (const segmenter of [native, wasm]) if (segmenter) assert.equal(segmenter.cut(text).join(''), text);
  });

  it('are not loaded from a damaged dictionary, and the next one is taken', async () => {
    if (!existsSync(join(dist, 'dict'))) return;
    const file = join(dist, 'dict', 'words.utf8');
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length / 2));
    const lines: string[] = [];
    const loaded = await loadSegmenter((name, reason) => lines.push(`${name}: ${reason}`), dist);
    writeFileSync(file, whole);
    assert.equal(loaded, undefined);
    assert.match(lines[0]!, /^nodejieba: words\.utf8 is damaged/);
    assert.match(lines[1]!, /^jieba-wasm: /);
  });
});
