import type { ClaimCard, Figure } from '../../../lib/model/card.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';

type Group = ClaimCard['groups'][number];
type Names = Pick<Knowledge, 'outlet' | 'actor'>;

/** Groups figures by who counted, in the order of their best figure; figures of an untold root stay together. */
export function byRoot(figures: readonly Figure[], knowledge: Names): Group[] {
  const groups = new Map<string | null, Group>();
  for (const figure of figures) {
    const { root } = figure.match;
    const group = groups.get(root) ?? {
      root,
      name: nameOf(figure, knowledge),
      nameAr: arabicNameOfRoot(root, knowledge),
      isActor: isActor(root, knowledge),
      figures: [],
    };
    group.figures.push(figure);
    groups.set(root, group);
  }
  return [...groups.values()];
}

/** Name of who counted, when it is an outlet or an actor of the data. */
export function nameOfRoot(root: string | null, knowledge: Names): string | null {
  if (root === null) return null;
  return knowledge.outlet(root)?.name ?? knowledge.actor(root)?.name ?? null;
}

/** Its name in Arabic; null where the data has none. */
export function arabicNameOfRoot(root: string | null, knowledge: Names): string | null {
  if (root === null) return null;
  return (knowledge.outlet(root) ?? knowledge.actor(root))?.nameAr ?? null;
}

/** Whether a counter has a card to look up; an outlet has none. */
export function isActor(root: string | null, knowledge: Names): boolean {
  return root !== null && !knowledge.outlet(root) && knowledge.actor(root) !== null;
}

/** For a counter that is not in the data, the words it was named with; the outlet that spoke for itself, by name. */
function nameOf({ match, claim, report }: Figure, knowledge: Names): string | null {
  if (match.root === null) return null;
  return nameOfRoot(match.root, knowledge) ?? claim.source ?? report.outlet.name;
}
