import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';

export type VictimClass = 'civilian' | 'neutral' | 'force' | 'fighter' | 'rebel' | 'accused';

/** Class of a noun for people; the first list that holds it wins. */
export const VICTIM_NOUNS: ReadonlyMap<string, VictimClass> = new Map(
  Object.entries(lists.nouns)
    .reverse()
    .flatMap(([klass, words]) => words.map((word) => [word, klass as VictimClass] as const)),
);

const ARMED: ReadonlySet<VictimClass> = new Set(['force', 'fighter', 'rebel', 'accused']);

/** Whether a noun is for people who bear arms, of whatever side. */
export function isArmed(victimClass: VictimClass | null | undefined): boolean {
  return victimClass != null && ARMED.has(victimClass);
}

/** Plurals that do not end in -s, and nouns for groups that are never one person. */
const PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'police',
  'personnel',
  'forces',
  'troops',
  'servicemen',
  'policemen',
  'gunmen',
  'militiamen',
  'tribesmen',
  'cameramen',
  'fishermen',
  'elderly',
  'staff',
  'family',
  'mujahideen',
  'mujahidin',
  'mujahedeen',
  'kurds',
  'schoolchildren',
  'population',
  'militia',
  'army',
  'military',
  'household',
  'garrison',
  'crewmen',
  'airmen',
  'guardsmen',
  'lives',
  'half',
  'wives',
  'druze',
  'syrians',
  'lebanese',
  'homeless',
  'grandchildren',
  'humanitarian',
  'passers-by',
  'passersby',
]);

export function isPlural(lower: string): boolean {
  return PLURALS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss'));
}

/** Nouns that are as often adjectives: "Syrian army", "military source", "general strike". */
export const ADJECTIVAL: ReadonlySet<string> = new Set([
  'syrian',
  'iraqi',
  'kurd',
  'alawite',
  'druze',
  'christian',
  'shiite',
  'sunni',
  'yazidi',
  'bedouin',
  'turkmen',
  'afghan',
  'military',
  'army',
  'police',
  'general',
  'major',
  'minor',
  'human',
  'male',
  'female',
  'civilian',
  'elderly',
  'homeless',
  'rebel',
  'insurgent',
  'revolutionary',
  'extremist',
  'jihadist',
  'jihadi',
  'islamist',
  'takfiri',
  'terrorist',
  'militant',
  'militia',
  'humanitarian',
  'youth',
  'family',
  'other',
  'lebanese',
  'foreigner',
  'mercenary',
  'loyalist',
  'paramilitary',
  'marine',
  'half',
  'teen',
  'teenage',
  'enemy',
]);

/** Animals, things, places and acts that may be hit, lost or captured but are never counted as people. */
export const NOT_PEOPLE: ReadonlySet<string> = new Set(lists.notPeople);

/** People who are held already: they are not captured, and not displaced where they get away. */
export const HELD: ReadonlySet<string> = new Set(lists.held);

/** What a side says of dead who are its own. */
export const ADMITS: ReadonlySet<string> = new Set(lists.admits.words);

/** What a side says of enemies, where it calls them militants or terrorists. */
export const SPEAKS: ReadonlySet<string> = new Set(lists.speaks.words);

/** Offices of those who command or speak for an armed side: "commander", "head". */
export const ROLES: ReadonlySet<string> = new Set(lists.roles.words);

/** Words that a side has for its enemies, seldom for its own. */
export const ENEMY: ReadonlySet<string> = new Set(lists.enemy.words);

/** Nouns for those who carried out an attack. */
export const ATTACKERS: ReadonlySet<string> = new Set(lists.attackers.words);

/** Words for attacks, as verbs and nouns. */
export const ATTACKS: ReadonlySet<string> = new Set(lists.attacks);

/** Things that only armed sides have: who is there when they are hit is theirs. */
export const MILITARY_THINGS: ReadonlySet<string> = new Set(lists.militaryThings);

/** Those who speak for a state or an armed side behind its name: "Turkish ministry", "state television". */
export const STATE_VOICES: ReadonlySet<string> = new Set(lists.stateVoices);

interface Enmity {
  speaker: string;
  group: string;
  to?: Day;
}

/** Whom a side means by its words for enemies; null where the list does not tell. */
export function enemyOf(speaker: VictimGroup, day: Day | null): VictimGroup | null {
  const row = (lists.enemies.rows as Enmity[]).find(
    ({ speaker: side, to }) => side === speaker && isWithin(day, undefined, to),
  );
  return (row?.group ?? null) as VictimGroup | null;
}

interface Alliance {
  members: string[];
  from?: Day;
  to?: Day;
}

/** A group and those that fight beside it on a day: a side's "terrorists" are none of these. */
export function alliesOf(group: string, day: Day | null): readonly VictimGroup[] {
  const allies = (lists.allies.groups as Alliance[])
    .filter(({ members, from, to }) => members.includes(group) && isWithin(day, from, to))
    .flatMap(({ members }) => members);
  return (allies.length > 0 ? allies : [group]) as VictimGroup[];
}

/** Whether a day lies in a period; an unknown day is taken for one before it changed. */
function isWithin(day: Day | null, from: Day | undefined, to: Day | undefined): boolean {
  if (day === null) return from === undefined;
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
