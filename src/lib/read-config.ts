import type * as z from 'zod/mini';
import type { ConfigRequest, ParsedConfig } from './config-source.js';
import { loadConfigText } from './load-config.js';
import { parseConfig, stringifyConfig, type ParseOptions } from './parse-config.js';

/** The whole way of a config: from where the page put it to a validated object. Rejects with a ConfigError. */
export async function readConfig<C extends { lang?: string | undefined }>(
  { source, base, locale, signal, fresh }: ConfigRequest,
  schema: z.ZodMiniType<C>,
  options?: ParseOptions,
): Promise<ParsedConfig<C>> {
  switch (source.kind) {
    case 'url':
      return parseConfig(await loadConfigText({ url: source.url, base, locale, signal, fresh }), schema, locale, options);
    case 'inline':
      return parseConfig(source.text, schema, locale, options);
    case 'direct':
      return parseConfig(await stringifyConfig(source.value, locale), schema, locale, options);
  }
}
