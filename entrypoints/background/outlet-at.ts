import type { Knowledge } from '../../lib/model/knowledge.ts';

export type Outlets = Pick<Knowledge, 'outletOfUrl'>;

/** Name of the outlet that an address belongs to; null when it is not in the data, or there is no address. */
export function outletAt(url: string | null, { outletOfUrl }: Outlets): string | null {
  return (url && outletOfUrl(url)?.name) || null;
}
