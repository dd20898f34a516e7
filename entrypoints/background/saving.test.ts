import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowing, servicesWith, withoutDatabase } from '../../tests/support/fake-services.ts';
import { savingHandlers } from './saving.ts';

const article = {
  url: 'https://news.example/2024/11/a?utm_source=x',
  title: 'Two villages shelled',
  published: '2024-11-30',
  lang: 'en',
  text: 'Two villages shelled\nShells fell on two villages in the south of Idlib on Friday, residents said.',
};
const from = {
  tab: null,
  frame: 0,
  url: 'chrome-extension://own/popup.html',
  page: 'chrome-extension://own/popup.html',
  incognito: false,
};

let privateWindow = false;
beforeEach(() => {
  fakeBrowser.reset();
  privateWindow = false;
  vi.spyOn(fakeBrowser.windows, 'getLastFocused').mockImplementation(
    async () => ({ incognito: privateWindow }) as never,
  );
});
const make = async () => {
  const services = await servicesWith([], knowing([]));
  return { services, ...savingHandlers(services) };
};

describe('saving', () => {
  it('keeps an article as a report, finds it by any spelling of its address, and forgets it', async () => {
    const { services, save, isSaved, forget } = await make();
    const { id } = await save({ article }, from);
    expect(await services.store.report(id)).toMatchObject({
      saved: true,
      report: {
        outlet: { name: 'Example Wire', id: 'example-wire' },
        title: 'Two villages shelled',
        published: '2024-11-30',
      },
    });
    expect(await isSaved({ url: 'http://www.news.example/2024/11/a#top' }, from)).toEqual({ id });
    await forget({ id }, from);
    expect(await isSaved({ url: article.url }, from)).toEqual({ id: null });
  });

  it('keeps nothing of a private window, whether asked from its popup or from a tab', async () => {
    const { services, save } = await make();
    await expect(save({ article }, { ...from, incognito: true })).rejects.toThrow(/private window/);
    privateWindow = true;
    await expect(save({ article }, from)).rejects.toThrow(/private window/);
    expect((await services.store.status()).saved).toBe(0);
  });

  it('says so when the database can’t be opened', async () => {
    const { services } = await make();
    await expect(savingHandlers(withoutDatabase(services)).save({ article }, from)).rejects.toThrow(
      /database/,
    );
  });
});
