/** Before the root of a source without a name. */
const UNNAMED = 'unnamed:';

/** The root of a source that bears no name: one of its outlet, null for an article's own. */
export function unnamedRoot(outlet: string | null, words: string): string {
  return `${UNNAMED}${outlet ?? ''}:${words}`;
}

/** Whether a root is of a source that bears no name. */
export function isUnnamedRoot(root: string | null): boolean {
  return root?.startsWith(UNNAMED) ?? false;
}
