/** What the doctor says, in French alone: it speaks to those who build a French town's or school's page. */
export const words = {
  title: 'Diagnostic de Balise',
  private: 'Visible sur localhost, ou avec #balise-debug dans l’adresse. Vos visiteurs ne le voient pas.',
  todo: 'À faire : ',
  notFound: (url: string) => `Ouvrez cette adresse dans le navigateur, et corrigez le nom ou le dossier : ${url}`,
  forbidden: 'Donnez au fichier le droit d’être lu par tous (644 par FTP), ou levez la protection du dossier.',
  server: 'Regardez le journal d’erreurs du serveur, ou demandez à votre hébergeur.',
  json: 'Ouvrez ce fichier dans l’atelier : il montre la ligne à corriger.',
  page: 'Cette adresse mène à une page du site (connexion, erreur), pas au fichier. Ouvrez-la dans une fenêtre privée, et corrigez-la.',
  otherWidget: (found: string) =>
    `Ce contenu est fait pour un autre composant : changez la balise d’après ce que dit le fichier, ${found}.`,
  schema: 'Corrigez cet endroit dans le fichier. L’atelier montre la ligne.',
  review: 'Vérifiez le contenu d’après ses sources, puis changez verifiedOn et reviewBy.',
  data: 'Corrigez le fichier de chiffres, ou la partie « data » de la configuration qui dit comment le lire.',
  internal: 'La faute n’est pas dans votre page : transmettez ce texte à ceux qui entretiennent Balise.',
  refused: 'Écrivez une adresse qui commence par https://, ou une adresse de votre propre site.',
  disk: 'Cette page est ouverte depuis le disque : aucun fichier voisin ne peut y être lu. Ouvrez-la par un serveur web.',
  cors: (host: string) => `Le serveur ${host} répond, mais il n’autorise pas cette page à lire son fichier (CORS).`,
  corsTodo: (origin: string) =>
    `Sur ce serveur, ajoutez l’en-tête Access-Control-Allow-Origin: ${origin === 'null' ? '*' : origin}. Les réglages sont prêts dans le dossier de Balise : .htaccess, nginx.conf, web.config.`,
  answersNow: 'Le fichier répond maintenant : rechargez la page.',
  unreachable: (host: string) =>
    `Vérifiez l’adresse, le certificat https de ${host}, le réseau, et les extensions du navigateur qui bloquent des requêtes.`,
  csp: (directive: string, what: string) => `La politique de sécurité de la page (CSP) a bloqué ${what} : directive ${directive}.`,
  cspTodo: (directive: string, what: string) => `Ajoutez ${what} à ${directive} dans l’en-tête Content-Security-Policy de la page.`,
  trustedTypes: 'Ajoutez balise à la directive trusted-types de la page, ou enlevez require-trusted-types-for.',
  inline: 'l’attribut style de cette balise',
  inlineTodo: 'Ôtez cet attribut du code collé, et chargez balise.css : il garde la même place.',
  noSource: 'Cette balise n’a pas de contenu.',
  noSourceTodo: 'Donnez-lui l’attribut src (data-src sur un div), avec l’adresse d’un fichier du dossier contents.',
  versions: (kept: string, left: string) => `La version ${left} de Balise est arrivée après la version ${kept}, qui reste.`,
  versionsTodo: 'Gardez un seul des deux scripts dans la page, le plus récent.',
  unknown: (name: string) => `${name} n’existe pas.`,
  unknownTodo: (names: readonly string[]) => `Les noms possibles : ${names.join(', ')}.`,
  noScript: (tag: string) => `Le script de <${tag}> n’est pas arrivé.`,
  noScriptTodo: (file: string) =>
    `Vérifiez que la page charge ${file} ou balise.js, que le dossier est complet, et que script-src le permet (voir la console).`,
};
