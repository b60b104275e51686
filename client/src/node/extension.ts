import type { ExtensionContext } from 'vscode';
import { activateWith } from '../common/activate';

let stop: ReturnType<typeof activateWith> | undefined;

export function activate(context: ExtensionContext): void {
  stop = activateWith(context, () => import('./client'));
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
