import type { Actor } from '../../lib/model/actor.ts';
import type { Day } from '../../lib/model/date.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';

/** The actor that a name means on a day; null when it is not in the data. */
export function resolveActor(name: string, day: Day | null, knowledge: Knowledge): string | null {
  const [start, end] = [/^(?:the|al-)\s*/i.exec(name)?.[0].length ?? 0, name.length];
  const hits = knowledge
    .names(name)
    .filter((hit) => hit.table === 'actor' && hit.start <= start && hit.end === end);
  const best = hits.find(({ match }) => match === 'exact') ?? hits[0];
  const actors = (best?.ids ?? []).flatMap((id) => knowledge.actor(id) ?? []);
  return (actors.find((actor) => activeOn(actor, day)) ?? actors[0])?.id ?? null;
}

function activeOn({ activeFrom, activeTo }: Actor, day: Day | null): boolean {
  // Dates of the table may be a year or a month: "2017" is before every day of 2017 as text, "2017-01-28" after it.
  return (
    day === null ||
    ((!activeFrom || activeFrom <= day) && (!activeTo || day.slice(0, activeTo.length) <= activeTo))
  );
}
