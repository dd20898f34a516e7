import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LONGEST = 60;
const OTHER_LETTER = /(?=[\p{L}\p{N}])[^a-z0-9]/iu;
/** Digits of the mark that tells names apart which have the same letters of an id, or none. */
const MARK = 8;

/**
 * A pack's id after the name of its file, `before` first. Ids are of Latin letters without marks: a name with letters of other
 * scripts, or one that is too long, bears a mark of the whole name, so that two of them are never one pack.
 */
export function packIdOf(before: string, name: string): string {
  const bare = name.normalize('NFC').replace(/\.(jsonl|csv|tsv|txt|gz)\b/gi, '');
  const letters = bare
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isWhole = letters.length <= LONGEST && !OTHER_LETTER.test(bare);
  const mark = isWhole ? '' : bytesToHex(sha256(utf8ToBytes(bare))).slice(0, MARK);
  return [before, letters.slice(0, LONGEST), mark].filter((part) => part !== '').join('-');
}
