import { isServer as litIsServer } from 'lit';

/**
 * Whether this runs where there is no page, to write HTML for one. Lit types it as never true. In the
 * scripts of a page it is a constant, and what is only for a server is left out of them.
 */
export const isServer: boolean = litIsServer;
