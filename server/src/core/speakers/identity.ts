import { place, written, type Block } from '../block';
import type { Span, Speaker, SpeakerKind } from '../transcript';
import type { LabelFact } from '../structure/facts';
import type { PlacedLabel } from '../structure/choose';
import { fold } from '../text/fold';
import { surnameOf } from './names';
import type { Who } from './who';

interface Person {
  name: string;
  key: string;
  readonly aliases: Set<string>;
  role?: string;
  organization?: string;
  kind: SpeakerKind;
  anonymous: boolean;
  introduction?: Span;
  candidates?: readonly number[];
  /** The same as somebody else of the document. */
  isOther?: boolean;
  /** Where the person is first named. */
  readonly at: number;
  /** Index among all people. */
  index: number;
}

export interface Identities {
  readonly speakers: readonly Speaker[];
  /** For each label, the index of its speaker. */
  readonly ofLabel: readonly (number | undefined)[];
}

/** One speaker a person: rosters and introductions first, then the labels, which resolve to them or are somebody new. */
export function linkSpeakers(blocks: readonly Block[], labels: readonly PlacedLabel[]): Identities {
  const people = new People();
  for (const block of blocks) for (const fact of block.facts.structure.people) people.introduce(block, fact.who, fact);
  const persons = labels.map(({ block, label, below, translation }) => {
    if (label.who.key === '') return undefined;
    const heard = people.listen(blocks, block, label);
    const person = people.resolve(blocks[block]!, label.who, label);
    if (heard) people.hear(person, heard, label);
    if (translation) people.join(person, blocks[block + 1]!, translation.who);
    return below === 'title' ? people.entitle(person, blocks[block + 1]!) : person;
  });
  const used = new Set(persons);
  const listed = people.all.filter(
    (person) => !person.isOther && (used.has(person) || person.kind === 'executive' || person.kind === 'media'),
  );
  listed.sort((a, b) => a.at - b.at);
  const index = new Map(listed.map((person, i) => [person, i]));
  const speakers = listed.map((person) => toSpeaker(person, people, index));
  return { speakers, ofLabel: persons.map((person) => person && index.get(person)) };
}

/** What a speaker says to be, with the block that says it. */
interface Heard {
  readonly block: Block;
  readonly who: Who;
}

class People {
  readonly all: Person[] = [];
  private readonly byKey = new Map<string, Person>();
  /** People by surname and by each word of a Latin name. */
  private readonly byPart = new Map<string, Person[]>();

  introduce(block: Block, who: Who, span: Span): void {
    const person = this.byKey.get(who.key) ?? this.add(block, who, span);
    person.introduction ??= place(block, span);
    this.learn(person, block, who);
  }

  resolve(block: Block, who: Who, span: Span): Person {
    const known = this.byKey.get(who.key) ?? this.byAlias(block, who);
    if (known) return this.learn(known, block, who);
    const named = this.candidates(who);
    const fitting = named.filter(({ role }) => role !== undefined && titleFits(role, who));
    const candidates = fitting.length === 1 ? fitting : named;
    if (candidates.length === 1) return this.learn(candidates[0]!, block, who, true);
    return this.add(block, who, span, candidates);
  }

  /** What a label says again in another language names the same person. */
  join(person: Person, block: Block, who: Who): void {
    const other = this.byKey.get(who.key);
    if (other && other !== person) other.isOther = true;
    if (who.name) person.aliases.add(written(block, who.name));
    this.byKey.set(who.key, person);
  }

  /** Takes the line below a label for the role of whom the label names. */
  entitle(person: Person, line: Block): Person {
    person.role ??= line.facts.source;
    if (person.kind === 'unknown') person.kind = line.facts.structure.title ?? 'unknown';
    return person;
  }

  /** Whom the first words of a turn say to be its speaker. A voice that gives the name of somebody known is that person. */
  listen(blocks: readonly Block[], at: number, { alone, format, who }: LabelFact): Heard | undefined {
    const block = blocks[alone ? at + 1 : at];
    const self = block?.facts.structure.selfIntroduction();
    if (!block || !self?.name) return undefined;
    const known = format === 'numbered-voices' && this.byKey.has(who.key) ? undefined : this.byKey.get(self.key);
    if (known && format === 'numbered-voices') this.byKey.set(who.key, known);
    return { block, who: self };
  }

