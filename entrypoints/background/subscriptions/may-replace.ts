import { compareVersions } from '../../../lib/model/compare-versions.ts';
import type { PackHeader } from '../../../lib/model/report.ts';
import type { Subscription } from '../../../lib/model/subscription.ts';
import { RemoteProblem } from './remote-problem.ts';

/** What the database holds under a pack's id. */
export interface CurrentPack {
  header: PackHeader;
  bundled: boolean;
}

export type Outcome = 'new' | 'updated' | 'same';

/** Whether what an address gave may take the place of what is there. @throws RemoteProblem where it may not */
export function mayReplace(
  next: PackHeader,
  current: CurrentPack | null,
  url: string,
  subscriptions: readonly Subscription[],
): Outcome {
  const mine = subscriptions.find((one) => one.url === url);
  if (mine?.pack && mine.pack !== next.id) throw new RemoteProblem('subscription-other-pack');
  if (subscriptions.some((one) => one.url !== url && one.pack === next.id)) {
    throw new RemoteProblem('subscription-pack-of-another');
  }
  if (!current) return 'new';
  if (current.bundled) throw new RemoteProblem('subscription-pack-bundled');
  const age = compareVersions(next.version, current.header.version);
  if (age < 0) throw new RemoteProblem('subscription-older');
  if (age > 0) return 'updated';
  if (next.sha256 !== current.header.sha256) throw new RemoteProblem('subscription-same-version');
  return 'same';
}
