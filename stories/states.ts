/** The states that a designer looks for, in the order one designs them; a story says its own with a tag. */
export const titles = {
  repos: 'Au repos',
  parcours: 'En chemin',
  fait: 'Fait',
  complet: 'Complet',
  clos: 'Clos',
  vide: 'Vide',
  chargement: 'Chargement',
  erreur: 'Erreur',
  'hors-ligne': 'Hors ligne',
  confort: 'Confort et langues',
  sombre: 'Sombre',
  etroit: '320 px',
  'texte-200': 'Texte à 200 %',
  rtl: 'De droite à gauche',
  'couleurs-forcees': 'Couleurs forcées',
  impression: 'Impression',
  animation: 'Animer un groupe',
  projection: 'Projection',
} as const;

export type State = keyof typeof titles;
