import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../server/src/core/analyse';
import { FORMATS } from '../../server/src/core/structure/formats/registry';
import type { Span } from '../../server/src/core/transcript';
import type { Generated } from '../generate';

const LABELLED = fileURLToPath(new URL('../../test/labelled/', import.meta.url));

/** What each format is known not to do. */
const LIMITS: Readonly<Record<string, string>> = {
  'question-answer': 'Two people behind one unnamed mark (答) stay one.',
  'investor-platform': 'A dated question and its answer in one paragraph are read as one turn.',
  'bracketed-name': 'Names that are in no list, have no role and each speak once are taken for headings.',
  'voice-spans': 'A voice named by a handle keeps it.',
  'numbered-voices': 'One person with two numbers is joined only where both say who they are.',
  'name-clock': 'A clock alone on the line below the name is left out of the speech but not kept.',
  'numbered-turns': '',
  'question-dash-name': '',
  'question-tag': '',
  'name-comma-title': 'Needs a title that is known as one.',
  'name-dash-title': 'A name without any title needs to come back, or to be in a list.',
  'bare-name': 'Names of more than five words, and lines with digits, are no labels.',
  examination: 'Q and A are not resolved to the examiner and the witness; nobody gets a kind.',
  'change-marks': 'Unnamed voices stay nobody; nobody gets a kind.',
  'name-colon':
    'A single capitalised word that speaks once counts only where it asks, between turns of one other person or behind the operator.',
  'heading-and-name': 'Needs a number before the heading, and a title behind the name.',
  'numbered-questions': 'Counts only where a named answer stands right below.',
};

interface Sample {
  readonly name: string;
  readonly format: string;
  readonly right: number;
  readonly turns: number;
}

/** The labelled transcripts, with the format that each was read with and how many of its turns were found. */
function samples(): Sample[] {
  return readdirSync(LABELLED)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const { format, turns } = analyse(readFileSync(LABELLED + name, 'utf8').replace(/^\ufeff/, ''));
      const gold = JSON.parse(readFileSync(LABELLED + name.replace('.txt', '.gold.json'), 'utf8')) as {
        speakers: readonly { turns?: readonly (Span & { optional?: boolean })[] }[];
      };
      const labelled = gold.speakers.flatMap((speaker) => speaker.turns ?? []).filter(({ optional }) => !optional);
      const right = labelled.filter((turn) => turns.some((found) => overlap(turn, found) >= 0.5)).length;
      return { name: name.replace('.txt', ''), format: format.id, right, turns: labelled.length };
    });
}

/** Intersection over union, as the labels are scored. */
function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** The page of transcript formats that the README links to. */
export const formatsPage: Generated = {
  path: 'docs/formats.md',
  render: () => {
    const read = samples();
    const rows = FORMATS.map(({ id, name }) => {
      const own = read.filter(({ format }) => format === id);
      const right = own.map((sample) => `${sample.name}: ${sample.right} of ${sample.turns}`).join('<br>');
      return `| \`${id}\` | ${escaped(name.en)} | ${escaped(name.zh)} | ${right || 'tests only'} | ${LIMITS[id] ?? ''} |`;
    });
    return `# Transcript formats

Generated from \`server/src/core/structure/formats/\` by \`npm run generate\`. Every document is scored with each of them; the status item says which one won.
Turns right are counted on the labelled transcripts in \`test/labelled/\`; every format has tests of its own lines in \`test/core/structure/\` besides.

| id | shape | 形式 | turns right | known not to work |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Text without any label has no turns and says so (\`none\`). Lines that are wrapped at a margin are read as paragraphs, and the status item says at which column; cues are read together where one voice goes on with its sentence. A paragraph that a page's head cuts in two stays cut.
`;
  },
};
