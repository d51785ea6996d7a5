/** What became of a request that failed: no answer, none within the time that is waited, or one that broke off. */
export type RequestFailure = 'unreachable' | 'timeout' | 'incomplete';

/** A request failed, for data or for a lazy chunk of the program. Any other exception is an error of our own. */
export class RequestError extends Error {
  constructor(
    readonly reason: RequestFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** Marks the failure of a request as such. */
export async function asRequest<T>(answer: Promise<T>, reason: RequestFailure = 'unreachable'): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    throw new RequestError(reason, { cause });
  }
}
