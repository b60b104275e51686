import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LEGEND } from '../../server/src/service/semanticTokens';
import { HOVER_MAX_LENGTH } from '../../server/src/service/settings';

interface Setting {
  readonly scope?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Named {
  readonly id: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly capabilities: unknown;
  readonly extensionKind?: unknown;
  readonly contributes: {
    readonly languages: readonly { readonly filenamePatterns: readonly string[]; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly commands: readonly { readonly command: string }[];
    readonly semanticTokenTypes: readonly Named[];
    readonly semanticTokenModifiers: readonly Named[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
  };
}

const root = path.join(__dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;

/** A filename pattern as the editor reads it: `*` is anything, case does not count. */
function matches(name: string): boolean {
  return contributes.languages[0]!.filenamePatterns.some((pattern) => {
    const parts = pattern.toLowerCase().split('*');
    let at = 0;
    for (const part of parts) {
      const found = name.toLowerCase().indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return name.toLowerCase().endsWith(parts.at(-1)!);
  });
}

describe('the manifest', () => {
  it('names files that are there', () => {
    const named = [
      manifest.icon,
      contributes.languages[0]!.configuration,
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ];
    for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('takes names that speak for themselves, in three scripts, and no others', () => {
    for (const name of [
      'Orrin-Q2-Earnings-Call.txt',
      '2025H1业绩说明会纪要.md',
      '某某公司電話會.txt',
      'transcript_2025.txt',
    ]) {
      assert.ok(matches(name), name);
    }
    for (const name of ['README.md', 'notes.txt', 'transcript-api.md', '会议.txt', 'transcript.json', '实录.log']) {
      assert.ok(!matches(name), name);
    }
  });

  it('gives each token of the server a description, and each type a colour', () => {
    const ids = (items: readonly Named[]) => items.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), LEGEND.tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), LEGEND.tokenModifiers);
    const [{ scopes } = { scopes: {} }] = contributes.semanticTokenScopes;
    for (const type of LEGEND.tokenTypes) assert.ok(Object.hasOwn(scopes, type), type);
  });

  it('has few settings, all of one family, each with a scope chosen', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 20);
    for (const [key, { scope }] of settings) {
      assert.match(key, /^callmark\./);
      assert.ok(scope === 'resource' || scope === 'window', key);
    }
  });

  it('offers the limits of the hover that the server takes', () => {
    const { minimum, maximum, default: usual } = contributes.configuration.properties['callmark.hover.maxLength']!;
    assert.deepEqual({ least: minimum, usual, most: maximum }, HOVER_MAX_LENGTH);
  });

  it('works in untrusted and virtual workspaces, on whichever side the editor puts it', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    assert.equal(manifest.extensionKind, undefined);
  });
});
