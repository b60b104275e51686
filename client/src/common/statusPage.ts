import * as vscode from 'vscode';
import type { DocumentStatus, ServerStatus, Status } from '../../../server/src/lsp/protocol';

/** The status of the server and of a document, as a page of Markdown. Texts of the document are not in it. */
export function writeStatus(status: Status): string {
  return [...aboutServer(status.server), ...(status.document ? aboutDocument(status.document) : [])].join('\n');
}

const { t } = vscode.l10n;
const NONE = '–';

function aboutServer({ segmenter, failures, ignoredSettings, ...server }: ServerStatus): string[] {
  return [
    `# ${t('Callmark server')}`,
    '',
    row(t('Version'), server.version),
    row(t('Runs in'), server.platform),
    row(t('Language'), server.locale),
    row(t('Open documents'), server.documents),
    row(t('Segmenter'), [segmenter.name, stateOf(segmenter.state)].filter(Boolean).join(', ')),
    ...segmenter.unloaded.map(({ name, reason }) => row(t('Does not load'), `${name} (${reason})`)),
    row(t('Memory'), server.memory === undefined ? NONE : `${(server.memory / 1e6).toFixed(0)} MB`),
    '',
    `## ${t('Failures')}`,
    '',
    ...list(failures.map(({ feature, count, message }) => `${feature} × ${count}: ${message}`)),
    `## ${t('Settings that could not be used')}`,
    '',
    ...list(ignoredSettings),
  ];
}

function aboutDocument(document: DocumentStatus): string[] {
  const { counts, findings, analysis } = document;
  const { wrap, cues } = document.format;
  const candidates = document.format.candidates.map(
    ({ id, labels, score }) => `${id} (${labels}, ${score.toFixed(2)})`,
  );
  return [
    `# ${t('Document')}`,
    '',
    row(t('File'), document.uri),
    row(t('Characters'), document.length),
    row(t('Language'), document.language),
    row(t('Read as'), document.format.id),
    row(t('Candidates'), candidates.join(', ') || NONE),
    ...(wrap
      ? [row(t('Lines wrapped at'), t('{0} columns ({1} of {2} lines are full)', wrap.columns, wrap.full, wrap.lines))]
      : []),
    ...(cues ? [row(t('Cues'), t('{0}, of which {1} end a sentence', cues.all, cues.ended))] : []),
    row(t('Sections'), document.sections.join(', ') || NONE),
    row(t('Speakers'), counts.speakers),
    row(t('Turns'), counts.turns),
    row(t('Questions'), counts.questions),
    row(t('Figures'), counts.figures),
    row(t('Forward-looking statements'), counts.forwardLooking),
    row(t('Noise'), counts.noise),
    row(t('Errors, warnings'), `${findings.error}, ${findings.warning}`),
    row(t('Information, hints'), `${findings.information}, ${findings.hint}`),
    row(t('Last analysis'), `${analysis.milliseconds.toFixed(1)} ms (${analysis.runs})`),
    '',
    `## ${t('Skipped')}`,
    '',
    ...list(document.skipped),
  ];
}

const row = (name: string, value: string | number): string => `- ${name}: ${value}`;

const list = (items: readonly string[]): string[] =>
  items.length > 0 ? [...items.map((item) => `- ${item}`), ''] : [NONE, ''];

function stateOf(state: ServerStatus['segmenter']['state']): string {
  switch (state) {
    case 'idle':
      return t('not needed yet');
    case 'loading':
      return t('loading');
    case 'ready':
      return t('ready');
    case 'none':
      return t('none: the lexicon decides');
  }
}
