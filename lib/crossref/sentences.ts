const END = /[.!?؟…]["”»’)]?\s|\n/gu;

/** The sentence that holds an offset, near enough to tell whether two figures stand in one. */
export function sentenceAt(text: string, offset: number): { start: number; text: string } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (end > offset) return { start, text: text.slice(start, end) };
    start = end;
  }
  return { start, text: text.slice(start) };
}
