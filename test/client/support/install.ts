/**
 * Import this before anything of the client: from then on `vscode` and the language client's library are the stand-ins beside
 * this file.
 */
import Module from 'node:module';
import path from 'node:path';

const STAND_INS: Readonly<Record<string, string>> = {
  vscode: 'vscode.ts',
  'vscode-languageclient': 'languageClient.ts',
};

type Resolve = (this: unknown, request: string, ...rest: unknown[]) => string;
const internals = Module as unknown as { _resolveFilename: Resolve };
const resolve = internals._resolveFilename;
internals._resolveFilename = function (request, ...rest) {
  const standIn = STAND_INS[request];
  return standIn ? path.join(__dirname, standIn) : resolve.call(this, request, ...rest);
};
