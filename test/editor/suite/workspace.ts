import * as vscode from 'vscode';

const USER_DOCUMENT = '000_8ef16a1975084fc4.txt';

/** A document of the workspace. */
export interface TestFile {
  readonly name: string;
  readonly uri: vscode.Uri;
}

/** What the runner has put into the workspace. */
export interface TestWorkspace {
  readonly folder: vscode.Uri;
  /** Transcripts, in order of name. */
  readonly samples: readonly TestFile[];
  /** Texts that are no transcripts. */
  readonly decoys: readonly TestFile[];
  /** The document that the project was begun for; not everyone has it. */
  readonly userDocument: TestFile | undefined;
}

export async function readWorkspace(): Promise<TestWorkspace> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('no folder is open');
  const top = await list(folder);
  const seeds = await list(vscode.Uri.joinPath(folder, 'seeds'));
  return {
    folder,
    samples: seeds.filter(({ name }) => !/^readme/i.test(name)),
    decoys: await list(vscode.Uri.joinPath(folder, 'decoys')),
    userDocument: top.find(({ name }) => name === USER_DOCUMENT),
  };
}

async function list(folder: vscode.Uri): Promise<TestFile[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries
    .filter(([, type]) => type === vscode.FileType.File)
    .map(([name]) => ({ name, uri: vscode.Uri.joinPath(folder, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
