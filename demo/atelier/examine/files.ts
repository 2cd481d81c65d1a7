import type { Place } from '../model.ts';
import { harms, hint, stops, type Finding } from './finding.ts';
import { readHash } from './hash.ts';
import { addressOf, fileOf, isLoader, type Page } from './page.ts';

/** What a hash and a version in an address say, beside what the builder knows of its own version. */
export function versionFindings({ scripts }: Page, known: Pick<Place, 'version' | 'integrity'> | undefined): Finding[] {
  const versions = new Set(scripts.flatMap((tag) => versionIn(addressOf(tag)) ?? []));
  const several =
    versions.size > 1
      ? [
          harms(
            `Deux versions sont dans cette page : ${[...versions].join(', ')}. La première arrivée sert pour toutes.`,
            'Gardez la plus récente partout.',
          ),
        ]
      : [];
  if (!known) return several;
  return [
    ...several,
    ...scripts.flatMap((tag): Finding[] => {
      const { integrity } = tag.attributes;
      const version = versionIn(addressOf(tag));
      if (version && isOlder(version, known.version))
        return [
          hint(
            `La version ${version} n’est plus la dernière (${known.version}).`,
            'Déposez le nouveau dossier à côté, puis changez l’adresse et l’empreinte.',
            tag.line,
          ),
        ];
      const right = known.integrity[fileOf(tag)];
      if (
        version !== known.version ||
        !integrity ||
        readHash(integrity) !== 'whole' ||
        !right ||
        isLoader(tag) ||
        integrity.trim().split(/\s+/).includes(right)
      )
        return [];
      return [
        stops(
          `L’empreinte (integrity) n’est pas celle de ${fileOf(tag)} en version ${version} : le navigateur refuse le script.`,
          `Écrivez integrity="${right}".`,
          tag.line,
        ),
      ];
    }),
  ];
}

const versionIn = (address: string): string | undefined => /\/(\d+\.\d+\.\d+)\//.exec(address)?.[1];

function isOlder(a: string, b: string): boolean {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number));
  const at = left!.findIndex((part, i) => part !== right![i]);
  return at >= 0 && left![at]! < right![at]!;
}

/** Headers without a page are those of a file: the script, or a content. */
export function fileFindings({ isEmpty, headers }: Page): Finding[] {
  const type = headers.get('content-type')?.[0]?.toLowerCase();
  if (!isEmpty || !type) return [];
  const found: Finding[] = [];
  if (type.startsWith('text/html'))
    found.push(
      stops(
        'À cette adresse, le serveur donne une page HTML, et non un script ou un contenu.',
        'Le fichier manque, ou l’accès est réservé : vérifiez l’adresse et le dossier déposé.',
      ),
    );
  else if (!/javascript|json/.test(type))
    found.push(
      stops(
        `Le serveur donne ce fichier sous le type « ${type} » : le navigateur refuse d’en faire un script.`,
        'Déposez aussi .htaccess (Apache), ou prenez les réglages de nginx.conf ou web.config.',
      ),
    );
  const origin = headers.get('access-control-allow-origin')?.[0]?.trim();
  if (origin && origin !== '*')
    found.push(
      hint(
        `Le serveur ne permet qu’à ${origin} de lire ce fichier (Access-Control-Allow-Origin).`,
        'Si la page est sur un autre site, demandez d’écrire * : ces fichiers sont publics.',
      ),
    );
  const policy = headers.get('cross-origin-resource-policy')?.[0]?.trim().toLowerCase();
  if (policy === 'same-origin' || policy === 'same-site')
    found.push(
      hint(
        `Le serveur refuse ce fichier aux autres sites (Cross-Origin-Resource-Policy: ${policy}).`,
        'Si la page est sur un autre site, demandez cross-origin pour le dossier de Balise.',
      ),
    );
  if (!origin)
    found.push(
      hint(
        'Le serveur ne permet pas aux autres sites de lire ce fichier (Access-Control-Allow-Origin manque).',
        'Il le faut seulement si la page est sur un autre site : prenez les réglages fournis.',
      ),
    );
  return found;
}
