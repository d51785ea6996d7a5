import { describe, expect, it } from 'vitest';
import { pickLanguage } from '../../../src/format/localizedText';

describe('pickLanguage falls back', () => {
  const text = { fr: 'français', de: 'deutsch', en: 'english', 'pt-BR': 'brasileiro', 'zh-Hant': '繁體' };
  it.each([
    ['to nothing where the language exists', text, 'de', 'fr', 'deutsch'],
    ['from de-AT to de', text, 'de-AT', 'fr', 'deutsch'],
    ['from zh-Hant-TW to zh-Hant', text, 'zh-Hant-TW', 'fr', '繁體'],
    ['from pt to pt-BR', text, 'pt', 'fr', 'brasileiro'],
    ['whatever the case', text, 'PT-br', 'fr', 'brasileiro'],
    ['to the language of the file', text, 'ko', 'fr', 'français'],
    ['to English where that is missing too', text, 'ko', 'ja', 'english'],
    ['to the first language in the end', { it: 'italiano', es: 'español' }, 'ko', 'ja', 'italiano'],
    ['to a plain string for any language', 'plain', 'ko', 'ja', 'plain'],
    ['to an empty text where there is none', {}, 'ko', 'ja', ''],
    ['not to a property of every object', { it: 'italiano' }, 'constructor', '__proto__', 'italiano'],
  ])('%s', (_, from, lang, fileLang, found) => {
    expect(pickLanguage(from, lang, fileLang)).toBe(found);
  });
});
