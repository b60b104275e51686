import { indexAt, startingIn } from '../core/lookup';
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Section, Span, Turn } from '../core/transcript';
import { layOut, counter, type OutlineNode } from './outline';
import { guidanceIndex } from './guidance';
import { shorten } from './markdown';
import { sayClock } from './people';
import { paragraphsOf, paragraphsWithin, type Paragraph } from './paragraphs';
import { threadSpan, type Locale, type Snapshot } from './snapshot';
import { ANSWERS, pick, say, SECTIONS, SEEKS, SPEAKERS, WORDS } from './strings';

/** VS Code and other editors stall on longer outlines. */
export const SYMBOL_CAP = 5000;

/** A thread's topic is cut at this many characters, so that the names behind it are seen. */
const TOPIC_ROOM = 60;

/** Sections that the outline does not repeat: the title is the root's name. */
const HIDDEN: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['title', 'metadata']);
/** Sections whose paragraphs are listed where no turn is inside. */
const LISTED: ReadonlySet<Section['kind']> = new Set<Section['kind']>(['highlights', 'preparedRemarks', 'other']);

/**
 * The outline: call, sections, threads with their parts and answers, turns with their paragraphs, and behind it what is guided. It speaks the document's
 * language, and the reader's where the document has two. Empty only for a text without anything in it.
 */
export function provideDocumentSymbols(snapshot: Snapshot, locale: Locale, cap = SYMBOL_CAP): DocumentSymbol[] {
  const { transcript } = snapshot;
  if (transcript.blocks.length === 0) return [];
  const language = transcript.language === 'mixed' ? locale : transcript.language === 'en' ? 'en' : 'zh';
  const root = new Outline(snapshot, language).root();
  const guidance = guidanceIndex(snapshot, language);
  return layOut(snapshot, guidance ? [root, guidance] : [root], cap, language);
}

class Outline {
  readonly #snapshot: Snapshot;
  readonly #locale: Locale;
  readonly #count: (span: Span) => string[];
  /** Turns that a thread shows already. */
  readonly #threaded = new Set<number>();

  constructor(snapshot: Snapshot, locale: Locale) {
    this.#snapshot = snapshot;
    this.#locale = locale;
    this.#count = counter(snapshot, locale);
    for (const { turn, answers } of snapshot.transcript.questions) {
      if (turn !== undefined) this.#threaded.add(turn);
      for (const answer of answers) this.#threaded.add(answer);
    }
  }

