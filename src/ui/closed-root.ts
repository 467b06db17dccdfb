import { LitElement } from 'lit';
import { rootMode } from './root-mode.js';

/**
 * For each tag in which a reader picks, types or lists something about their health: a session recorder
 * finds no way in. The root of the others stays open for auditors and tools of the page.
 */
export const closedRoot: ShadowRootInit = { ...LitElement.shadowRootOptions, mode: rootMode };
