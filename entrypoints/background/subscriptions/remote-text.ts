import { addressOf } from '../../../lib/model/subscription.ts';
import { limitedText } from './limited-text.ts';
import { RemoteProblem } from './remote-problem.ts';

const MB = 1_000_000;
const LIMITS = { sent: 50 * MB, unpacked: 250 * MB };
const TIMEOUT_MS = 60_000;

/**
 * Asks a server for a pack. The only place from which Sidelight reaches another machine, called for nothing but
 * a subscription that the reader made: `.dependency-cruiser.cjs` and `tests/repository/network.test.ts` hold it to that.
 * It sends no cookies, no referrer and no ETag (which a server could know the reader by), and follows no redirection:
 * the reader allowed this address, not another. @throws RemoteProblem
 */
export async function remoteText(url: string, signal = AbortSignal.timeout(TIMEOUT_MS)): Promise<string> {
  if (addressOf(url) !== url) throw new RemoteProblem('subscription-address');
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new RemoteProblem('subscription-redirected');
    }
    if (response.status === 404 || response.status === 410) throw new RemoteProblem('subscription-gone');
    if (!response.ok || !response.body) throw new RemoteProblem('subscription-refused');
    if (Number(response.headers.get('content-length')) > LIMITS.sent) {
      throw new RemoteProblem('subscription-too-large');
    }
    return await limitedText(response.body, LIMITS);
  } catch (cause) {
    if (cause instanceof RemoteProblem) throw cause;
    throw new RemoteProblem(signal.aborted ? 'subscription-slow' : 'subscription-unreachable', { cause });
  }
}
