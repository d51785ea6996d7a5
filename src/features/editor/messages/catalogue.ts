import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { editorEn, type EditorMessages } from './en';

/** What the editor says beside the file's own texts. */
export const editorMessages = catalogue<EditorMessages>({
  en: editorEn,
  de: retryable('editorDe', () => import('./de')),
});
