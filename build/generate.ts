/**
 * Writes every generated file from its one source; `--check` fails where a file is not what it would be.
 * Each generator is one file of build/generators/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatsPage } from './generators/formats';
import { lexiconVersion } from './generators/lexicon';
import { ruleSettings, ruleTitles } from './generators/manifest';
import { rulesPage, rulesTable } from './generators/rules';
import { scripts } from './generators/scripts';
import { settingsTable } from './generators/settings';

export interface Generated {
  /** From the project's root. */
  readonly path: string;
  /** The file's whole text, made from the text that stands there now ('' where there is none). */
  readonly render: (current: string) => string | Promise<string>;
}

const generators: readonly Generated[] = [
  scripts,
  lexiconVersion,
  ruleSettings,
  ...ruleTitles,
  rulesPage,
  rulesTable,
  settingsTable,
  formatsPage,
];

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  for (const { path, render } of generators) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    let current = '';
    try {
      current = readFileSync(file, 'utf8');
    } catch {
      // a file that is not there yet is made
    }
    const wanted = await render(current);
    if (wanted === current) continue;
    if (check) {
      console.error(`${path} is not up to date: run npm run generate`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, wanted);
      console.log(`wrote ${path}`);
    }
  }
}

void main();
