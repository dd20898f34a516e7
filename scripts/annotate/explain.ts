import explanations from '../../assets/language/explanations.json' with { type: 'json' };

const TABLE = explanations.rules.map(([pattern = '', words = '']) => ({
  pattern: new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '(.*)')}$`),
  words,
}));

/**
 * Says in plain words what made a mention or claim. A rule may be several joined by spaces, `+` or `←` (made from);
 * words that are no rule belong to the one before them (`after:west of`).
 */
export function explain(rule: string): string {
  const parts = rule.split(/ (?:← )?(?=[a-z]+:)|\+(?=[a-z]+:)/);
  return parts.map(inWords).join('; ');
}

function inWords(rule: string): string {
  for (const { pattern, words } of TABLE) {
    const found = pattern.exec(rule);
    if (found)
      return words.replace(/\$(\d)/g, (_, index) => (found[Number(index)] ?? '').replaceAll('-', ' ').trim());
  }
  return rule;
}
