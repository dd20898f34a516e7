import { expect, it } from 'vitest';
import { flatScripts } from './flat-scripts.ts';

const CODE = `(function () {
  const words = ['حلب', '–', '🙂'];
  function joined(list) { return list.join(' '); }
  return { main() { return joined(words); } }.main();
})()`;

it('writes functions into the one place that calls them, says the same, and leaves other scripts as they are', async () => {
  const bundle = {
    'a.js': { type: 'chunk', code: `globalThis.said = ${CODE}` },
    'b.js': { type: 'chunk', code: CODE },
    'a.css': { type: 'asset' },
  };
  await flatScripts(['a.js', 'a.css', 'c.js']).generateBundle({}, bundle);
  expect(bundle['a.js'].code).not.toMatch(/joined/);
  expect(bundle['a.js'].code).toContain('حلب');
  expect(bundle['a.js'].code).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  // biome-ignore lint/security/noGlobalEval: the engine itself has to read it.
  expect(eval(bundle['a.js'].code)).toBe('حلب – 🙂');
  expect(bundle['b.js'].code).toBe(CODE);
});
