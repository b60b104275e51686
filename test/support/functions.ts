import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Span } from '../../server/src/core/transcript';

const CORE = fileURLToPath(new URL('../../server/src/core/', import.meta.url));
/** Takes decimals, not texts; rows of the project's own. */
const NOT_OF_TEXTS = /^(?:decimal\.ts|lexicon\/)/;

/** A function of core that takes a text, and at most places in it besides. */
export interface TextFunction {
  readonly name: string;
  /** Calls it on a text, at a place or over a span where it wants that. */
  readonly call: (text: string, start: number, end: number) => unknown;
}

/** An argument of such a type; undefined where none can be made. */
const ARGUMENTS: Readonly<Record<string, (text: string, places: number[], span: Span) => unknown>> = {
  'string': (text) => text,
  'number': (_, places) => places.shift(),
  'Span': (_, __, span) => span,
  'readonly Span[]': (_, __, span) => [span],
}; // prettier-ignore

/** Every function that a module of core exports whose arguments can be made of a text, as the compiler lists them. */
export async function textFunctions(): Promise<TextFunction[]> {
  const files = globSync('**/*.ts', { cwd: CORE }).filter((file) => !NOT_OF_TEXTS.test(file));
  const program = ts.createProgram(files.map((file) => CORE + file), { noEmit: true, strict: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }); // prettier-ignore
  const found: TextFunction[] = [];
  for (const file of files.sort()) {
    const signatures = signaturesOf(program, CORE + file);
    if (signatures.length === 0) continue;
    const module = (await import(pathToFileURL(CORE + file).href)) as Record<string, (...args: unknown[]) => unknown>;
    for (const { name, types } of signatures) {
      if (types[0] !== 'string' || !types.every((type) => type in ARGUMENTS)) continue;
      const run = module[name]!;
      const call: TextFunction['call'] = (text, start, end) => {
        const places = [start, end];
        return run(...types.map((type) => ARGUMENTS[type]!(text, places, { start, end })));
      };
      found.push({ name: `${file} ${name}`, call });
    }
  }
  return found;
}

/** The functions that a file exports, with the types of the arguments that they must be given. */
function signaturesOf(program: ts.Program, file: string): { name: string; types: string[] }[] {
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!);
  return (symbol ? checker.getExportsOfModule(symbol) : []).flatMap((exported) => {
    const [signature] = checker.getTypeOfSymbol(exported).getCallSignatures();
    const types = signature?.getParameters().flatMap((parameter) => {
      const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
      const left = Boolean(declaration.questionToken ?? declaration.initializer);
      return left ? [] : [checker.typeToString(checker.getTypeOfSymbol(parameter))];
    });
    return types ? [{ name: exported.name, types }] : [];
  });
}
