import { mappingError, type Mapping } from '../import/table/mapping';
import { fail, ok, type Result } from '../util/result';
import type { CommandMessages } from './messages/types';
import { reasonOf, type SystemIO } from './systemIO';

/** Reads how a table is to be read from a file of JSON; the error is a message. */
export async function readMapping(
  file: string,
  messages: CommandMessages,
  systemIO: SystemIO,
): Promise<Result<Mapping, string>> {
  try {
    const value = JSON.parse(new TextDecoder().decode(await systemIO.read(file))) as unknown;
    const error = mappingError(value);
    return error === null ? ok(value as Mapping) : fail(messages.badMap(file, error));
  } catch (reason) {
    return fail(messages.unreadable(file, reasonOf(reason)));
  }
}
