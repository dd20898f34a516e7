import { expect, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { stateOf } from './support/untouched.ts';

inBothBrowsers('a page that is not about the conflict', (reader) => {
  it.each(['cycling.html', 'soap.html'])('is left as it is: %s', async (file) => {
    const page = await reader().go(`watched/${file}`);
    const before = await stateOf(page);
    await reader().wait();
    expect(await stateOf(page)).toEqual(before);
    expect(before).toMatchObject({ highlights: [], sheets: 0 });
    const changes = await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);
    expect(changes).toEqual([]);
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
