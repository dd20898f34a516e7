/** Address of a report's own page in the library, from any page of the extension. */
export function libraryPage(id: string): string {
  return `library.html#report/${encodeURIComponent(id)}`;
}