  /** Takes what somebody says of themselves; a voice's number gets the name as an alias. */
  hear(person: Person, { block, who }: Heard, { format }: LabelFact): void {
    if (format === 'numbered-voices') {
      if (!this.byKey.has(who.key)) this.byKey.set(who.key, person);
      if (person.key !== who.key) person.aliases.add(written(block, who.name!));
    } else if (person.key !== who.key) return;
    if (who.role) person.role ??= written(block, who.role);
    if (who.organization) person.organization ??= written(block, who.organization);
    if (person.kind === 'unknown') person.kind = who.kind;
  }

  /** The people whom a surname with a title or a single name may mean. */
  candidates({ key, surname, shape, organization }: Who): readonly Person[] {
    const part = surname ?? (shape === 'weak' && !organization && !key.includes(' ') ? key : '');
    return (this.byPart.get(part) ?? []).filter((person) => person.key !== key);
  }

  private byAlias(block: Block, { alias }: Who): Person | undefined {
    return alias && this.byKey.get(aliasKey(block, alias));
  }

  private add(block: Block, who: Who, span: Span, candidates: readonly Person[] = []): Person {
    const words = who.name ?? span;
    const person: Person = {
      name: who.name ? written(block, words) : sideName(written(block, words)),
      key: who.key,
      aliases: new Set(),
      kind: candidates[0]?.kind ?? who.kind,
      anonymous: who.anonymous,
      at: place(block, words).start,
      index: this.all.length,
    };
    if (candidates.length > 1) person.candidates = candidates.map(({ index }) => index);
    if (candidates.length === 0 && !who.anonymous && !who.surname) this.index(person);
    this.all.push(person);
    return this.learn(person, block, who);
  }

  private index(person: Person): void {
    const surname = surnameOf(person.key);
    for (const part of person.key.includes(' ') ? person.key.split(' ') : surname ? [surname] : []) {
      const known = this.byPart.get(part);
      if (known) known.push(person);
      else this.byPart.set(part, [person]);
    }
  }

  /** Adds what a label or an introduction says of a person. */
  private learn(person: Person, block: Block, who: Who, byPart = false): Person {
    this.byKey.set(who.key, person);
    if (who.alias) {
      person.aliases.add(written(block, who.alias));
      this.byKey.set(aliasKey(block, who.alias), person);
    }
    if (who.name) {
      const name = written(block, who.name);
      if (name !== person.name) person.aliases.add(name);
    }
    if (!byPart && who.role) person.role = fullerRole(person.role, written(block, who.role));
    if (who.organization) person.organization ??= written(block, who.organization);
    if (person.kind === 'unknown' || (person.kind === 'executive' && who.side === 'question')) person.kind = who.kind;
    return person;
  }
}

/** 王董 is the 董事长 among the 王, 赵秘 the 董事会秘书; 王总 may be anybody. */
const titleFits = (role: string, { key, surname }: Who): boolean => {
  const title = surname === undefined ? '' : key.slice(surname.length);
  return title !== '' && title !== '总' && fold(role).includes(title === '董' ? '董事长' : title);
};

/** The role that says more: a label's `Vice President, Investor Relations` after a sentence's `vice president`. */
const fullerRole = (known: string | undefined, told: string): string =>
  known === undefined || (told.length > known.length && told.toLowerCase().includes(known.toLowerCase()))
    ? told
    : known;

/** The name of somebody whom only a question's or an answer's mark names: without its number. */
const sideName = (label: string): string => label.replace(/[\s.、-]{0,8}\d{1,9}[.、)\s]{0,8}$/, '') || 'Q';

const aliasKey = (block: Block, alias: Span): string =>
  block.facts.reading.text.slice(alias.start, alias.end).toLowerCase();

function toSpeaker(person: Person, people: People, index: ReadonlyMap<Person, number>): Speaker {
  const { name, role, organization, kind, anonymous, introduction, candidates } = person;
  const indices = candidates?.flatMap((i) => index.get(people.all[i]!) ?? []);
  return {
    name,
    aliases: [...person.aliases],
    ...(role ? { role } : {}),
    ...(organization ? { organization } : {}),
    kind,
    anonymous,
    ...(introduction ? { introduction } : {}),
    ...(indices ? { candidates: indices } : {}),
  };
}
