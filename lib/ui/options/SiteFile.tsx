import { useState } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { Quoted } from '../text/Quoted.tsx';
import { type ParsedSites, readSiteList } from './site-list.ts';

interface Props {
  isEmpty: boolean;
  onExport: () => void;
  onImport: (hosts: string[]) => void;
}

/** Wrong lines that are shown before the rest is only counted. */
const LINES_SHOWN = 5;

/** Larger than any list; what is larger is not read at all. */
const MOST_BYTES = 1_000_000;

/** The list of sites into a file and from one. */
export function SiteFile({ isEmpty, onExport, onImport }: Props) {
  const words = useWords();
  const [outcome, setOutcome] = useState<ParsedSites | null>(null);

  async function take(file: File): Promise<void> {
    const read: ParsedSites =
      file.size > MOST_BYTES ? { problem: 'too-long', lines: [] } : readSiteList(await file.text());
    setOutcome(read);
    if ('hosts' in read) onImport(read.hosts);
  }

  return (
    <div class="site-file">
      <label class="button file-button">
        {words.t('sites_import')}
        <input
          type="file"
          accept=".txt,.csv,text/plain"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) void take(file).catch(() => setOutcome({ problem: 'empty', lines: [] }));
            input.value = '';
          }}
        />
      </label>
      <button type="button" class="button" disabled={isEmpty} onClick={onExport}>
        {words.t('sites_export')}
      </button>
      <div class="site-outcome" role="status">
        {outcome && 'hosts' in outcome && <p>{words.count('sites_taken', outcome.hosts.length)}</p>}
        {outcome && 'problem' in outcome && <Refused {...outcome} />}
      </div>
    </div>
  );
}

function Refused({ problem, lines }: Extract<ParsedSites, { problem: string }>) {
  const words = useWords();
  const more = lines.length - LINES_SHOWN;
  return (
    <div class="problem">
      <p>{words.t(`sites_${problem.replaceAll('-', '_')}`)}</p>
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, LINES_SHOWN).map(({ number, text }) => (
            <li key={number}>
              {words.t('sites_line', [words.number(number)])} <Quoted text={text.slice(0, 80)} />
            </li>
          ))}
          {more > 0 && <li>{words.count('sites_more_lines', more)}</li>}
        </ul>
      )}
    </div>
  );
}
