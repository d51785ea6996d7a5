import { makersCatalogue } from '../../../i18n/catalogue';
import { editorEn, type EditorMessages } from './en';

/** What the editor says beside the file's own texts. */
export const editorMessages = makersCatalogue<EditorMessages, 'editorTexts'>('editorTexts', editorEn, {
  de: () => import('./de'),
});
