import type { PageState } from '../../lib/messages/contract.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import type { Marks } from '../../lib/page/marks/marks.ts';

/** What is on the page at the moment; the article may be read anew while it is open. */
export interface Shown {
  marks: Marks;
  painted: readonly Mark[];
  state: PageState;
}
