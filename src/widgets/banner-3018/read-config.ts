import type { ConfigRequest, ParsedConfig } from '../../lib/config-source.js';
import { readConfig } from '../../lib/read-config.js';
import { banner3018Schema, type Banner3018Config } from './banner-3018.schema.js';

/** Reads a banner's config. A module of its own, so that the many banners without a config never load it. */
export function readBanner3018Config(request: ConfigRequest): Promise<ParsedConfig<Banner3018Config>> {
  return readConfig(request, banner3018Schema);
}
