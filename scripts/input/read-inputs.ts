import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { Input } from './input-document.ts';
import { readLines } from './read-lines.ts';
import { readPage } from './read-page.ts';

/** Reads each input in turn: `.html`/`.htm`, `.txt`, `.jsonl`, or `-` for standard input, told by its first character. */
export async function* readInputs(names: readonly string[]): AsyncGenerator<Input> {
  for (const name of names) {
    const label = name === '-' ? 'standard input' : name;
    const content = await contentOf(name);
    if ('problem' in content) yield { ok: false, problem: `${label}: ${content.problem}` };
    else
      yield* documentsOf(
        label,
        name === '-' ? 'stdin' : basename(name),
        content.text,
        kindOf(name, content.text),
      );
  }
}

type Kind = 'html' | 'lines' | 'text' | 'unknown';

function kindOf(name: string, text: string): Kind {
  if (name === '-') {
    const first = text.trimStart()[0];
    return first === '<' ? 'html' : first === '{' ? 'lines' : 'text';
  }
  if (/\.x?html?$/i.test(name)) return 'html';
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'lines';
  return /\.txt$/i.test(name) ? 'text' : 'unknown';
}

async function contentOf(name: string): Promise<{ text: string } | { problem: string }> {
  let text: string;
  try {
    text = name === '-' ? await readAll(process.stdin) : await readFile(name, 'utf8');
  } catch (error) {
    return { problem: reasonOf(error) };
  }
  if (text.trim() === '') return { problem: 'is empty; give an article as .html, .txt or .jsonl' };
  if (text.includes('\0'))
    return { problem: 'is not text; give an article as .html, .txt or .jsonl in UTF-8' };
  return { text };
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder; name the files in it';
  if (code === 'EACCES') return 'may not be read; check its permissions';
  return `can't be read (${error instanceof Error ? error.message : String(error)})`;
}

function* documentsOf(label: string, id: string, text: string, kind: Kind): Generator<Input> {
  if (kind === 'lines') yield* readLines(label, text);
  else if (kind === 'html') yield readPage(label, id, text);
  else if (kind === 'text')
    yield {
      ok: true,
      document: { id, url: null, title: firstLine(text), published: null, lang: null, text },
    };
  else yield { ok: false, problem: `${label}: unknown kind of file; give .html, .txt or .jsonl` };
}

function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? '';
}
