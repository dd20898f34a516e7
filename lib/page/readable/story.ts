/** The stories of a page that goes on to others below its own. */
export interface Stories {
  /** Those long enough to be read, in document order. */
  all: readonly Element[];
  /** The one that the page tells of: in its title, its day and its address. */
  titled: Element;
  /** The one that is read. */
  read: Element;
}
