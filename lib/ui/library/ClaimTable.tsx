import type { Names } from '../../model/card.ts';
import type { ReportClaim } from '../../model/claim.ts';
import { headline, readAs, victimsText } from '../claim/claim-words.ts';
import { useWords } from '../i18n/context.ts';
import { asPrinted } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';
import { Quoted } from '../text/Quoted.tsx';

interface TableProps {
  claims: readonly ReportClaim[];
  names: Names;
  label: string;
}

/** What a report counts, a line each: the range in words, of whom, who counted, where and when. */
export function ClaimTable({ claims, names, label }: TableProps) {
  const words = useWords();
  const columns = ['claim_figure', 'victims', 'claim_says', 'claim_where', 'claim_when'].map((key) =>
    words.t(key),
  );
  return (
    <table class="claims" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, i) => (
          <ClaimRow
            key={i}
            claim={claim}
            names={names}
            whole={wholeOf(words, claims, claim)}
            columns={columns}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  claim: ReportClaim;
  names: Names;
  /** The total that it is a part of, in words. */
  whole: string | null;
  columns: readonly string[];
}

function ClaimRow({ claim, names, whole, columns }: RowProps) {
  const words = useWords();
  const beneath = [readAs(words, claim), whole].filter((text) => text !== null);
  const told = [
    victimsText(words, claim.victims),
    claim.source === null
      ? words.t('report_own_voice')
      : asPrinted(words, names, { id: claim.root, name: claim.source }),
    claim.place === null ? words.t('untold') : asPrinted(words, names, claim.place),
    words.period(claim.from, claim.to) || words.t('untold'),
  ];
  return (
    <tr>
      <th scope="row" data-label={columns[0]}>
        <span class="claim-figure">{headline(words, claim.event, claim)}</span>
        {!claim.vague && (
          <q class="claim-printed">
            <Quoted text={claim.words} />
          </q>
        )}
        {beneath.map((text) => (
          <span class="claim-beneath" key={text}>
            {text}
          </span>
        ))}
      </th>
      {told.map((text, i) => (
        <td key={i} data-label={columns[i + 1]}>
          <Quoted text={text} />
        </td>
      ))}
    </tr>
  );
}

function wholeOf(words: Words, claims: readonly ReportClaim[], { partOf }: ReportClaim): string | null {
  const whole = partOf === null ? undefined : claims[partOf];
  return whole ? words.t('claim_part_of', [headline(words, whole.event, whole)]) : null;
}
