import js from '@eslint/js';
import ts from 'typescript-eslint';

/** The rings, innermost first: a ring may import itself and the rings listed for it, nothing else of this project. */
const rings = [
  { ring: 'server/src/core', may: [], packages: ['big.js'] },
  {
    ring: 'server/src/service',
    may: ['core'],
    packages: ['vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  },
  {
    ring: 'server/src/lsp',
    may: ['core', 'service'],
    packages: ['vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  },
  { ring: 'server/src/cli', may: ['core', 'node'], packages: null },
  { ring: 'server/src/node', may: ['core', 'service', 'lsp'], packages: null },
  {
    ring: 'server/src/browser',
    may: ['core', 'service', 'lsp'],
    packages: ['vscode-languageserver/browser', 'jieba-wasm/web'],
  },
];
const all = ['core', 'service', 'lsp', 'node', 'browser', 'cli'];

const ringRules = rings.map(({ ring, may, packages }) => {
  const own = ring.split('/').pop();
  const banned = all.filter((name) => name !== own && !may.includes(name));
  const groups = banned.map((name) => ({
    regex: `(^|/)\\.\\./(.*/)?${name}(/|$)`,
    message: `${ring} must not import ${name}: see docs/ARCHITECTURE.md`,
  }));
  if (packages) {
    const allowed = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|') || '(?!)';
    groups.push({
      regex: `^(?!\\.|(${allowed})$)`,
      message: `${ring} imports no packages except: ${packages.join(', ') || 'none'}`,
    });
  }
  return { files: [`${ring}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns: groups }] } };
});

/** build/slim.mjs takes the types out of the library, so their values have to come from where they are. */
const typesFromTheirPackage = {
  name: 'vscode-languageserver',
  allowImportNames: [
    'DidChangeConfigurationNotification',
    'DidChangeWatchedFilesNotification',
    'DocumentDiagnosticReportKind',
    'LSPErrorCodes',
    'ResponseError',
    'TextDocuments',
    'TextDocumentSyncKind',
  ],
  allowTypeImports: true,
  message: 'Enumerations come from vscode-languageserver-types: see build/slim.mjs',
};

export default ts.config(
  { ignores: ['dist/**', '**/node_modules/**', '.cache/**', 'test-artifacts/**', 'seeds/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [typesFromTheirPackage] }] },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { process: 'readonly' } } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        document: 'readonly',
        window: 'readonly',
        performance: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        getSelection: 'readonly',
      },
    },
  },
  {
    files: ['client/src/**/*.ts', 'server/src/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
      'no-eval': 'error',
    },
  },
  {
    files: ['server/src/core/**/*.ts', 'server/src/service/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'fetch',
        'setTimeout',
        'setInterval',
        'performance',
        'Buffer',
        'navigator',
        'crypto',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'Intl', property: 'Segmenter' },
      ],
    },
  },
  {
    files: ['client/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'server/src/(?!lsp/protocol$|core/recognise$)',
              message: 'the client imports the protocol types and core/recognise only',
            },
          ],
        },
      ],
    },
  },
  { files: ['server/src/cli/**/*.ts', 'bench/**/*.ts', 'build/**'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  ...ringRules,
);
