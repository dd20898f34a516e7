import type { VictimGroup } from '../../model/claim.ts';

/** A victim group with the rule or row that told it. */
export interface Group {
  victims: VictimGroup;
  rule: string;
}
