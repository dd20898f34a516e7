import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { databaseOn, fakeIndexedDb, storeOn } from '../../../tests/support/fake-store.ts';
import { aClaim, aReport, packText } from '../../../tests/support/report-data.ts';
import { addDays } from '../../model/date.ts';
import { type Held, holdInMemory } from '../held.ts';
import { claimsNear } from './claims-near.ts';
import { readAhead } from './read-ahead.ts';
import type { Days } from './rows-near.ts';

const idb = fakeIndexedDb();
const db = databaseOn(idb);
let held: Held;

/** Enough reports for a pack of many sheets. */
beforeAll(async () => {
  const reports = Array.from({ length: 600 }, (_, n) => {
    const from = addDays('2013-01-01', n);
    const to = addDays(from, n % 9 === 0 ? 20 : 0);
    return aReport(`r${n}`, { from, to, published: addDays(to, 1), claims: [aClaim({ from, to })] });
  });
  const store = storeOn(idb, packText(reports));
  await store.seed();
  await store.save(aReport('mine'));
});

afterEach(() => vi.restoreAllMocks());

function daysFrom(from: string): Days {
  return { period: { from, to: addDays(from, 2) }, spans: 'short', before: 45 };
}

const EARLY = daysFrom('2013-06-01');
const LATE = daysFrom('2014-06-01');

/** Which sheets are asked for, by length and first and last number. */
async function asked(run: () => Promise<unknown>): Promise<string[]> {
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await run();
  const ranges = all.mock.calls.flatMap(([range], call) =>
    (all.mock.contexts[call] as { name: string }).name === 'sheets' ? [JSON.stringify(range)] : [],
  );
  all.mockRestore();
  return ranges;
}

function cardOf(days: Days) {
  const near = { place: null, governorates: null, events: ['killed'] as const, mayMatch: () => true };
  return claimsNear(db, held, { ...near, ...days });
}

it('leaves nothing to be asked for by the cards of the days', async () => {
  held = holdInMemory(db);
  const sheets = await asked(() => readAhead(held, [EARLY, LATE], () => true));
  expect(sheets.length).toBeGreaterThan(1);
  expect(await asked(() => cardOf(EARLY))).toEqual([]);
  expect(await asked(() => cardOf(LATE))).toEqual([]);
  expect(await cardOf(LATE)).not.toEqual([]);
  expect(await cardOf(LATE)).toEqual(await claimsOnAFreshStart(LATE));
});

it('asks for what several claims need once', async () => {
  held = holdInMemory(db);
  const once = await asked(() => readAhead(held, [EARLY], () => true));
  held = holdInMemory(db);
  expect(await asked(() => readAhead(held, [EARLY, EARLY, { ...EARLY }], () => true))).toEqual(once);
});

it('stops as soon as it is not wanted any more', async () => {
  held = holdInMemory(db);
  expect(await asked(() => readAhead(held, [EARLY], () => false))).toEqual([]);
  let left = 1;
  await readAhead(held, [EARLY, LATE], () => left-- > 0);
  expect(await asked(() => cardOf(EARLY))).toEqual([]);
  expect(await asked(() => cardOf(LATE))).not.toEqual([]);
});

it('reads no more than its share of what is held', async () => {
  held = holdInMemory(db);
  await readAhead(held, [EARLY, LATE], () => true, 1);
  expect(await asked(() => cardOf(EARLY))).toEqual([]);
  expect(await asked(() => cardOf(LATE))).not.toEqual([]);
});

function claimsOnAFreshStart(days: Days) {
  held = holdInMemory(db);
  return cardOf(days);
}
