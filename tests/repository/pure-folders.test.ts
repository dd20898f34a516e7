import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, tool } from './support.ts';

const PLANTED = join(ROOT, 'tests/planted/pure');

it('the pure folders can name neither the page nor the browser nor the network', () => {
  // Inside the project, so that the settings it extends are found by a relative path on every system.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.pure-'));
  try {
    const config = join(folder, 'tsconfig.json');
    writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.pure.json', include: [PLANTED] }));
    const report = tool('tsc', ['--noEmit', '--pretty', 'false', '-p', config]);
    for (const file of readdirSync(PLANTED)) expect(report).toContain(`${file}(1,`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
