import { matchLanguage } from '../i18n/languages';
import { makersLanguage } from '../i18n/makers';
import type { LoadError } from '../ui/loading';
import { FAULT_MESSAGES, REFUSED } from './faultMessages';
import { refusalOf } from './refusal';

/** What is said of a fault, in the language of a BCP 47 tag; null is a file with errors. Loaded when something has failed. */
export async function faultSentence(fault: LoadError | null, willRetry: boolean, lang: string): Promise<string> {
  const id = matchLanguage([lang]);
  const messages = FAULT_MESSAGES[id];
  if (!fault) return messages.invalid;
  if (fault.type === 'internal') return messages.internal;
  // An error of the page's own setup is not over at the next attempt.
  const refusal = fault.type === 'network' && fault.reason === 'unreachable' ? await refusalOf(fault.address) : null;
  if (refusal) return REFUSED[makersLanguage(id)][refusal.type](refusal.host);
  const text = fault.type === 'answered' ? messages.answered(fault.address, fault.code) : messages.offline;
  return willRetry ? `${text} ${messages.retrying}` : text;
}
