/**
 * Leaves out of the server what the language server's library brings and Callmark never uses. The library is CommonJS, so
 * esbuild keeps all of it unless it is told.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Parts that the server does not offer or use. Most are a mixin in a file of its own, and its messages in another. */
const PARTS = [
  'callHierarchy',
  'colorProvider',
  'declaration',
  'fileOperations',
  'files',
  'implementation',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'moniker',
  'notebook',
  'sharedArrayCancellation',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];
/** Requests that the server answers none of: their messages, the methods that listen to them, and what only they have. */
const NOT_ANSWERED = [
  'Completion',
  'SignatureHelp',
  'CodeLens',
  'DocumentLink',
  'DocumentFormatting',
  'DocumentRangeFormatting',
  'DocumentRangesFormatting',
  'DocumentOnTypeFormatting',
  'DocumentColor',
  'ColorPresentation',
  'CodeActionResolve',
  'WorkspaceSymbolResolve',
  'Declaration',
  'TypeDefinition',
  'Implementation',
].join('|');
const MESSAGE = new RegExp(
  `^var ((?:${NOT_ANSWERED})\\w*|Notebook\\w*Filter|\\w+Behavior|\\w+EngineKind|\\w+(?:Operation|Handling)Kind|WatchKind);\\n` +
    String.raw`\(function \(\1\) \{\n[\s\S]*?^\}\)\(\1 \|\| \(exports\.\1 = \1 = \{\}\)\);\n`,
  'gm',
);
/** Types of messages with one to nine parameters by position: the protocol's have one object or none. */
const NUMBERED = /^class (?:Request|Notification)Type[1-9] extends [\s\S]*?^\}\nexports\.\w+ = \w+;\n/gm;
/** What a file gives, named once before it is there. */
const HOISTED = /^(?:exports\.\w+ = )+void 0;\n/gm;
const LISTENS = new RegExp(String.raw`^ {8}on(?:${NOT_ANSWERED})\w*: [^\n]*(?:\{\n {12}[^\n]*\n {8}\}\)|\)),\n`, 'gm');
const LIBRARY = /[\\/]vscode-(?:languageserver|languageserver-protocol|jsonrpc)[\\/]lib[\\/]/;
const PART = new RegExp(`${LIBRARY.source}(?:common|node)[\\\\/](?:protocol\\.)?(?:${PARTS.join('|')})\\.js$`);
const TYPES = fileURLToPath(import.meta.resolve('vscode-languageserver-types'));
/** What the library itself reads of its types. */
const READ = ['URI', 'WorkspaceFolder'];
/** A namespace as TypeScript writes it: esbuild cannot see that nothing else happens in it. */
const NAMESPACE =
  /^export var (\w+);\n(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/\n)?\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \(\1 = \{\}\)\);/gm;

/** An esbuild plugin for the server's bundles. */
export const slim = {
  name: 'slim',
  setup(it) {
    const load = (filter, change) =>
      it.onLoad({ filter }, async ({ path }) => ({ contents: change(await readFile(path, 'utf8')) }));
    load(PART, withoutMixins);
    load(new RegExp(`${LIBRARY.source}.*\\.js$`), short);
    load(/[\\/]vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/, pure);
    it.onResolve({ filter: /^vscode-languageserver-types$/ }, ({ importer }) =>
      LIBRARY.test(importer) ? { path: 'types', namespace: 'read' } : { path: TYPES },
    );
    it.onLoad({ filter: /^types$/, namespace: 'read' }, () => ({
      contents: `export { ${READ.join(', ')} } from 'vscode-languageserver-types';`,
    }));
  },
};

/** What TypeScript writes for a name that is handed on, about 140 times. */
const HANDED_ON =
  /^Object\.defineProperty\(exports, ("\w+"), \{ enumerable: true, get: function \(\) \{ return (\w+\.\w+); \} \}\);$/gm;
/** At the end of a file: a function is there from the beginning. */
const HAND_ON = 'function handOn(name, get) { Object.defineProperty(exports, name, { enumerable: true, get }); }';

/** What a message tells of itself for generators of other libraries. */
const ABOUT = /^ {4}\w+\.(?:messageDirection|capabilities) = messages_1\..*;\n/gm;

/** The same code without what is not answered and what nobody reads, and with a function for what it repeats. */
function short(code) {
  const answering = code
    .replace(MESSAGE, '')
    .replace(LISTENS, '')
    .replace(NUMBERED, '')
    .replace(HOISTED, '')
    .replace(ABOUT, '');
  const shorter = answering.replace(HANDED_ON, 'handOn($1, () => $2);');
  return shorter === answering ? answering : `${shorter}\n${HAND_ON}`;
}

/** Of a part's file, its mixins alone, which add nothing: `exports.MonikerFeature = (Base) => Base`. */
const withoutMixins = (code) =>
  [...code.matchAll(/^exports\.\w+Feature = (?=\w+;)/gm)].map(([name]) => `${name}(Base) => Base;`).join('\n');

const pure = (code) =>
  code.replace(NAMESPACE, 'export var $1 = /* @__PURE__ */ (function ($1) {\n$2return $1;\n})({});');
