import { expect, it } from 'vitest';
import { compareVersions } from './compare-versions.ts';

it.each([
  ['2026-11-23', '2026-11-24'],
  ['2026-11-24', '2026-11-24.1'],
  ['2026-11-24.9', '2026-11-24.10'],
  ['2026-11-24.10', '2026-11-25'],
  ['2026-11-24.10', '2026-12-01'],
  ['v25.1', 'v26.1'],
  ['9', '10'],
])('%s is older than %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
  expect(compareVersions(newer, newer)).toBe(0);
});
