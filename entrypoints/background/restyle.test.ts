import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { restyle } from './restyle.ts';

const done: string[] = [];
const READ = 2;

beforeEach(() => {
  fakeBrowser.reset();
  done.length = 0;
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: READ }, { id: 3 }] as never);
  type Styled = { target: { tabId: number; frameIds: number[] }; css: string };
  const note = (what: string) => async (style: Styled) =>
    void done.push(
      `${what} ${style.target.tabId}:${style.target.frameIds} ${/wavy|decoration: none/.exec(style.css)?.[0]}`,
    );
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target }: Styled) => {
        if (target.tabId === 3) throw new Error('Cannot access contents of the page');
        return [
          { frameId: 0, result: false },
          { frameId: 5, result: target.tabId === READ },
        ];
      },
      insertCSS: note('add'),
      removeCSS: note('remove'),
    },
  });
});

it('gives the pages that are read the styles that were chosen, in place of the former ones', async () => {
  await restyle({}, { styles: { place: 'wavy' } });
  expect(done).toEqual(['add 2:5 wavy']);
  await restyle({ styles: { place: 'wavy' } }, { styles: { place: 'tint' } });
  expect(done.slice(1)).toEqual(['remove 2:5 wavy', 'add 2:5 decoration: none']);
  await restyle({ styles: { place: 'tint' } }, {});
  expect(done.slice(3)).toEqual(['remove 2:5 decoration: none']);
});

it('leaves the pages alone when other settings change', async () => {
  await restyle({ dwell: 100 }, { dwell: 200 });
  expect(done).toEqual([]);
});
