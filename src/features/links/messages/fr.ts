import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: 'Aucun lien ne mène à cet événement.', after: 'Aucun lien ne part de cet événement.' },
  step: (link, at, of) => (of > 1 ? `${link}, ${at} sur ${of}\u202f:` : `${link}\u202f:`),
  tooMany:
    'Tous les liens se croiseraient trop ici : seuls ceux de l’événement ouvert sont tracés. Zoomez ou filtrez pour tout voir.',
  legend: {
    leads: 'mène à',
    answers: 'suivi d’une réponse ou mis en œuvre par',
    against: 'contredit, violé ou remplacé par',
    solid: 'lien confirmé',
    dashed: 'lien affirmé',
    dotted: 'lien contesté',
  },
};
