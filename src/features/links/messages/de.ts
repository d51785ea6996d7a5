import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: {
    before: 'Keine Verbindung führt zu diesem Ereignis.',
    after: 'Keine Verbindung führt von diesem Ereignis weiter.',
  },
  step: (link, at, of) => (of > 1 ? `${link}, ${at} von ${of}:` : `${link}:`),
  tooMany:
    'Alle Verbindungen kreuzten sich hier zu oft: Gezeichnet sind nur die des offenen Ereignisses. Näher herangeholt oder gefiltert erscheinen alle.',
  legend: {
    leads: 'führt zu',
    answers: 'beantwortet oder umgesetzt durch',
    against: 'widersprochen, verletzt oder abgelöst durch',
    solid: 'Verbindung bestätigt',
    dashed: 'Verbindung behauptet',
    dotted: 'Verbindung umstritten',
  },
};
