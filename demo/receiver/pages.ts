import { markup, Markup } from './html.ts';
import { datesOf, titleOf } from './listing.ts';
import type { Person } from './people.ts';
import { detailsOf, leftOf, stateOf, type Counted } from './sessions.ts';

export const home = '/organisation';
export const pathOf = ({ id }: { id: string }) => `${home}/seances/${encodeURIComponent(id)}`;

const states = { open: 'ouverte', waiting: 'liste d’attente', full: 'complète', closed: 'close' };

export function page(title: string, main: Markup, { print = false } = {}): string {
  return String(
    markup`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${home}/style.css">
</head>
<body>
<header class="no-print"><a href="${home}">Inscriptions aux ateliers</a></header>
<main${print && new Markup(' class="sheet"')}>
<h1>${title}</h1>
${main}
</main>
</body>
</html>`,
  );
}

export function sessionsPage(sessions: Counted[], now: number): string {
  const rows = sessions.map((session) => {
    const { id, capacity, seated, queued, listed } = session;
    return markup`<tr>
<th scope="row" id="s-${id}"><a href="${pathOf(session)}">${titleOf(session)}</a></th>
<td>${lines(datesOf(session))}</td>
<td>${detailsOf(session).place.name}</td>
<td>${seated} sur ${capacity}</td>
<td>${queued}</td>
<td>${states[stateOf(session, now)]}${!listed && ', plus affichée'}</td>
</tr>`;
  });
  const table = scrolled(
    'Séances',
    markup`<table><caption>Séances, par date</caption>
<thead><tr><th scope="col">Atelier</th><th scope="col">Date</th><th scope="col">Lieu</th><th scope="col">Inscrits</th><th scope="col">En attente</th><th scope="col">État</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  );
  return page('Inscriptions aux ateliers', sessions.length ? table : markup`<p>Aucune séance pour le moment.</p>`);
}

export function sessionPage(
  session: Counted,
  people: Person[],
  { header, rows }: { header: string[]; rows: string[][] },
  now: number,
): string {
  const path = pathOf(session);
  const { place } = detailsOf(session);
  const body = people.map(
    (person, index) =>
      markup`<tr>${rows[index]!.map((cell, column) => (column === 2 ? markup`<th scope="row">${cell}</th>` : markup`<td>${cell}</td>`))}<td>${actions(person)}</td></tr>`,
  );
  const toTell = people.filter(({ tell_at }) => tell_at !== null).length;
  return page(
    titleOf(session),
    markup`<p>${lines(datesOf(session))}</p>
<p>${place.name}, ${place.address}</p>
<p><strong>${session.seated} inscrits sur ${session.capacity}</strong>, ${leftOf(session)} places libres, ${session.queued} en attente sur ${session.waiting}. Inscriptions : ${states[stateOf(session, now)]}.</p>
${toTell > 0 && markup`<p class="note">À prévenir d’une place obtenue depuis la liste d’attente : ${toTell}.</p>`}
<ul class="actions">
<li><a href="${path}/emargement">Feuille d’émargement</a></li>
<li><a href="${path}/inscriptions.csv">Fichier pour tableur (CSV)</a></li>
<li>${session.closed ? form(`${path}/rouvrir`, 'Rouvrir les inscriptions') : form(`${path}/fermer`, 'Fermer les inscriptions')}</li>
</ul>
${
  people.length
    ? scrolled(
        'Inscriptions',
        markup`<table><caption>Inscriptions, dans l’ordre d’arrivée</caption>
<thead><tr>${header.map((title) => markup`<th scope="col">${title}</th>`)}<th scope="col">Actions</th></tr></thead>
<tbody>${body}</tbody></table>`,
      )
    : markup`<p>Personne n’est inscrit pour le moment.</p>`
}`,
  );
}

export function attendancePage(session: Counted, people: Person[]): string {
  const { place } = detailsOf(session);
  const dates = datesOf(session);
  const seated = people.filter(({ status }) => status === 'seated').toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const blank = Array.from({ length: 4 }, () => ['', '']);
  const rows = [...seated.map(({ name, children }) => [name, children === null ? '' : String(children)]), ...blank];
  return page(
    `Émargement : ${titleOf(session)}`,
    markup`<p>${lines(dates)}<br>${place.name}, ${place.address}</p>
<p class="no-print">Imprimez cette page par le menu du navigateur. <a href="${pathOf(session)}">Retour à la séance</a></p>
${scrolled(
  'Émargement',
  markup`<table><caption>Personnes inscrites : ${seated.length}</caption>
<thead><tr><th scope="col">Nom</th><th scope="col">Enfants</th>${dates.map((_, index) => markup`<th scope="col">Signature${dates.length > 1 && ` ${index + 1}`}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name, children]) =>
      markup`<tr>${name ? markup`<th scope="row">${name}</th>` : markup`<td></td>`}<td>${children}</td>${dates.map(() => markup`<td class="sign"></td>`)}</tr>`,
  )}</tbody></table>`,
)}`,
    { print: true },
  );
}

export const messagePage = (title: string, text: string) =>
  page(title, markup`<p>${text}</p><p><a href="${home}">Retour aux séances</a></p>`);

function actions({ id, name, tell_at }: Person): Markup {
  const path = `${home}/personnes/${id}`;
  return markup`${tell_at !== null && form(`${path}/prevenue`, 'Prévenue', name)}
<details><summary>Supprimer<span class="sr"> ${name}</span></summary>
<p>Toutes les données de cette personne seront effacées.</p>
${form(`${path}/supprimer`, 'Oui, supprimer', name)}</details>`;
}

const form = (action: string, label: string, about?: string) =>
  markup`<form method="post" action="${action}"><button type="submit">${label}${about !== undefined && markup`<span class="sr"> ${about}</span>`}</button></form>`;

/** A wide table scrolls by itself, by keyboard too. */
const scrolled = (label: string, table: Markup) =>
  markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
const lines = (texts: string[]) => texts.map((text, index) => markup`${index > 0 && markup`<br>`}${text}`);

export const style = `:root { color-scheme: light dark; background: Canvas; color: CanvasText; }
a { color: LinkText; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem; }
header { border-bottom: 1px solid; padding-bottom: .5rem; }
table { border-collapse: collapse; width: 100%; }
caption { font-weight: bold; padding: .5rem 0; text-align: start; }
th, td { border: 1px solid; padding: .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; min-width: 4rem; }
.scroll { overflow-x: auto; position: relative; }
a, summary, button { min-height: 1.5rem; }
button { font: inherit; padding: .5rem 1rem; }
summary { cursor: pointer; padding: .25rem 0; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 2rem; list-style: none; padding: 0; }
.note { border-inline-start: .3rem solid; padding-inline-start: .75rem; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sheet td, .sheet th { height: 2rem; }
.sign { min-width: 10rem; }
@media print {
  .no-print { display: none; }
  body { padding: 0; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
}
`;
