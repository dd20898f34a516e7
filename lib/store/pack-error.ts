/** A pack that can't be taken in; the message is a sentence for the reader. */
export class PackError extends Error {
  override name = 'PackError';
}
