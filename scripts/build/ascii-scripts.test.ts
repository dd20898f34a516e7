import { expect, it } from 'vitest';
import { asciiScripts } from './ascii-scripts.ts';

it('writes letters beyond ASCII as escapes that say the same, in the named scripts only', () => {
  const code = '[`حلب`, "–", /[ء-ي]/.test("ب"), "🙂"]';
  const bundle = {
    'a.js': { type: 'chunk', code },
    'b.js': { type: 'chunk', code },
    'a.css': { type: 'asset' },
  };
  asciiScripts(['a.js', 'a.css', 'c.js']).generateBundle({}, bundle);
  expect(bundle['a.js'].code).toMatch(/^[\0-\x7f]+$/);
  // biome-ignore lint/security/noGlobalEval: the engine itself has to read it.
  expect(eval(bundle['a.js'].code)).toEqual(eval(code));
  expect(bundle['b.js'].code).toBe(code);
});
