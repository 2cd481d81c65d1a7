import { isLocalHost } from '../lib/safe-url.js';

/** Causes are for those who build the page: on their own machine, or with `#balise-debug` in the address. */
export const isDebugging = (): boolean => isLocalHost(location.hostname) || location.hash.includes('balise-debug');
