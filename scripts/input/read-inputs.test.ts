import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInputs } from './read-inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-inputs-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = async (...paths: string[]) => Array.fromAsync(readInputs(paths));

it('keeps a text unchanged and takes its first line for the title', async () => {
  const text = '\nShelling near the front\n\nTwo villages  were hit.\n';
  expect(await read(file('a.txt', text))).toEqual([
    {
      ok: true,
      document: {
        id: 'a.txt',
        url: null,
        title: 'Shelling near the front',
        published: null,
        lang: null,
        text,
      },
    },
  ]);
});

it('reads documents line by line and tells a wrong line by its number', async () => {
  const lines = [
    '{"id":1,"text":"One."}',
    '{oops',
    '',
    '{"id":"b","text":"Two.","published":"2024-02-30"}',
    '{"id":"c"}',
    '{"id":"d","text":"  "}',
    '{"id":"e","text":"Three.","title":null,"lang":"en"}',
  ];
  const inputs = await read(file('docs.jsonl', lines.join('\n')));
  expect(inputs.map((input) => (input.ok ? input.document.id : input.problem))).toEqual([
    '1',
    expect.stringMatching(/line 2: is not JSON/),
    expect.stringMatching(/line 4: published: .*YYYY-MM-DD/),
    expect.stringMatching(/line 5: text/),
    expect.stringMatching(/line 6: has no text/),
    'e',
  ]);
});

it('reads the article of a saved page', async () => {
  const html = `<!doctype html><html lang="en"><head><title>Raid near the river</title>
    <meta property="article:published_time" content="2024-09-03T08:00:00Z"></head>
    <body><nav>Home World Sport</nav><article><h1>Raid near the river</h1>
    <p>Fighters crossed the river before dawn, a spokesman for the brigade told reporters in the town.</p>
    <p>Nobody was hurt on either bank, according to residents who were reached by telephone later that day.</p></article></body></html>`;
  const [input] = await read(file('page.html', html));
  expect(input).toMatchObject({
    ok: true,
    document: { title: 'Raid near the river', published: '2024-09-03', lang: 'en' },
  });
  expect(input?.ok && input.document.text).not.toContain('Sport');
});

it('tells what is wrong with an input in one line, and reads the others', async () => {
  const inputs = await read(
    join(folder, 'missing.txt'),
    folder,
    file('empty.txt', '  \n'),
    file('binary.txt', 'a\0b'),
    file('page.pdf', 'PDF'),
    file('blank.html', '<html><body><nav>Menu</nav></body></html>'),
    file('good.txt', 'Good.'),
  );
  expect(inputs.map((input) => (input.ok ? input.document.text : input.problem.split(': ').at(-1)))).toEqual([
    'no such file',
    'is a folder; name the files in it',
    'is empty; give an article as .html, .txt or .jsonl',
    'is not text; give an article as .html, .txt or .jsonl in UTF-8',
    'unknown kind of file; give .html, .txt or .jsonl',
    'no article found in the page',
    'Good.',
  ]);
});
