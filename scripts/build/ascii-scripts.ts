interface Chunk {
  type: string;
  code?: string;
}

/**
 * Writes the letters beyond ASCII in the named scripts as escapes: an engine keeps and reads a script with a single one
 * of them as two bytes a character, and every page carries the detector.
 */
export function asciiScripts(names: readonly string[]) {
  return {
    name: 'ascii-scripts',
    generateBundle(_: unknown, bundle: Record<string, Chunk>) {
      for (const name of names) {
        const chunk = bundle[name];
        if (chunk?.code) chunk.code = ascii(chunk.code);
      }
    },
  };
}

/** In strings, templates and patterns an escape is the character; elsewhere the scripts have none. */
export function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
