/** A network that is played: two addresses behave as a story needs them to, all others are the real ones. */
export function playNetwork(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (pathname === '/attente.json') return new Promise(() => {});
    if (pathname === '/hors-ligne.json') return Promise.reject(new TypeError('no network'));
    return real(input, init);
  };
}
