import type { Services } from '../../entrypoints/background/services.ts';
import type { Actor } from '../../lib/model/actor.ts';
import type { Knowledge } from '../../lib/model/knowledge.ts';
import type { Place } from '../../lib/model/place.ts';
import type { Report } from '../../lib/model/report.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import { createStore } from '../../lib/store/create-store.ts';
import { bundleOf, fakeIndexedDb } from './fake-store.ts';
import { packText } from './report-data.ts';

export function aPlace(id: string, fields: Partial<Place> = {}): Place {
  return {
    id,
    name: `Place ${id}`,
    nameAr: null,
    aliases: [],
    kind: 'village',
    governorate: 'Idlib',
    district: null,
    subdistrict: null,
    lat: 35.8,
    lon: 36.7,
    precision: 'point',
    population: 2000,
    country: null,
    ...fields,
  };
}

export function anActor(id: string, fields: Partial<Actor> = {}): Actor {
  return {
    id,
    name: `Actor ${id}`,
    nameAr: null,
    aliases: [],
    kind: 'armed_group',
    sides: [],
    parent: null,
    activeFrom: null,
    activeTo: null,
    predecessors: [],
    successor: null,
    note: '',
    ...fields,
  };
}

/** Knowledge of the given rows, which finds no names in texts. */
export function knowing(places: Place[], actors: Actor[] = []): Knowledge {
  const outlet = {
    id: 'example-wire',
    name: 'Example Wire',
    nameAr: null,
    aliases: [],
    domains: ['news.example'],
    country: null,
    kind: 'independent',
    affiliation: '',
  };
  return {
    names: () => [],
    place: (id) => places.find((one) => one.id === id) ?? null,
    areasOf: () => [],
    fame: () => 0,
    collision: () => null,
    actor: (id) => actors.find((one) => one.id === id) ?? null,
    outlet: (id) => (id === outlet.id ? outlet : null),
    outletOfUrl: (url) => (url.includes('news.example') ? outlet : null),
    rootOf: () => null,
  };
}

/** Services with a seeded database of their own. */
export async function servicesWith(
  reports: Report[],
  knowledge: Knowledge,
  chosen: Partial<Settings> = {},
): Promise<Services> {
  const store = createStore(bundleOf(packText(reports)), fakeIndexedDb());
  await store.seed();
  return { store, knowledge: async () => knowledge, settings: async () => settingsFrom(chosen) };
}

/** The same services when the browser refuses the database. */
export function withoutDatabase(services: Services): Services {
  const indexedDB = { open: () => failing('InvalidStateError'), cmp: () => 0 } as unknown as IDBFactory;
  return { ...services, store: createStore(bundleOf(), { ...fakeIndexedDb(), indexedDB }) };
}

function failing(name: string): never {
  throw new DOMException('refused', name);
}
