/** What stands at an address, as long as a story needs it. */
const played = new Map<string, object>();

/** A file that a story brings, at an address of its own. */
export const serveFile = (pathname: string, file: object): void => void played.set(pathname, file);

/** A network that is played: a few addresses behave as a story needs them to, all others are the real ones. */
export function playNetwork(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const file = played.get(pathname);
    if (file) return Promise.resolve(Response.json(file));
    if (pathname === '/attente.json') return new Promise(() => {});
    if (pathname === '/hors-ligne.json') return Promise.reject(new TypeError('no network'));
    return real(input, init);
  };
}

/** The device says that it has no network, until the story is left. */
export function unplug(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}
