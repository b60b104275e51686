import type { Block } from '../block';
import { rosterOf } from '../speakers/known';
import { linkSpeakers } from '../speakers/identity';
import { inferKinds } from '../speakers/kinds';
import type { Call, FormatVerdict, NumberedItem, Reported, Section, Speaker, Turn } from '../transcript';
import { linkCall } from './call/link';
import { linkNumbering } from './numbering';
import { linkReported } from './reports';
import { chooseFormat, type Choice } from './choose';
import { mergeCues } from './cues';
import { layOutSections, openingHeadings } from './sections';
import { layOutTurns } from './turns';

/** Who speaks where: everything that the other rooms link against. */
export interface Structure {
  readonly format: FormatVerdict;
  readonly call: Call;
  readonly sections: readonly Section[];
  readonly speakers: readonly Speaker[];
  readonly turns: readonly Turn[];
  readonly reported: readonly Reported[];
  readonly numbering: readonly NumberedItem[];
}

/** Decides the format on the whole document, then reads sections, turns and speakers with that format's labels. */
export function linkStructure(blocks: readonly Block[]): Structure {
  const headings = openingHeadings(blocks);
  const choice = chooseFormat(blocks, rosterOf(blocks), listsOf(blocks, headings));
  const labels = mergeCues(blocks, choice.labels, choice.family === 'caption');
  const sections = layOutSections(blocks, headings, labels);
  const { speakers: named, ofLabel } = linkSpeakers(blocks, labels);
  const turns = layOutTurns(blocks, labels, ofLabel, sections);
  const speakers = isHearing(choice) ? withoutKinds(named) : inferKinds(blocks, named, turns, sections);
  return {
    format: choice.verdict,
    call: linkCall(blocks, sections, labels[0]?.block ?? blocks.length),
    sections,
    speakers,
    turns,
    reported: linkReported(blocks, speakers, turns),
    numbering: linkNumbering(blocks),
  };
}

/** Hearings and public meetings: the records of calls that have their labels name an operator. */
const isHearing = ({ family, labels }: Choice): boolean =>
  family === 'mark' || (family === 'court' && labels.every(({ label }) => label.who.kind !== 'operator'));

/** In a hearing or a public meeting nobody is of the company, an analyst or an operator, whatever the titles. */
const withoutKinds = (speakers: readonly Speaker[]): Speaker[] =>
  speakers.map((speaker) => (speaker.anonymous ? speaker : { ...speaker, kind: 'unknown' }));

/** Whether a block stands under a heading that lists people. */
function listsOf(blocks: readonly Block[], headings: ReadonlySet<number>): (block: number) => boolean {
  const listed: boolean[] = [];
  let inside = false;
  blocks.forEach(({ facts }, i) => {
    if (headings.has(i)) inside = facts.structure.heading!.kind === 'participants';
    listed.push(inside);
  });
  return (block) => listed[block] ?? false;
}
