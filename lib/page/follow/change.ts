import { isStyle } from '../is-style.ts';
import { parentOf } from '../readable/flat-tree.ts';

/** Parts of a page in which its article stands. */
export interface Parts {
  /** In document order. */
  regions: readonly Element[];
  /** The open shadow roots in them. */
  shadows: readonly ShadowRoot[];
}

/**
 * What a change of the page may mean for its article: other words (`text`), more of them (`growth`), or that others of
 * its words are shown, or in other colours (`showing`).
 */
export type Change = 'text' | 'growth' | 'showing';

/** UTF-16 units that are a sentence, and no label or counter. */
const SENTENCE = 40;

/** Ancestors whose attributes are observed; more only in pages made to be deep. */
const CLIMB = 100;

/** Null where it can't concern the article. Asked often: cheap. Of attributes only those of the article and around it are told. */
export function changeBy(record: MutationRecord, parts: Parts): Change | null {
  const { target, type } = record;
  const within = isWithin(target, parts);
  if (type === 'characterData' && target.parentNode && isStyle(target.parentNode)) return 'showing';
  if (type !== 'childList') return within ? 'text' : type === 'attributes' ? 'showing' : null;
  // Beside the article too: there the next post, or the next article, is put.
  const near = within || parts.regions.some((region) => target.contains(region));
  if (near && grows(record)) return 'growth';
  if (within) return 'text';
  return [...record.addedNodes, ...record.removedNodes].some(isStyle) ? 'showing' : null;
}

/** What stands around the article, up to the root: a class there may hide, show or colour it. */
export function around({ regions }: Parts): Set<Element> {
  const found = new Set<Element>();
  for (const region of regions)
    for (let at = parentOf(region), up = 0; at && up < CLIMB && !found.has(at); at = parentOf(at), up++)
      found.add(at);
  // Those are observed with all that is in them.
  for (const region of regions) found.delete(region);
  return found;
}

function isWithin(node: Node, { regions, shadows }: Parts): boolean {
  if (regions.some((region) => region.contains(node))) return true;
  return shadows.length > 0 && shadows.some((shadow) => shadow.contains(node));
}

/** A sentence more than before: a part that is only drawn anew has as many. */
function grows({ addedNodes, removedNodes }: MutationRecord): boolean {
  return lengthOf(addedNodes) - lengthOf(removedNodes) >= SENTENCE;
}

function lengthOf(nodes: NodeList): number {
  let length = 0;
  for (const node of nodes)
    if (!isStyle(node) && node.nodeName !== 'SCRIPT') length += node.textContent?.length ?? 0;
  return length;
}
