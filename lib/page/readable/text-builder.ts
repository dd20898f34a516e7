import type { Span } from '../../model/span.ts';
import { isLabel, SHORTEST_TITLE } from '../teaser.ts';
import { ArticleMap, type Run } from './article-map.ts';

/** White space as rendered, no-break and other wide spaces among it, but the plain one. Two in a row are one. */
const SPACE = String.raw`\t\n\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;

/** Characters without a shape: soft hyphens, joiners and zero-width spaces, marks of direction. */
const SHAPELESS = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff`;

// A plain space between two letters is a character as they are: nearly all of a text's spaces, and each match costs.
const BESIDE = `[ ${SPACE}${SHAPELESS}]`;
const SPECIAL = new RegExp(`([${SPACE}]|(?<=^|${BESIDE}) | (?=$|${BESIDE}))|[${SHAPELESS}]`, 'g');

/** White space up to the next line feed: the line is empty. */
const EMPTY_LINE = /[\t\f\r ]*\n/y;

/** A block of which more than this share is links points elsewhere. */
const LINKED_BLOCK = 0.9;

/** What may follow the link of a block that is a label and a link. */
const LONGEST_TAIL = 2;

/** What a text node's surroundings say of it. */
export interface Setting {
  /** An empty line ends the block, as in preformatted text. */
  keepsLines: boolean;
  linked: boolean;
  /** The block stays also when all of it is a link: headlines, and cells of tables and lists judged as a whole. */
  firm: boolean;
}

/** A state of what was built. */
export interface Mark {
  text: number;
  length: number;
  runs: number;
  blocks: number;
}

/** What was read of a block that no other block is in: where it stands in the text, and its runs among all. */
export interface ReadBlock extends Span {
  element: Element;
  runs: Span;
  /** In which reading its words were read. */
  reading: number;
  /** What stood around it. */
  linked: boolean;
  heading: boolean;
  /** As the frame of the walk. */
  cut: boolean;
  read: boolean;
}

/** Builds the text of an article from its text nodes, and remembers where each character came from. */
export class TextBuilder {
  #text: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  #blocks: ReadBlock[] = [];
  #open: Run | null = null;
  /** A space met and not yet written: it is dropped at the end of a block. */
  #space: { node: Text; offset: number } | 'invented' | null = null;
  #break = true;
  /** The block being built: where it began, how much of it is in links, and how much stands before the first one. */
  #block = { text: 0, length: 0, runs: 0, blocks: 0, chars: 0, linked: 0, lead: 0 };

  /** UTF-16 units built so far. */
  get length(): number {
    return this.#length;
  }

  /** What was built up to here, for `takeBackTo`. To be asked for at a boundary only. */
  mark(): Mark {
    return {
      text: this.#text.length,
      length: this.#length,
      runs: this.#runs.length,
      blocks: this.#blocks.length,
    };
  }

  textBefore({ text }: Mark): string {
    return this.#text.slice(0, text).join('');
  }

  /** Forgets what was built since the mark, if it has not been forgotten already with more. */
  takeBackTo(mark: Mark): void {
    this.boundary();
    if (mark.length < this.#length) this.#rewind(mark);
  }

  /** Remembers what was built since the mark as what was read of a block. To be called at a boundary only. */
  remember(mark: Mark, block: Omit<ReadBlock, 'start' | 'end' | 'runs'>): void {
    // Without the line feed that parts it from what stands before it.
    const start = Math.min(mark.length > 0 ? mark.length + 1 : 0, this.#length);
    const runs = { start: mark.runs, end: this.#runs.length };
    this.#blocks.push({ ...block, start, end: this.#length, runs });
  }

  /** Adds what was read of a block before, from the text that it was read into. To be called at a boundary only. */
  repeat(block: ReadBlock, { text, runs }: ArticleMap): void {
    const mark = this.mark();
    if (block.end > block.start) {
      if (this.#length > 0) this.#put('\n');
      const moved = this.#length - block.start;
      for (const run of runs.slice(block.runs.start, block.runs.end))
        this.#runs.push(moved === 0 ? run : { ...run, start: run.start + moved, end: run.end + moved });
      this.#put(text.slice(block.start, block.end));
    }
    this.remember(mark, block);
  }

  /** Whether a sentence has begun and not ended. */
  get inSentence(): boolean {
    return !this.#break && !/[.:!?…؟]["'”’»)]*$/.test(this.#text.at(-1) ?? '');
  }

  /** Ends the block: what follows stands on a new line, if anything stood here. */
  boundary(): void {
    if (!this.#break && this.#pointsElsewhere()) this.#rewind(this.#block);
    this.#break = true;
    this.#space = null;
  }

  /** A space without a character of its own, as from a single line break. */
  space(): void {
    if (!this.#break) this.#space ??= 'invented';
  }

  /** Adds a node's characters. */
  add(node: Text, { keepsLines, linked, firm }: Setting): void {
    const { data } = node;
    const before = this.#length;
    let done = 0;
    for (const { index, 0: char, 1: isSpace } of data.matchAll(SPECIAL)) {
      this.#write(node, data, done, index);
      done = index + 1;
      if (!isSpace) continue;
      if (keepsLines && char === '\n' && isEmptyLine(data, done)) this.boundary();
      else if (!this.#break) this.#space ??= { node, offset: index };
    }
    this.#write(node, data, done, data.length);
    const added = this.#length - before;
    if (keepsLines || added <= 0) return;
    this.#block.chars += added;
    if (linked && !firm) this.#block.linked += added;
    else if (this.#block.linked === 0) this.#block.lead += added;
  }

  build(): { map: ArticleMap; blocks: ReadBlock[] } {
    this.boundary();
    return { map: new ArticleMap(this.#text.join(''), this.#runs), blocks: this.#blocks };
  }

  #pointsElsewhere(): boolean {
    const { text, chars, linked, lead } = this.#block;
    if (linked > chars * LINKED_BLOCK) return true;
    if (linked < SHORTEST_TITLE || chars - linked - lead > LONGEST_TAIL) return false;
    return isLabel(this.#text.slice(text).join('').slice(0, lead));
  }

  #write(node: Text, data: string, from: number, to: number): void {
    if (from >= to) return;
    if (this.#break) {
      this.#block = {
        text: this.#text.length,
        length: this.#length,
        runs: this.#runs.length,
        blocks: this.#blocks.length,
        chars: 0,
        linked: 0,
        lead: 0,
      };
      if (this.#length > 0) this.#put('\n');
      this.#break = false;
    } else if (this.#space === 'invented') this.#put(' ');
    else if (this.#space) this.#putFrom(this.#space.node, this.#space.offset, ' ');
    this.#space = null;
    this.#putFrom(node, from, data.slice(from, to));
  }

  #rewind({ text, length, runs, blocks }: Mark): void {
    this.#text.length = text;
    this.#length = length;
    this.#runs.length = runs;
    this.#blocks.length = blocks;
    this.#open = null;
  }

  #put(separator: string): void {
    this.#text.push(separator);
    this.#length += separator.length;
    this.#open = null;
  }

  #putFrom(node: Text, from: number, chars: string): void {
    const start = this.#length;
    const open = this.#open;
    this.#text.push(chars);
    this.#length += chars.length;
    if (open && open.node === node && open.from + open.end - open.start === from) open.end = this.#length;
    else {
      this.#open = { node, from, start, end: this.#length };
      this.#runs.push(this.#open);
    }
  }
}

function isEmptyLine(data: string, from: number): boolean {
  EMPTY_LINE.lastIndex = from;
  return EMPTY_LINE.test(data);
}
