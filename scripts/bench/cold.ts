import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReaderName } from './readers.ts';
import { median } from './table.ts';

const PROGRAM = fileURLToPath(new URL('./cold-process.ts', import.meta.url));

/** What a fresh process takes to load and to read its first article, in ms, how much of that the system took, and what it then holds, in bytes. */
export interface Cold {
  load: number;
  first: number;
  inSystem: number;
  bytes: number;
}

/** The middle ones of several fresh processes. */
export function coldStart(name: ReaderName, words: number, rounds: number): Cold {
  const runs = Array.from({ length: rounds }, () => freshProcess(name, words));
  const middle = (key: keyof Cold) => median(runs.map((run) => run[key]));
  return {
    load: middle('load'),
    first: middle('first'),
    inSystem: middle('inSystem'),
    bytes: middle('bytes'),
  };
}

function freshProcess(name: ReaderName, words: number): Cold {
  const run = spawnSync(process.execPath, ['--expose-gc', PROGRAM, name, String(words)], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`A process that reads with ${name} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as Cold;
}
