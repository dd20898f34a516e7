import axeCore from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}
declare const axe: { run(where: Document, options: object): Promise<{ violations: Violation[] }> };

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe has against a page as it stands, by WCAG 2.2 AA; the page holds axe from then on. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const found = await page.evaluate(
    (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
