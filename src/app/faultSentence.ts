import type { CoreMessages } from '../i18n/en/core';
import type { LoadError } from '../ui/loading';
import type { PageMessages } from './messages/en';

/** Why nothing could be loaded, in a sentence. */
export function faultSentence(fault: LoadError, { feature }: CoreMessages, { fault: messages }: PageMessages): string {
  if (fault.type === 'answered') return messages.answered(fault.address, fault.code);
  if (fault.type === 'internal') return messages.internal;
  const { address, reason } = fault;
  return address === null ? feature.failed : messages[reason](address);
}
