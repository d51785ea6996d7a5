import { plural } from '../../i18n/plural';
import type { PageMessages } from './en';
import { toolTexts as tools } from './tools/fr';

const count = plural('fr');

export const pageTexts: PageMessages = {
  ...tools,
  gallery: {
    help: 'Aide',
    heading: 'Chronologies',
    themes: {
      alliances: 'Guerres et alliances',
      treaties: 'Traités',
      troops: 'Déploiements de troupes',
      weapons: 'Essais d’armes',
      other: 'Autres',
    },
    intro: 'Des événements géopolitiques en chronologies qu’on agrandit, qu’on filtre et qui montrent leurs sources.',
    key: 'Chaque image compte les événements dans le temps : coopération au-dessus de la ligne, conflit au-dessous, neutre de part et d’autre.',
    picture: (cooperation, neutral, conflict) =>
      `Événements dans le temps : coopération ${cooperation}, conflit ${conflict}, neutre ${neutral}`,
    make: 'Créer la vôtre',
    paste: 'Coller des lignes d’un tableur',
    pasteHint:
      'Copiez-les avec leur en-tête dans Excel, LibreOffice, Numbers ou Google Sheets. Une date et un titre suffisent.',
    pasteHere: 'Lignes d’un tableau',
    pastePlaceholder: 'Date\tTitre\nMars 1938\tL’Allemagne annexe l’Autriche',
    read: 'Lire',
    template: 'Remplir un modèle',
    templateHint:
      'Un tableau aux colonnes expliquées, avec des feuilles pour les acteurs, les sources et les affirmations.',
    templateFormats: { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV, événements seuls' },
    examples: 'Ou ouvrez un exemple et modifiez-le :',
    embed: 'En mettre une dans votre page',
    embedHint:
      'WordPress, Ghost, Moodle, une lettre d’information, votre propre page : voyez-la dans un article et prenez le code.',
    embedLink: 'Intégrer une chronologie',
    command: 'La même chose en ligne de commande',
    commandHint: 'La commande rend compte de ce qu’elle a lu, supposé et conservé.',
    write: 'Écrire le fichier vous-même',
    writeHint:
      'Une chronologie est un fichier JSON. Un titre suffit, avec des événements qui ont un identifiant, une date et un titre.',
    schema: 'Le format sous forme de schéma JSON',
    example: 'Un exemple pour commencer',
    own: 'Ouvrir un fichier',
    ownHint:
      'Une chronologie, un tableau (CSV, Excel, OpenDocument), TimelineJS, Markwhen, SIMILE, vis-timeline, des résultats de Wikidata, un calendrier ou GeoJSON. Vous pouvez aussi le déposer sur cette page. Rien n’est envoyé.',
    address: 'Adresse web d’un fichier',
    choose: 'Choisir un fichier',
    chooseAnother: 'Choisir un autre fichier',
    open: 'Ouvrir',
    yours: 'Vos chronologies',
    yoursHint: 'Conservées dans ce navigateur seulement. Enregistrez ce que vous voulez garder durablement.',
    events: (events, changed) =>
      `${count(events, { one: '# événement', many: '# événements', other: '# événements' })}, modifié : ${changed}`,
    more: (title) => `Plus sur « ${title} »`,
    rename: 'Renommer',
    newTitle: 'Nouveau titre',
    duplicate: 'Dupliquer',
    save: 'Enregistrer comme fichier',
    remove: 'Supprimer',
    removed: (title) => `« ${title} » a été supprimé.`,
    undo: 'Annuler',
    saveAll: 'Tout enregistrer comme fichiers',
    kept: 'Impossible : ce navigateur ne conserve rien ici.',
  },
  wait: 'Un instant…',
  contested: {
    heading: 'Cette chronologie est en cours de modification dans un autre onglet',
    taken: 'Un autre onglet a pris le relais pour cette chronologie',
    hint: 'Tout ce qui précède est conservé. Si deux onglets modifiaient la même chronologie, l’un déferait le travail de l’autre.',
    take: 'La modifier plutôt ici',
    copy: 'Modifier une copie',
    leave: 'Seulement la consulter',
  },
  unkept:
    'Ce navigateur ne conserve rien ici, ou son disque est plein. Enregistrez la chronologie comme fichier avant de quitter cette page.',
  loading: 'La chronologie se charge…',
  download: 'Télécharger',
  fault: {
    none: 'Cette chronologie ne peut pas être affichée',
    some: (bad, good) =>
      `${count(bad, { one: '# problème', many: '# problèmes', other: '# problèmes' })} dans le fichier ; ${count(good, { one: '# événement est affiché', many: '# événements sont affichés', other: '# événements sont affichés' })}`,
    unreachable: (address) => `Rien n’a pu être chargé depuis ${address}.`,
    answered: (address, code) => `${address} a répondu par l’erreur ${code}.`,
    internal: 'Une erreur s’est produite dans la chronologie elle-même.',
    details: 'Problèmes',
    timeout: (address) => `${address} n’a rien envoyé pendant une demi-minute ; la requête a été abandonnée.`,
    incomplete: (address) =>
      `Le transfert depuis ${address} s’est interrompu : le fichier s’arrête au milieu. Si un nouvel essai n’y change rien, le fichier est incomplet sur le serveur.`,
    remarks: 'Remarques sur ce fichier, pour sa rédaction',
  },
  link: {
    heading: 'Ce lien ne s’ouvre pas',
    faults: {
      damaged:
        'Le lien contient toute une chronologie, dont une partie manque ou a été modifiée. Certaines messageries coupent les longs liens. Redemandez-le, ou demandez la chronologie sous forme de fichier.',
      newer:
        'Le lien vient d’une version plus récente de ce site. Rechargez la page ; si cela ne suffit pas, ce site n’est pas à jour.',
      'too-large':
        'Décompressé, le lien dépasse ce qu’un lien peut contenir : il n’a pas été créé ici. Il n’a pas été ouvert.',
      unsupported:
        'Ce navigateur est trop ancien pour ouvrir une chronologie depuis un lien. Un navigateur récent le peut.',
      network: 'Une partie de la page n’a pas pu être chargée. Vérifiez la connexion.',
    },
    retry: 'Réessayer',
  },
  share: {
    label: 'Partager',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    failed: 'La copie a échoué. Copiez à la main l’adresse de cette page.',
    more: 'Partager ou enregistrer…',
    embed: 'Intégrer',
    picture: 'Enregistrer comme image',
    take: 'Télécharger ou imprimer…',
  },
  qr: {
    heading: 'Code QR',
    alt: (title, address) => `Code QR de la chronologie « ${title} » : ${address}`,
    larger: 'Remplir la fenêtre',
    smaller: 'Réduire',
    long: 'L’adresse de cette vue est trop longue pour être lue depuis le fond d’une salle. Le code mène à la chronologie telle qu’elle s’ouvre.',
  },
  edit: {
    open: 'Modifier',
    done: 'Terminé',
    title: 'Titre de la chronologie',
    views: 'Affichage',
    table: 'Tableau',
    picture: 'Chronologie',
    empty: 'Rien à afficher pour l’instant. Donnez à un événement une date et un titre.',
  },
  editFailed: 'L’éditeur n’a pas pu être chargé. Rien de la chronologie n’est perdu.',
  close: 'Fermer',
  languageFailed: (language) => `La langue « ${language} » n’a pas pu être chargée.`,
};
