import { start as startHyperDX } from './hyperdx.js';

export const start = (): void => startHyperDX({ disableReplay: false });
