/** Why the browser refused a request, or its answer: scripts hear of neither, and see the same as if the server was down. */
export type Refusal = 'cors' | 'policy' | 'insecure' | 'folder';

/** Milliseconds that a server has to answer the request by which this is found out. */
const PATIENCE = 4_000;

/**
 * Finds out whether a request for data failed because it, or its answer, was refused; null if not, or if that cannot be known. A request
 * whose answer nobody may read is allowed to every server: where it succeeds, the server is there and lacks the header.
 */
export async function refusalOf(
  address: string | null,
): Promise<{ readonly type: Refusal; readonly host: string } | null> {
  if (address === null || !URL.canParse(address, document.baseURI)) return null;
  const { href, protocol, host, origin: theirs } = new URL(address, document.baseURI);
  if (protocol === 'file:') return { type: 'folder', host };
  if (location.protocol === 'https:' && protocol === 'http:' && !isLocal(host)) return { type: 'insecure', host };
  if (theirs === origin) return null;
  const violations: SecurityPolicyViolationEvent[] = [];
  const onviolation = (event: SecurityPolicyViolationEvent): void => void violations.push(event);
  document.addEventListener('securitypolicyviolation', onviolation);
  try {
    await fetch(href, { mode: 'no-cors', credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
    return { type: 'cors', host };
  } catch {
    // The event comes after the request has failed.
    await new Promise((done) => setTimeout(done));
    const isAgainstPolicy = violations.some(
      ({ blockedURI, effectiveDirective }) => effectiveDirective === 'connect-src' && href.startsWith(blockedURI),
    );
    return isAgainstPolicy ? { type: 'policy', host } : null;
  } finally {
    document.removeEventListener('securitypolicyviolation', onviolation);
  }
}

/** Addresses of this machine count as safe. */
function isLocal(host: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host);
}
