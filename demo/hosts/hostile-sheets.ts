/** A rule that some site really has, or could. */
export interface HostileSheet {
  readonly id: string;
  readonly title: string;
  readonly css: string;
  /** What it does all the same, because it reaches the element itself, which is the page's own. Left out: nothing. */
  readonly reach?: string;
}

/** One brutal rule each. No rule of a page enters a shadow root; these try by inheritance, by the root or by the element itself. */
export const hostileSheets: readonly HostileSheet[] = [
  { id: 'all-unset', title: 'Tout est défait', css: '* { all: unset !important }' },
  { id: 'all-initial', title: 'Tout repart de zéro', css: '* { all: initial !important }' },
  { id: 'buttons', title: 'Plus un bouton', css: 'button, [type=button] { display: none !important }' },
  { id: 'pictures', title: 'Plus une image', css: 'svg, img, canvas { display: none !important }' },
  { id: 'details', title: 'Plus un volet', css: 'details, summary, dialog { display: none !important }' },
  {
    id: 'status',
    title: 'Les annonces en grand',
    css: '[role=status], [role=alert] { position: fixed !important; inset: 0 !important; width: 100% !important; height: 100% !important; clip-path: none !important }',
  },
  {
    id: 'forms',
    title: 'Des formulaires serrés',
    css: 'form, fieldset, legend, label, input, select, textarea { float: left !important; width: 50px !important; border: 5px solid red !important }',
  },
  {
    id: 'headings',
    title: 'Des titres énormes',
    css: 'h1, h2, h3, h4, p, ul, li, a { margin: 90px !important; font-size: 80px !important }',
  },
  { id: 'line-height', title: 'Des lignes très écartées', css: '* { line-height: 4 !important }' },
  {
    id: 'font-size',
    title: 'Tout en 40 pixels',
    css: '* { font-size: 40px !important }',
    reach: 'La hauteur gardée pour le composant grandit, son texte non.',
  },
  { id: 'root', title: 'Une racine de 4 pixels', css: ':root { font-size: 4px !important }' },
  { id: 'rtl', title: 'De droite à gauche', css: '* { direction: rtl !important; unicode-bidi: bidi-override !important }' },
  { id: 'capitals', title: 'Tout en capitales', css: '* { text-transform: uppercase !important; font-variant: small-caps !important }' },
  { id: 'spacing', title: 'Des lettres écartées', css: '* { letter-spacing: 0.5em !important; word-spacing: 2em !important }' },
  { id: 'white', title: 'Du blanc sur blanc', css: '* { color: #fff !important; -webkit-text-fill-color: #fff !important }' },
  {
    id: 'shadow',
    title: 'Des ombres et des contours',
    css: '* { text-shadow: 4px 4px red !important; -webkit-text-stroke: 2px red !important }',
  },
  { id: 'italic', title: 'Tout en italique maigre', css: '* { font-style: italic !important; font-weight: 100 !important }' },
  { id: 'justify', title: 'Tout justifié et en retrait', css: '* { text-align: justify !important; text-indent: 80px !important }' },
  { id: 'break', title: 'Des mots coupés partout', css: '* { word-break: break-all !important; hyphens: auto !important }' },
  { id: 'nowrap', title: 'Des lignes sans fin', css: '* { white-space: pre !important; overflow-wrap: normal !important }' },
  { id: 'quotes', title: 'Guillemets et puces', css: '* { quotes: "<" ">" !important; list-style: square inside !important }' },
  { id: 'cursor', title: 'Plus de curseur', css: '* { cursor: none !important; caret-color: transparent !important }' },
  { id: 'select', title: 'Rien ne se sélectionne', css: '* { -webkit-user-select: none !important; user-select: none !important }' },
  { id: 'pointer', title: 'Rien ne se clique', css: '* { pointer-events: none !important }' },
  {
    id: 'names',
    title: 'Des variables du même nom',
    css: '* { --_ink: red !important; --_paper: red !important; --_radius: 90px !important; --ink: red; --paper: red; --accent: red }',
  },
  {
    id: 'flex',
    title: 'Tout en ligne',
    css: 'body > * { display: flex !important; align-items: center !important; justify-content: end !important }',
  },
  {
    id: 'grid',
    title: 'Tout en grille',
    css: 'body > * { display: grid !important; place-items: end !important }',
  },
  {
    id: 'vertical',
    title: 'De haut en bas',
    css: '* { writing-mode: vertical-rl !important }',
  },
  {
    id: 'pseudo',
    title: 'Une étoile partout',
    css: '*::before, *::after { content: "★" !important }',
    reach: 'Une étoile avant et une après le composant, jamais dedans.',
  },
  { id: 'float', title: 'Tout flotte', css: '* { float: left !important }', reach: 'Le composant prend la largeur de ce qu’il contient.' },
  {
    id: 'dark',
    title: 'Le mode sombre imposé',
    css: '* { color-scheme: dark !important }',
    reach: 'Les couleurs sombres du composant : c’est voulu.',
  },
  { id: 'zoom', title: 'Agrandir', css: 'body { zoom: 1.5 !important }', reach: 'Le composant est agrandi avec la page.' },
  {
    id: 'transform',
    title: 'Pencher',
    css: 'body > * { transform: rotate(1deg) !important }',
    reach: 'Le composant est penché d’un bloc.',
  },
  {
    id: 'filter',
    title: 'Flouter et mélanger',
    css: 'body > * { filter: grayscale(1) !important; mix-blend-mode: multiply !important }',
    reach: 'Le composant perd ses couleurs d’un bloc.',
  },
  {
    id: 'animation',
    title: 'Tout bouge',
    css: '@keyframes balancer { to { translate: 8px } } body > * { animation: balancer 1s infinite alternate !important }',
    reach: 'Le composant bouge d’un bloc.',
  },
  {
    id: 'hidden',
    title: 'Rien ne se voit',
    css: '* { visibility: hidden !important }',
    reach: 'Le composant est caché : c’est le droit de la page.',
  },
  {
    id: 'none',
    title: 'Rien ne s’affiche',
    css: '* { display: none !important }',
    reach: 'Le composant disparaît : c’est le droit de la page.',
  },
];
