/**
 * A problem as it goes from one context to another, and is kept: the code of a message `problem_…` of `_locales`, and on a
 * line each what is put into it. What went wrong otherwise is told in whatever words it came with.
 */
export function problemOf(code: string, values: readonly (string | number)[] = []): string {
  return [code, ...values.map((value) => `${value}`.replace(/\s+/g, ' '))].join('\n');
}

/** The code of a problem, with its values. */
export function partsOfProblem(problem: string): { code: string; values: string[] } {
  const [code = '', ...values] = problem.split('\n');
  return { code, values };
}
