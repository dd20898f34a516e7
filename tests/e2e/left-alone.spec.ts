import { expect, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers.ts';

inBothBrowsers('a page that is not about the conflict', (reader) => {
  it.each(['cycling.html', 'soap.html'])('is left as it is: %s', async (file) => {
    const page = await reader().go(`watched/${file}`);
    const before = await page.evaluate(() => ({
      nodes: document.querySelectorAll('*').length,
      globals: Object.keys(globalThis).length,
    }));
    await reader().wait();
    const after = await page.evaluate(() => ({
      nodes: document.querySelectorAll('*').length,
      globals: Object.keys(globalThis).length,
      changes: (globalThis as unknown as { changes: string[] }).changes,
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(after).toEqual({ ...before, changes: [], highlights: [], sheets: 0 });
  });

  it('costs it no request', async () => {
    const from = reader().site.visits.length;
    await reader().go('cycling.html');
    await reader().wait();
    const asked = reader()
      .site.visits.slice(from)
      .map(({ path }) => path);
    expect(asked.filter((path) => path !== '/favicon.ico').sort()).toEqual(['/courier.css', '/cycling.html']);
  });
});
