/**
 * A text in lower case with every letter where it was. Patterns are asked of it instead of passing over case themselves:
 * that flag makes an engine compile them five times as long, which is felt in the first article.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // The Turkish İ becomes two signs.
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}
