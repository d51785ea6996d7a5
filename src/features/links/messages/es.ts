import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: {
    before: 'Ningún vínculo lleva a este acontecimiento.',
    after: 'Ningún vínculo parte de este acontecimiento.',
  },
  step: (link, at, of) => (of > 1 ? `${link}, ${at} de ${of}:` : `${link}:`),
  tooMany:
    'Todos los vínculos se cruzarían demasiado aquí: solo se dibujan los del acontecimiento abierto. Amplíe o filtre para verlos todos.',
  legend: {
    leads: 'conduce a',
    answers: 'respondido o aplicado por',
    against: 'contradicho, infringido o sustituido por',
    solid: 'vínculo confirmado',
    dashed: 'vínculo afirmado',
    dotted: 'vínculo disputado',
  },
};
