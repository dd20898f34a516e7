import * as v from 'valibot';
import { type Input, inputDocument } from './input-document.ts';

/** Reads JSON Lines: a document a line; a wrong line is told by its number and the rest is still read. */
export function* readLines(label: string, text: string): Generator<Input> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    yield readLine(`${label}: line ${index + 1}`, line);
  }
}

function readLine(label: string, line: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: `${label}: is not JSON; write one document a line` };
  }
  const parsed = v.safeParse(inputDocument, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return { ok: false, problem: `${label}: ${v.getDotPath(issue) ?? 'document'}: ${issue.message}` };
  }
  if (parsed.output.text.trim() === '') return { ok: false, problem: `${label}: has no text` };
  return { ok: true, document: parsed.output };
}
