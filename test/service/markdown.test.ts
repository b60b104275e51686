import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as prettier from 'prettier';
import { holds } from '../support/fuzz';
import { escapeMarkdown, inOneLine, MarkdownLines, shorten } from '../../server/src/service/markdown';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Prettier's own parser of CommonMark with GitHub's dialect. */
const { __debug: parser } = prettier as unknown as {
  readonly __debug: { parse(text: string, options: object, dev: object): Promise<{ readonly ast: Node }> };
};

const parse = async (markdown: string): Promise<Node> =>
  (await parser.parse(markdown, { parser: 'markdown' }, { massage: false })).ast;

const typesOf = ({ type, children }: Node): string[] => [type, ...(children ?? []).flatMap(typesOf)];
const textOf = ({ type, value, children }: Node): string =>
  type === 'break' ? '\n' : (value ?? (children ?? []).map(textOf).join(type === 'sentence' ? '' : ''));

/** What text turns into: words and blanks, nothing that an editor follows, loads or lays out. */
const HARMLESS = new Set(['root', 'paragraph', 'sentence', 'word', 'whitespace', 'text', 'strong', 'break']);

const HOSTILE = [
  '[click](command:workbench.action.quit)',
  '![x](https://example.com/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.com>',
  'https://example.com/path?q=1',
  'www.example.com',
  'HTTP://EXAMPLE.COM',
  'mail me@example.com',
  '# heading',
  '```js\ncode\n```',
  '~~~\ncode',
  '    indented code',
  '`code` and ``more``',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  'title\n=====',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '> quote',
  '---',
  '***',
  '[ref]: https://example.com',
  '&lt;b&gt; &#x3c;',
  '**bold** __bold__ *it* _it_ ~~gone~~',
  '$(warning) $x$',
  '$$',
  '$$\nx\n$$',
  '\\',
  'a\\',
  '<!-- -->',
  '[^1]',
  '- [ ] task',
  'ends with spaces  \nnext',
];

describe('escapeMarkdown', function () {
  this.timeout(0);

  for (const text of HOSTILE) {
    it(`leaves only words of ${JSON.stringify(text)}`, async () => {
      const tree = await parse(
        new MarkdownLines().head(text).line(text).build({ lines: 12, characters: 600 }, 'markdown'),
      );
      assert.deepEqual(
        [...new Set(typesOf(tree))].filter((type) => !HARMLESS.has(type)),
        [],
      );
    });
  }

  it('leaves only words of whatever a document says', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: fc.constantFrom(...'[]()<>!*_`~#|:/.@&\\-+=1 \n"\'收入ab$w') }),
      fc.string({ unit: 'binary' }),
    );
    await holds(
      'markdown',
      fc.asyncProperty(fc.array(piece, { maxLength: 4 }), fc.array(piece, { maxLength: 3 }), async (head, lines) => {
        const builder = new MarkdownLines().head(head.join(' · '));
        for (const line of lines) builder.line(line);
        const tree = await parse(builder.build({ lines: 12, characters: 600 }, 'markdown'));
        assert.deepEqual(
          [...new Set(typesOf(tree))].filter((type) => !HARMLESS.has(type)),
          [],
        );
      }),
      150,
    );
  });

  it('shows the letters that the text has', async () => {
    for (const text of ['营收 2,801.54亿元 (+8%)', 'a*b_c [1] <2> `3`', 'R&D: $5.2bn, see https://x.y']) {
      assert.equal(textOf(await parse(escapeMarkdown(text))), text);
    }
  });

  it('takes out what cannot be seen and what turns the direction', () => {
    assert.equal(inOneLine('a\u202eb\u2066c\u200bd\ufeff\u0000e\ud800f\r\n\tg'), 'abcdef g');
    assert.equal(inOneLine('😀吉'), '😀吉');
  });
});

describe('MarkdownLines', () => {
  it('keeps the first lines and cuts the last that fits in part', () => {
    const lines = new MarkdownLines().head('Head · rest').line('').line('x'.repeat(60)).line('left out');
    assert.equal(lines.build({ lines: 12, characters: 50 }, 'plaintext'), `Head · rest\n${'x'.repeat(38)}…`);
    assert.equal(lines.build({ lines: 1, characters: 500 }, 'markdown'), '**Head** · rest');
  });
});

describe('shorten', () => {
  it('does not cut through a pair of surrogates', () => {
    assert.equal(shorten('ab😀cd', 4), 'ab…');
    assert.equal(shorten('abcd', 4), 'abcd');
  });
});
