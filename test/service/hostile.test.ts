import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { Marked } from 'marked';
import { analyse } from '../../server/src/core/analyse';
import { SERVICE } from '../../server/src/service';
import { rangeOf } from '../../server/src/service/lines';
import { inOneLine } from '../../server/src/service/markdown';
import { takeSnapshot, type Snapshot } from '../../server/src/service/snapshot';
import { URI } from '../support/call';
import { callWith, PAYLOADS } from '../support/payloads';

const preview = new MarkdownIt({ linkify: true, html: true });
preview.linkify.set({ fuzzyLink: false });
/** The renderers of VS Code: of hovers, and of the preview of a page. */
const RENDERERS: readonly ((markdown: string) => string)[] = [
  (markdown) => new Marked({ gfm: true, async: false }).parse(markdown) as string,
  (markdown) => preview.render(markdown),
];
/** Of the page of guidance, what is its own. */
const PAGE = new Set('p h1 table thead tbody tr th td'.split(' '));
const HOVER = new Set('p strong br'.split(' '));
const elementsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z!?][\w-]*)/gi)].map(([, name]) => name!.toLowerCase());

const STEP = 3;

function* hoversOf(snapshot: Snapshot): Generator<string> {
  for (let at = 0; at < snapshot.transcript.text.length; at += STEP) {
    const { start } = rangeOf(snapshot.lines, { start: at, end: at });
    const locale = at % 2 === 0 ? 'en' : 'zh';
    const hover = SERVICE.provideHover(snapshot, start, { locale, maxLength: 600, format: 'markdown' });
    if (hover) yield (hover.contents as { value: string }).value;
  }
}

/** Every string that is shown as it is: names, details, messages, titles, labels. */
function* shown(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) if (!NOT_SHOWN.has(key)) yield* shown(item);
}
const NOT_SHOWN = new Set(['uri', 'edit', 'command', 'data', 'code', 'codeDescription', 'changes', 'diagnostics']);

function plainTextOf(snapshot: Snapshot): unknown[] {
  const whole = rangeOf(snapshot.lines, { start: 0, end: snapshot.transcript.text.length });
  const options = { levels: new Map(), suppressions: [], related: true };
  return (['en', 'zh'] as const).flatMap((locale) => {
    const diagnostics = SERVICE.provideDiagnostics(snapshot, { locale, ...options });
    return [
      diagnostics,
      SERVICE.provideDocumentSymbols(snapshot, locale),
      SERVICE.provideInlayHints(snapshot, whole, locale),
      SERVICE.provideWorkspaceSymbols(snapshot, '', locale),
      SERVICE.provideCodeActions(snapshot, whole, diagnostics, { locale, confirms: true, asksReason: true, uri: URI }),
    ];
  });
}

describe('hostile text', function () {
  this.timeout(120_000);

  it('is of two hundred kinds', () => assert.ok(new Set(PAYLOADS).size >= 200));

  it('is rendered by these renderers where nobody escapes it: the test can fail', () => {
    for (const render of RENDERERS)
      assert.ok(
        PAYLOADS.filter((payload) => elementsOf(render(payload)).some((name) => !HOVER.has(name))).length > 100,
      );
  });

  it('is nothing but words in every hover, and on the page of guidance', () => {
    let hovers = 0;
    for (const payload of PAYLOADS) {
      const snapshot = takeSnapshot(URI, 1, analyse(callWith(payload)));
      const seen = new Set(hoversOf(snapshot));
      hovers += seen.size;
      for (const render of RENDERERS) {
        for (const hover of seen) {
          const found = elementsOf(render(hover)).filter((name) => !HOVER.has(name));
          assert.deepEqual(found, [], `${JSON.stringify(payload)} in ${JSON.stringify(hover)}`);
        }
        const { text } = SERVICE.provideGuidanceTable(snapshot, 'en');
        const found = elementsOf(render(text)).filter((name) => !PAGE.has(name));
        assert.deepEqual(found, [], `${JSON.stringify(payload)} in ${JSON.stringify(text)}`);
      }
    }
    assert.ok(hovers > 5 * PAYLOADS.length, `${hovers} hovers`);
  });

  it('is in one line, of letters that can be seen, in outline, problems, fixes, hints and symbols', () => {
    for (const payload of PAYLOADS) {
      const snapshot = takeSnapshot(URI, 1, analyse(callWith(payload)));
      for (const text of shown(plainTextOf(snapshot))) assert.equal(text, inOneLine(text), JSON.stringify(payload));
    }
  });
});
