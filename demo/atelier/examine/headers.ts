/** Header names in small letters, with each value that was sent. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** Headers that a server sends: what stands alone on a line under one of these names is its value, colon or not. */
const known =
  /^(?:accept-ranges|access-control-[a-z-]+|age|alt-svc|cache-control|connection|content-[a-z-]+|cross-origin-[a-z-]+|date|etag|expires|keep-alive|last-modified|link|location|permissions-policy|pragma|referrer-policy|server|server-timing|set-cookie|strict-transport-security|transfer-encoding|vary|via|x-[a-z-]+)$/i;

/** Reads headers as a browser's tools or `curl -I` show them: `Name: value`, or the name and the value on two lines. */
export function readHeaders(text: string): Headers {
  const headers = new Map<string, string[]>();
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  lines.forEach((line, i) => {
    const [, name = known.test(line) ? line : '', value] = /^([A-Za-z][A-Za-z\d-]*)\s*:\s*(.*)$/.exec(line) ?? [];
    if (!name) return;
    const next = lines[i + 1] ?? '';
    const found = value || (/^[A-Za-z][A-Za-z\d-]*\s*:/.test(next) || known.test(next) ? '' : next);
    headers.set(name.toLowerCase(), [...(headers.get(name.toLowerCase()) ?? []), found]);
  });
  return headers;
}
