import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { addToSidecar, SIDECAR } from '../core/suppression/sidecar';
import { SERVICE, type Service } from '../service';
import { isRefused, type Refused } from '../service/rename';
import { CAPABILITIES } from './capabilities';
import { Diagnostics } from './diagnostics';
import type { Platform } from './platform';
import {
  ACCEPT,
  EXPLAIN_REQUEST,
  FIGURES_REQUEST,
  GUIDANCE_REQUEST,
  type Accepted,
  type AcceptParams,
  type DocumentParams,
  type ExplainParams,
  type Explanation,
  type Figures,
  type Guidance,
} from './protocol';
import { Session } from './session';
import { sidecarUri } from './sidecars';
import { StatusReports } from './status';
import { registerTokens } from './tokens';

/** Serves transcripts over a connection, which is listened to before this comes back. */
export function startServer(connection: Connection, platform: Platform, service: Service = SERVICE): void {
  const session = new Session(connection, platform, service);
  const diagnostics = new Diagnostics(session);
  const status = new StatusReports(session);
  const registrations: (() => Promise<unknown>)[] = [];
  connection.onInitialize((params): InitializeResult => {
    session.initialize(params);
    if (params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true)
      registrations.push(() =>
        connection.client.register(DidChangeConfigurationNotification.type, { section: 'callmark' }),
      );
    if (session.editor.watchesFiles)
      registrations.push(() =>
        connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/*${SIDECAR}` }],
        }),
      );
    return { capabilities: CAPABILITIES, serverInfo: { name: 'callmark', version: platform.version } };
  });
  connection.onInitialized(() => {
    for (const register of registrations)
      register().catch((error: unknown) => session.guard.note('registration', error));
  });
  const refresh = (): void => {
    diagnostics.refresh();
    if (session.editor.refreshesTokens) void connection.languages.semanticTokens.refresh();
    if (session.editor.refreshesHints) void connection.languages.inlayHint.refresh();
    for (const uri of session.documents.texts.keys()) status.changed(uri);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    session.configuration.changed(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) session.sidecars.forget(uri);
    refresh();
  });
  session.words.onArrived(refresh);
  session.configuration.onLexicon(refresh);
  session.documents.texts.onDidClose(({ document: { uri } }) => {
    session.configuration.forget(uri);
    session.sidecars.forget(uri);
  });
  registerReading(session);
  registerPages(session);
  registerNavigation(session);
  registerRename(session);
  registerAccept(session);
  registerWorkspace(session);
  registerTokens(session);
  session.documents.texts.listen(connection);
  connection.listen();
}

/** What a reader looks at: outline, folds, hover, fixes. */
function registerReading(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    session.serve('documentSymbol', uri, token, [], ({ snapshot, editor }) =>
      service.provideDocumentSymbols(snapshot, editor.locale),
    ),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    session.serve('foldingRange', uri, token, [], ({ snapshot, editor }) =>
      service.provideFoldingRanges(snapshot, editor.foldLimit),
    ),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    session.serveSet('hover', uri, token, null, ({ snapshot, editor, settings }) =>
      service.provideHover(snapshot, position, {
        locale: editor.locale,
        maxLength: settings.hoverMaxLength,
        format: editor.hoverFormat,
      }),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    session.serveSet('inlayHint', uri, token, [], ({ snapshot, editor, settings }) =>
      settings.inlayHints ? service.provideInlayHints(snapshot, range, editor.locale) : [],
    ),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    session.serveSet('codeAction', uri, token, [], ({ snapshot, editor, sidecar }) =>
      service.provideCodeActions(snapshot, range, context.diagnostics, {
        locale: editor.locale,
        confirms: editor.confirmsEdits,
        asksReason: editor.readsSidecars,
        text: sidecar.text,
        ...(editor.readsSidecars || editor.createsFiles ? { uri: sidecarUri(uri) } : {}),
      }),
    ),
  );
}

/** What a reader takes away: tables, and why a sentence is read as it is. */
function registerPages(session: Session): void {
  const { connection, service } = session;
  connection.onRequest(FIGURES_REQUEST, ({ textDocument: { uri } }: DocumentParams, token: CancellationToken) =>
    session.serve<Figures | null>('figures', uri, token, null, ({ snapshot }) => service.provideFigureTable(snapshot)),
  );
  connection.onRequest(GUIDANCE_REQUEST, ({ textDocument: { uri } }: DocumentParams, token: CancellationToken) =>
    session.serve<Guidance | null>('guidance', uri, token, null, ({ snapshot, editor }) =>
      service.provideGuidanceTable(snapshot, editor.locale),
    ),
  );
  connection.onRequest(
    EXPLAIN_REQUEST,
    ({ textDocument: { uri }, position }: ExplainParams, token: CancellationToken) =>
      session.serve<Explanation | null>('explain', uri, token, null, ({ snapshot, editor }) =>
        service.provideExplanation(snapshot, position, editor.locale),
      ),
  );
}

/** Where a reader goes: to what belongs together. */
function registerNavigation(session: Session): void {
  const { connection, service } = session;
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    session.serve('documentHighlight', uri, token, null, ({ snapshot }) =>
      service.provideDocumentHighlights(snapshot, position),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    session.serve('definition', uri, token, null, ({ snapshot }) => service.provideDefinition(snapshot, position)),
  );
  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    session.serve('references', uri, token, null, ({ snapshot }) => service.provideReferences(snapshot, position)),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    session.serve('selectionRange', uri, token, null, ({ snapshot }) =>
      service.provideSelectionRanges(snapshot, positions),
    ),
  );
}

/** Renaming a speaker's labels; a refusal is an error of the protocol, whose sentence the editor shows. */
function registerRename(session: Session): void {
  const { connection, service } = session;
  const orRefuse = <Answer extends object>(answer: Answer | Refused): Answer => {
    if (isRefused(answer)) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
    return answer;
  };
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    session.serve('prepareRename', uri, token, null, ({ snapshot, editor }) =>
      orRefuse(service.prepareRename(snapshot, position, editor.locale)),
    ),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    session.serve('rename', uri, token, null, ({ snapshot, editor }) =>
      orRefuse(service.provideRename(snapshot, position, newName, editor.locale)),
    ),
  );
}

/** A finding that the reader accepts: the editor asks why and writes the file, the server says what is in it. */
function registerAccept({ connection, guard, sidecars }: Session): void {
  connection.onRequest(ACCEPT, ({ textDocument, suppression }: AcceptParams, token: CancellationToken) =>
    guard.run<Accepted | null>('accept', token, null, async () => {
      const uri = sidecarUri(textDocument.uri);
      sidecars.forget(textDocument.uri);
      const { text } = await sidecars.of(textDocument.uri);
      const written = addToSidecar(text, suppression);
      return uri === undefined || written === undefined ? null : { uri, text: written };
    }),
  );
}

/** What is asked of all open documents at once. */
function registerWorkspace(session: Session): void {
  const { connection, documents, guard, service } = session;
  connection.onWorkspaceSymbol(({ query }, token) =>
    guard.run('workspaceSymbol', token, [], () =>
      documents.texts.keys().flatMap((uri) => {
        const snapshot = documents.snapshot(uri);
        return snapshot ? service.provideWorkspaceSymbols(snapshot, query, session.editor.locale) : [];
      }),
    ),
  );
}
