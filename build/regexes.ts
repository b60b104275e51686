/**
 * `npm run check:regex`: asks recheck of every regular expression of the server, the client and the grammar whether some text
 * can make it take more than linear time. Literals are read from the sources; expressions that are put together from a
 * lexicon are caught while the server's modules load. Verdicts are kept in .cache by what was asked.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, type AttackPattern, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { version } from 'recheck/package.json';

const root = fileURLToPath(new URL('..', import.meta.url));
const cacheFile = `${root}.cache/regexes.json`;
const TIMEOUT = 60_000;
const AT_ONCE = 2;
/** Quadratic time over so many characters is seconds, linear time a few milliseconds. */
const ATTACK_LENGTH = 60_000;
const ATTACK_MS = 300;

interface Found {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const keyOf = ({ source, flags }: Found): string => `/${source}/${flags}`;

function literalsOf(file: string): Found[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const slash = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      const where = `${relative(root, file)}:${line}`;
      found.push({ where, source: node.text.slice(1, slash), flags: node.text.slice(slash + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const sources = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${root}${folder}/${name}`);

/** The expressions of a JSON file of VS Code: those of a grammar, and those of the language's configuration. */
function patternsOf(file: string): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string' && /^(?:match|begin|end|while|pattern|\w+Pattern|start)$/.test(key)) {
      found.push({ where: file, ...inScript(value) });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name);
    }
  };
  visit(JSON.parse(readFileSync(`${root}${file}`, 'utf8')), '');
  return found;
}

/** An expression of the grammar's engine in JavaScript's words; a part that ignores case makes the whole ignore it. */
function inScript(pattern: string): Pick<Found, 'source' | 'flags'> {
  const source = pattern
    .replaceAll('(?i)', '')
    .replaceAll('(?i:', '(?:')
    .replace(/\\x\{([0-9a-f]{4})\}/g, '\\u$1')
    .replaceAll('\\p{Han}', '\\p{Script=Han}');
  return { source, flags: (source === pattern ? '' : 'i') + (/\\p\{/.test(source) ? 'u' : '') };
}

/** The expressions that the server's modules put together when they are loaded. */
async function constructed(): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      const at = /server\/src\/[\w/.]+/.exec(new Error().stack ?? '')?.[0];
      if (at) found.push({ where: at, source: made.source, flags: made.flags });
      return made;
    },
  });
  await import('../server/src/service');
  await import('../server/src/core/recognise');
  globalThis.RegExp = original;
  return found;
}

async function verdictOf(found: Found, cache: Record<string, string>): Promise<string> {
  const key = `${version} ${keyOf(found)}`;
  cache[key] ??= describe(await check(found.source, found.flags, { timeout: TIMEOUT }), found);
  return cache[key];
}

function describe(result: Diagnostics, { source, flags }: Found): string {
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  if (result.checker === 'fuzz' && result.complexity.type === 'polynomial' && !works(result.attack, source, flags))
    return 'safe';
  return `${result.complexity.type}: ${result.attack.pattern}`;
}

/** Fuzzing takes bounded repetition for growth: its attack counts where it takes long in this engine too. */
function works({ pumps, suffix }: AttackPattern, source: string, flags: string): boolean {
  const round = pumps.reduce((length, { pump }) => length + pump.length, 0);
  const times = Math.ceil(ATTACK_LENGTH / round);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const started = process.cpuUsage();
  new RegExp(source, flags).exec(text);
  return process.cpuUsage(started).user / 1000 > ATTACK_MS;
}

function readCache(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(cacheFile, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

async function main(): Promise<void> {
  const all = [
    ...[...sources('server/src'), ...sources('client/src')].flatMap(literalsOf),
    ...readdirSync(`${root}syntaxes`).flatMap((name) => patternsOf(`syntaxes/${name}`)),
    ...patternsOf('language-configuration.json'),
    ...(await constructed()),
  ];
  const queue = [...new Map(all.map((found) => [keyOf(found), found])).values()];
  const total = queue.length;
  const cache = readCache();
  const bad: string[] = [];
  const work = async (): Promise<void> => {
    for (let found = queue.pop(); found; found = queue.pop()) {
      const verdict = await verdictOf(found, cache);
      if (verdict !== 'safe') bad.push(`${found.where} ${keyOf(found)}\n  ${verdict}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  mkdirSync(dirname(cacheFile), { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(cache, null, 1));
  for (const line of bad.sort()) console.error(line);
  console.log(`${total} regular expressions, ${bad.length} of them not linear`);
  process.exit(bad.length > 0 ? 1 : 0);
}

void main();
