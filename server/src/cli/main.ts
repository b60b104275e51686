import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../../package.json';
import type { Level, Localized } from '../core/transcript';
import { annotate } from './annotate';
import { LEVELS, type Format } from './document';
import { explain } from './explain';
import { guidance } from './guidance';
import type { TableFormat } from './output/guidance';
import { work } from './workers';

const USAGE_ERROR = 2;

interface Flags {
  readonly format: Format;
  readonly lang?: keyof Localized;
  readonly failOn?: Level;
  readonly color?: boolean;
  readonly workers: number;
}

/** The report speaks the terminal's language; what machines read is the same everywhere. */
function languageOf({ lang, format }: Flags): keyof Localized {
  if (lang) return lang;
  return format === 'text' ? terminalLanguage() : 'en';
}

function terminalLanguage(): keyof Localized {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
  return locale.startsWith('zh') ? 'zh' : 'en';
}

function complain(line: string): void {
  process.stderr.write(`callmark: ${line}\n`);
}

function inColor({ color }: Flags): boolean {
  return color === true || (color === undefined && process.stdout.isTTY === true && !process.env.NO_COLOR);
}

function countOf(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 99.');
  return Number(value);
}

function program(): Command {
  const callmark = new Command('callmark').version(version).exitOverride().showHelpAfterError();
  callmark.description('Reads transcripts of calls: who speaks, what is asked and answered, which figures are named.');
  callmark
    .command('annotate')
    .description('annotate transcripts and print what is in them')
    .addArgument(new Argument('[files...]', 'files, glob patterns, or - for standard input (the default)'))
    .addOption(new Option('-f, --format <format>', 'output').choices(['text', 'json', 'jsonl', 'csv']).default('text'))
    .addOption(new Option('--lang <language>', "the report's language").choices(['en', 'zh']))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 where a finding is at least this grave').choices([...LEVELS]),
    )
    .addOption(new Option('--workers <number>', 'threads that share the documents').argParser(countOf).default(1))
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour')
    .action(async (files: string[], flags: Flags) => {
      process.exitCode = await annotate(files, {
        format: flags.format,
        language: languageOf(flags),
        failOn: flags.failOn,
        color: inColor(flags),
        workers: flags.workers,
        entry: __filename,
        write: (chunk) => process.stdout.write(chunk),
        complain,
      });
    });
  addGuidance(callmark);
  addExplain(callmark);
  return callmark;
}

const LANGUAGE = (): Option => new Option('--lang <language>', "the report's language").choices(['en', 'zh']);
const stdout = { write: (chunk: string) => void process.stdout.write(chunk), complain };

function addGuidance(callmark: Command): void {
  callmark
    .command('guidance')
    .description('print what the company forecasts of its measures, as a table')
    .addArgument(new Argument('[files...]', 'files, glob patterns, or - for standard input (the default)'))
    .addOption(new Option('-f, --format <format>', 'output').choices(['text', 'markdown', 'csv']).default('text'))
    .addOption(LANGUAGE())
    .action(async (files: string[], { format, lang }: { format: TableFormat; lang?: keyof Localized }) => {
      process.exitCode = await guidance(files, { format, language: lang ?? terminalLanguage(), ...stdout });
    });
}

function addExplain(callmark: Command): void {
  callmark
    .command('explain')
    .description('say why the sentences of a line are forward-looking or not')
    .addArgument(new Argument('<place>', 'a file and a line, as call.txt:12'))
    .addOption(LANGUAGE())
    .action(async (place: string, { lang }: { lang?: keyof Localized }) => {
      process.exitCode = await explain(place, { language: lang ?? terminalLanguage(), ...stdout });
    });
}

function main(): void {
  // A reader that has seen enough (`callmark … | head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  program()
    .parseAsync()
    .catch((error: unknown) => {
      if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE_ERROR;
      else throw error;
    });
}

if (isMainThread) main();
else work();
