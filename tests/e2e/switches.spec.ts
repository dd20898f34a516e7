import { expect, it } from 'vitest';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { COURIER, HERALD } from './support/site.ts';

const ARTICLE = 'aleppo-2024.html';
const none = (marks: readonly unknown[]) => marks.length === 0;
const some = (marks: readonly unknown[]) => marks.length > 0;

inBothBrowsers('the switches', (reader) => {
  it('turn off everywhere, on the open page at once, and on again', async () => {
    const page = await reader().read(ARTICLE);
    const popup = await reader().session.popup(page);
    await press(popup, 'On every site');
    await untilSays(popup, /Sidelight is off/);
    await reader().untilMarks(page, 'the marks to go', none);
    const other = await reader().go('raqqa-2017.html', HERALD);
    await reader().wait();
    expect(await reader().marks(other)).toEqual([]);

    const again = await reader().session.popup(page);
    await press(again, 'On every site');
    await reader().untilMarks(page, 'the marks to come back', some);
    await again.close();
  });

  it('turn off one site and leave the others', async () => {
    const page = await reader().read(ARTICLE, COURIER);
    const popup = await reader().session.popup(page);
    await press(popup, 'On this site:');
    await untilSays(popup, /You switched it off on this site/);
    await reader().untilMarks(page, 'the marks to go', none);
    const same = await reader().go('raqqa-2017.html', COURIER);
    await reader().wait();
    expect(await reader().marks(same)).toEqual([]);
    await reader().read('raqqa-2017.html', HERALD);

    const again = await reader().session.popup(page);
    await press(again, 'On this site:');
    await reader().untilMarks(page, 'the marks to come back', some);
    await again.close();
  });

  it.each([
    ['place', 'Places'],
    ['unit', 'Units and authorities'],
    ['claim', 'Casualty figures'],
  ] as const)('turn off the marks of one kind: %s', async (kind, label) => {
    const page = await reader().read(ARTICLE, HERALD);
    const popup = await reader().session.popup(page);
    const toggle = await untilSays(popup, new RegExp(label)).then((text) =>
      (new RegExp(`(\\d+)\\s+${label}`).exec(text) ?? [''])[0].replace(/\s+/g, ' '),
    );
    await press(popup, toggle);
    const marks = await reader().untilMarks(page, `the marks of ${kind} to go`, (marks) =>
      none(marks.filter((mark) => mark.kind === kind)),
    );
    expect(marks).not.toEqual([]);
    await press(popup, toggle);
    await reader().untilMarks(page, `the marks of ${kind} to come back`, (marks) =>
      some(marks.filter((mark) => mark.kind === kind)),
    );
  });
});
