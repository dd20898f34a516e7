import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

declare const axe: {
  run(where: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against a page as the reader sees it. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const found = await page.evaluate(
    (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** The pages of the extension with the data they really have, and what each says when it is there. */
const PAGES = {
  'welcome.html': /Try it[\s\S]*The card|Casualty figure/,
  'options.html': /Where it reads[\s\S]*Version/,
  'method.html': /How often/,
  'library.html': /reports/,
};

inBothBrowsers('the extension’s pages', (reader) => {
  describe('hold to WCAG 2.2 AA', () => {
    it.each(Object.entries(PAGES))('%s', async (address, wish) => {
      const page = await reader().session.extensionPage(address);
      await untilSays(page, wish);
      await waitFor('the page to be done', () =>
        page.evaluate(() => (document.querySelector('[aria-busy="true"]') ? null : true)),
      );
      expect(await violations(page)).toEqual([]);
    });

    it('the popup on an article', async () => {
      const page = await reader().read('aleppo-2024.html');
      const popup = await reader().session.popup(page);
      await untilSays(popup, /Related reports[\s\S]*Why:/);
      expect(await violations(popup)).toEqual([]);
    });
  });
});
