/** A file of a built extension, its sizes in bytes. */
export interface Built {
  file: string;
  raw: number;
  gzip: number;
}

/** What a built file, or a group of them, may weigh. */
export interface Budget {
  /** A file's path; or a group's, with one `*` for what differs: the hash, the language, the size of an icon. */
  file: string;
  /** Bytes of the file, or of all files of the group together. */
  minified: number;
  gzip: number;
  /** Bytes that no file of a group may exceed, else one could grow by what the others lose. */
  each?: number;
  why: string;
}

const isGroup = ({ file }: Budget) => file.includes('*');

/** A `*` stands for no folder: a file further below is another one. */
function covers({ file: pattern }: Budget, { file }: Built): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return file === pattern;
  const between = file.slice(before.length, file.length - after.length);
  return (
    file.startsWith(before) &&
    file.endsWith(after) &&
    file.length > before.length + after.length &&
    !between.includes('/')
  );
}

/** The first budget that covers a file is its own, so what stands out of a group is named before it. */
function budgetOf(file: Built, budgets: readonly Budget[]): Budget | undefined {
  return budgets.find((budget) => covers(budget, file));
}

/** What is too large among the files of a budget, in words; the budget itself where it has no file or lacks a limit. */
export function overBudget(built: readonly Built[], budget: Budget, budgets: readonly Budget[]): string[] {
  const own = built.filter((file) => budgetOf(file, budgets) === budget);
  if (own.length === 0) return [`${budget.file}: no such file is built; take the budget away.`];
  if (isGroup(budget) && budget.each === undefined)
    return [`${budget.file}: a group needs "each", a limit for every file of it.`];
  const total = (size: 'raw' | 'gzip') => own.reduce((sum, file) => sum + file[size], 0);
  const over = (what: string, is: number, allowed = Number.POSITIVE_INFINITY) =>
    is > allowed ? [`${what}: ${is}, allowed ${allowed}`] : [];
  return [
    ...over(`${budget.file}, bytes`, total('raw'), budget.minified),
    ...over(`${budget.file}, gzip`, total('gzip'), budget.gzip),
    ...own.flatMap(({ file, raw }) => over(`${file}, bytes of one of its group`, raw, budget.each)),
  ];
}

/** Files that no budget covers. */
export function unbudgeted(built: readonly Built[], budgets: readonly Budget[]): string[] {
  return built.filter((file) => !budgetOf(file, budgets)).map(({ file }) => file);
}
