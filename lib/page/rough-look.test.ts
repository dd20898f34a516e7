import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { roughLook } from './rough-look.ts';

/** What is read of a page beside its title and paragraphs, which only a browser finds. */
function look(body: string): string | undefined {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const found = { snapshotItem: () => null };
  return roughLook(
    Object.assign(document, { evaluate: () => found, contentType: 'text/html' }) as unknown as Document,
  )?.text;
}
const long = (text: string) => text.padEnd(200, ' and so on');

it('reads names that stand beside figures, as tables have them', () => {
  const text = look(`<table>
    <tr><th>District</th><th>Killed</th><th>Wounded</th></tr>
    <tr><th>Ariha</th><td>41</td><td>90</td></tr>
    <tr><td>Harim</td>
      <td>17</td></tr></table><div>${long('How we count')}</div>`);
  expect(text).toMatch(/Ariha.*Harim.*How we count/);
});

it('reads no labels and links beside long texts', () => {
  const text = look(`<ul><li>Syria</li><li>Sport</li></ul><div>${long('A match')}</div><b>Next</b>`);
  expect(text).toMatch(/^ A match/);
  expect(text).not.toMatch(/Syria|Sport|Next/);
});

it('leaves a page with next to no text to others', () => expect(look('<p>Loading</p>')).toBe(undefined));
