import { isIP } from 'node:net';
import type { Options } from './server.ts';

type Environment = Record<string, string | undefined>;

/** The options that the environment asks for, or an error with one sentence for each variable that is missing or wrong. */
export function optionsOf(environment: Environment): Omit<Options, 'config'> & { config: string | undefined } {
  const faults: string[] = [];
  const get = (name: string) => environment[name]?.trim() || undefined;
  const check = (name: string, isRight: (value: string) => boolean, sentence: string) => {
    const value = get(name);
    if (value !== undefined && !isRight(value)) faults.push(`${name} : ${sentence}`);
    return value;
  };
  const number = (name: string, least: number, most: number, fallback?: number) => {
    const value = check(
      name,
      (text) => /^\d+$/.test(text) && +text >= least && +text <= most,
      `un nombre entre ${least} et ${most} est attendu.`,
    );
    return value === undefined ? fallback : Number(value);
  };
  const isDemo = get('DEMO') === '1';

  const config = get('SIGNUP_CONFIG');
  if (!config && !isDemo)
    faults.push('SIGNUP_CONFIG : le chemin du fichier de configuration des ateliers est attendu (ou DEMO=1 pour essayer).');
  const origins = list(get('ORIGINS'));
  if (!origins.length)
    faults.push('ORIGINS : les adresses des sites qui montrent le formulaire sont attendues, comme https://www.exemple.fr.');
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      faults.push(`ORIGINS : « ${origin} » n’est pas une origine, comme https://www.exemple.fr (ni chemin, ni barre à la fin).`);

  const user = get('ORGANISER_USER');
  const password = check('ORGANISER_PASSWORD', (text) => text.length >= 12, 'au moins 12 caractères sont attendus.');
  if (!user !== !password) faults.push('ORGANISER_USER et ORGANISER_PASSWORD vont ensemble : il en manque un.');
  if (user?.includes(':')) faults.push('ORGANISER_USER : pas de deux-points.');

  const smtp = check(
    'SMTP_URL',
    (text) => /^smtps?:\/\/./.test(text) && URL.canParse(text),
    'une adresse comme smtps://nom:mot-de-passe@smtp.exemple.fr est attendue.',
  );
  const from = get('MAIL_FROM');
  if (!smtp !== !from) faults.push('SMTP_URL et MAIL_FROM vont ensemble : il en manque un.');
  const page = check(
    'PUBLIC_PAGE',
    (text) => /^https?:\/\//.test(text) && URL.canParse(text) && !text.includes('#'),
    'l’adresse de la page d’inscription est attendue, sans #.',
  );

  const databaseUrl = check(
    'DATABASE_URL',
    (text) => /^postgres(ql)?:\/\//.test(text),
    'une adresse comme postgres://nom:mot-de-passe@serveur/base est attendue.',
  );
  const proxies = check(
    'TRUST_PROXY',
    (text) => list(text).every(isAddress),
    'les adresses IP des serveurs mandataires sont attendues, comme 127.0.0.1.',
  );
  const options = {
    config,
    databaseUrl,
    file: get('SQLITE_FILE') ?? 'inscriptions.sqlite',
    host: get('HOST') ?? '127.0.0.1',
    port: number('PORT', 0, 65_535, 8787),
    origins,
    organiser: user && password ? { user, password } : undefined,
    mail: smtp && from ? { url: smtp, from, page } : undefined,
    trustProxy: proxies === undefined ? undefined : list(proxies),
    retentionDays: number('RETENTION_DAYS', 1, 3650),
  };
  if (faults.length) throw new Error(`Le serveur ne peut pas démarrer :\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return options;
}

const list = (text = '') =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const isAddress = (text: string) => isIP(text.replace(/\/\d{1,3}$/, '')) > 0;