  root(): OutlineNode {
    const { transcript } = this.#snapshot;
    const { call, blocks, sections } = transcript;
    const first = blocks[0]!;
    const known = [call.company?.value, call.period?.value].filter((value) => value !== undefined).join(' ');
    const name = call.title?.value ?? (known || first.facts.source);
    const items = inOrder([...this.#threads(), ...this.#turns()]);
    const people = inOrder(this.#people());
    const shown = sections.filter(({ kind }) => !HIDDEN.has(kind));
    const loose = items.filter((item) => indexAt(shown, item.start) < 0);
    const children = [...shown.map((section) => this.#section(section, items, people)), ...loose];
    return {
      name: name.trim() || pick(WORDS.call, this.#locale),
      detail: [call.title ? known : '', ...this.#count({ start: 0, end: transcript.text.length })]
        .filter(Boolean)
        .join(' · '),
      kind: SymbolKind.Module,
      start: 0,
      end: transcript.text.length,
      selection: titleSpan(call.title) ?? { start: first.start, end: first.end },
      children: children.length > 0 ? children : this.#paragraphs(paragraphsWithin(this.#snapshot, first.start)),
    };
  }

  #section(section: Section, items: readonly OutlineNode[], people: readonly OutlineNode[]): OutlineNode {
    const { transcript } = this.#snapshot;
    const inside = startingIn(items, section);
    const named = section.kind === 'participants' ? startingIn(people, section) : [];
    const from = section.heading?.end ?? section.start;
    const listed =
      inside.length === 0 && LISTED.has(section.kind)
        ? this.#paragraphs(paragraphsWithin(this.#snapshot, from, section.end))
        : [];
    const first = startingIn(transcript.blocks, section)[0];
    return {
      name: section.title.replace(/[\s::]{1,40}$/, '') || pick(SECTIONS[section.kind], this.#locale),
      detail: this.#count(section).join(' · '),
      kind: SymbolKind.Namespace,
      start: section.start,
      end: section.end,
      selection: section.heading ?? (first ? { start: first.start, end: first.end } : section),
      children: [...inside, ...named, ...listed],
    };
  }

  #people(): OutlineNode[] {
    return this.#snapshot.transcript.speakers.flatMap(({ name, role, organization, kind, introduction }) => {
      if (!introduction) return [];
      const detail = [role ?? pick(SPEAKERS[kind], this.#locale), organization].filter(Boolean).join(' · ');
      return [{ name, detail, kind: SymbolKind.Constant, ...introduction, selection: introduction, children: [] }];
    });
  }

  #threads(): OutlineNode[] {
    const { questions, turns } = this.#snapshot.transcript;
    return questions.map((question, index) => {
      const asking = turns[question.turn ?? -1];
      const name = [
        say(WORDS.question, this.#locale, index + 1),
        ...(question.followUpOf === undefined ? [] : [pick(WORDS.followUp, this.#locale)]),
        shorten(question.topic || question.parts[0]?.topic || this.#opening(asking), TOPIC_ROOM),
      ].filter(Boolean);
      const answering = question.answeredBy
        .map((speaker) => this.#name(speaker))
        .join(this.#locale === 'zh' ? '、' : ', ');
      const none = question.answers.length === 0 ? pick(WORDS.unanswered, this.#locale) : '';
      const span = threadSpan(this.#snapshot.transcript, index);
      return {
        name: name.join(' · ') + (answering ? ` → ${answering}` : ''),
        detail: [clockOf(asking), this.#asker(question.askedBy), none, ...this.#count(span)]
          .filter(Boolean)
          .join(' · '),
        kind: SymbolKind.Event,
        ...span,
        selection: asking ? firstOf(asking) : question,
        children: [...this.#parts(index), ...question.answers.flatMap((answer) => this.#said(answer))],
      };
    });
  }

  #parts(index: number): OutlineNode[] {
    const { parts } = this.#snapshot.transcript.questions[index]!;
    return parts.map(({ start, end, topic, seeks, status }) => ({
      name: topic || this.#snapshot.transcript.text.slice(start, end),
      detail: `${pick(SEEKS[seeks], this.#locale)} · ${pick(ANSWERS[status], this.#locale)}`,
      kind: SymbolKind.Field,
      start,
      end,
      selection: { start, end },
      children: [],
    }));
  }

  /** Turns that belong to no thread; the operator's are left out, who only hands over. */
  #turns(): OutlineNode[] {
    const { turns, speakers } = this.#snapshot.transcript;
    return turns.flatMap((turn, index) => {
      const speaker = turn.speaker === undefined ? undefined : speakers[turn.speaker];
      if (this.#threaded.has(index) || speaker?.kind === 'operator') return [];
      const paragraphs = this.#said(index);
      return [
        {
          name: this.#name(turn.speaker) + (paragraphs.length === 1 ? ` · ${paragraphs[0]!.name}` : ''),
          detail: [clockOf(turn), speaker?.role, ...this.#count(turn)].filter(Boolean).join(' · '),
          kind: SymbolKind.Function,
          start: turn.start,
          end: turn.end,
          selection: firstOf(turn),
          children: paragraphs.length > 1 ? paragraphs : [],
        },
      ];
    });
  }

  #said(index: number): OutlineNode[] {
    const turn = this.#snapshot.transcript.turns[index];
    if (!turn) return [];
    return this.#paragraphs(paragraphsOf(this.#snapshot, turn), this.#name(turn.speaker));
  }

  #paragraphs(paragraphs: readonly Paragraph[], speaker = ''): OutlineNode[] {
    return paragraphs.map(({ start, end, topic, clock }) => ({
      name: topic,
      detail: [clock === undefined ? '' : sayClock(clock), speaker, ...this.#count({ start, end })]
        .filter(Boolean)
        .join(' · '),
      kind: SymbolKind.String,
      start,
      end,
      selection: { start, end },
      children: [],
    }));
  }

  #opening(turn: Turn | undefined): string {
    return turn ? (paragraphsOf(this.#snapshot, turn)[0]?.topic ?? '') : '';
  }

  #name(speaker: number | undefined): string {
    const found = speaker === undefined ? undefined : this.#snapshot.transcript.speakers[speaker];
    return found?.name.trim() || pick(WORDS.nobody, this.#locale);
  }

  #asker(speaker: number | undefined): string {
    const found = speaker === undefined ? undefined : this.#snapshot.transcript.speakers[speaker];
    return !found || found.anonymous ? '' : [found.name, found.organization].filter(Boolean).join(', ');
  }
}

const inOrder = (nodes: readonly OutlineNode[]): OutlineNode[] => [...nodes].sort((a, b) => a.start - b.start);

/** When a turn of a recording began. */
const clockOf = (turn: Turn | undefined): string => (turn?.clock === undefined ? '' : sayClock(turn.clock));

/** The label of a turn, or the first character of one that has none. */
const firstOf = ({ label, start, end }: Turn): Span =>
  label.end > label.start ? label : { start, end: Math.min(start + 1, end) };

const titleSpan = (title: Partial<Span> | undefined): Span | undefined =>
  title?.start === undefined || title.end === undefined ? undefined : { start: title.start, end: title.end };
