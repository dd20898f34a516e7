import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { untilDataIsReady } from '../../../scripts/browsers/data-ready.ts';
import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import { open } from '../../../scripts/browsers/open.ts';
import type { OpenOptions } from '../../../scripts/browsers/session.ts';
import { type Answer, type Site, serve } from '../../../scripts/site/serve.ts';
import { createReader, type Reader } from './reader.ts';
import { HOSTS, testSite } from './site.ts';

/** Names that the browsers themselves call home to; no page and no file of the extension names them. */
const BROWSER_MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** Requests of anyone to anywhere but the sample newspapers, without the browsers' own. */
function leaks(site: Site): string[] {
  return site.strangers
    .filter(({ host }) => !BROWSER_MAKERS.test(host))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}

/** Runs the same tests in each browser, with one session for all of them; whatever they do, nothing may leave the machine. */
export function inBothBrowsers(
  title: string,
  define: (reader: () => Reader) => void,
  options: OpenOptions & { waitForData?: boolean; answer?: Answer } = {},
) {
  describe.each(BROWSERS)(`${title} (%s)`, (name) => {
    let reader: Reader | undefined;
    let site: Site;

    beforeAll(async () => {
      site = await serve(options.answer ?? testSite, HOSTS);
      reader = createReader(await open(name, { proxy: site.proxy, ...options }), site);
      if (options.waitForData ?? true) await untilDataIsReady(reader.session);
    });
    afterAll(async () => {
      await reader?.session.close();
      await site.close();
    });

    define(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    });

    it('let no request leave the machine', () => {
      expect(leaks(site)).toEqual([]);
    });
  });
}
