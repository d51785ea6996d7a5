import type { Messages } from '../i18n/en/messages';
import type { LoadError } from '../ui/loading';
import type { PageMessages } from './messages/en';

/** Why nothing could be loaded, in a sentence. */
export function faultSentence(fault: LoadError, { fault: messages }: Messages, page: PageMessages): string {
  if (fault.type === 'answered') return messages.answered(fault.address, fault.code);
  if (fault.type === 'internal') return messages.internal;
  const { address, reason } = fault;
  if (address === null) return messages.part;
  return reason === 'unreachable' ? messages.network(address) : page.fault[reason](address);
}
