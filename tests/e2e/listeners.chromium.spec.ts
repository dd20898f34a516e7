import { expect, it } from 'vitest';
import { inBrowser } from './support/in-both-browsers.ts';
import { listenersOfExtensions } from './support/left-behind.ts';

/** Only Chromium tells who listens in a page. */
inBrowser('chromium', 'listeners in a page', (reader) => {
  it.each(['cycling.html', 'soap.html'])('are none when it is not about the conflict: %s', async (file) => {
    const page = await reader().go(file);
    await reader().wait();
    expect(await listenersOfExtensions(page)).toEqual([]);
  });

  it('are seen where there are some: in an article', async () => {
    const page = await reader().read('aleppo-2024.html');
    expect(await listenersOfExtensions(page)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^document: /), 'runtime.onMessage']),
    );
  });
});
