/** The user settings of a served editor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps out of the way what covers a transcript: chat, welcome pages, trust prompts, the gallery, updates. */
export const QUIET_SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Makes an extension run in the web worker extension host: with both entries it runs in Node unless the settings say web.
 * VS Code 1.139 in the browser does not heed `extensionDevelopmentKind`, which says it on the desktop.
 *
 * @param {string} extension folder of the extension
 */
export function workerSettings(extension) {
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  return { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } };
}
