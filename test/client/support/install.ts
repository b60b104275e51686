/** Import this before anything of the client: from then on `vscode` is the stand-in beside this file. */
import Module from 'node:module';
import path from 'node:path';

type Resolve = (this: unknown, request: string, ...rest: unknown[]) => string;
const internals = Module as unknown as { _resolveFilename: Resolve };
const resolve = internals._resolveFilename;
internals._resolveFilename = function (request, ...rest) {
  return request === 'vscode' ? path.join(__dirname, 'vscode.ts') : resolve.call(this, request, ...rest);
};
