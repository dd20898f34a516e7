import type { Span } from '../../lib/model/span.ts';
import type { Problem } from './gold.ts';

/** A tag of the body: `P:Homs`, `U:saa`, `O`, `G` or `C12`, and the stretch of the plain text that it holds. */
export interface Tagged extends Span {
  tag: string;
}

const OPENING = /\{(P:[^|{}\n]+|U:[^|{}\n]+|O|G|C\d+)\|/y;

/** Takes the inline tags, which may nest, out of a body. Lines of problems count from the body's first. */
export function parseTags(body: string): { text: string; tagged: Tagged[]; problems: Problem[] } {
  const open: { tag: string; start: number; line: number }[] = [];
  const tagged: Tagged[] = [];
  const problems: Problem[] = [];
  let text = '';
  let line = 1;
  for (let at = 0; at < body.length; at++) {
    const letter = body[at] as string;
    OPENING.lastIndex = at;
    const [whole, tag] = (letter === '{' && OPENING.exec(body)) || [];
    if (whole && tag) {
      open.push({ tag, start: text.length, line });
      at += whole.length - 1;
    } else if (letter === '{') {
      problems.push({
        line,
        message: `no tag begins with “${body.slice(at, at + 12)}”; see the list of tags`,
      });
    } else if (letter === '}') {
      const last = open.pop();
      if (!last) problems.push({ line, message: `a } closes nothing, after “${text.slice(-20)}”` });
      else if (last.start === text.length) problems.push({ line, message: `{${last.tag}|} holds no words` });
      else tagged.push({ tag: last.tag, start: last.start, end: text.length });
    } else {
      text += letter;
      if (letter === '\n') line += 1;
    }
  }
  for (const { tag, line } of open) problems.push({ line, message: `{${tag}|… is never closed by a }` });
  return { text, tagged, problems };
}
