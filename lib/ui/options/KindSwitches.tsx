import { MARK_KINDS, type MarkKind, type Settings } from '../../model/settings.ts';
import { Switch } from '../form/Switch.tsx';
import { useWords } from '../i18n/context.ts';
import { KindMark } from '../icon/KindMark.tsx';

interface Props {
  kinds: Settings['kinds'];
  onChange: (kind: MarkKind, on: boolean) => void;
}

/** A switch for each kind, with the sign of the kind. */
export function KindSwitches({ kinds, onChange }: Props) {
  const { t } = useWords();
  return (
    <div class="rows">
      {MARK_KINDS.map((kind) => (
        <Switch key={kind} checked={kinds[kind]} onChange={(on) => onChange(kind, on)}>
          <span class="with-mark">
            <KindMark kind={kind} />
            <span>{t(`kinds_${kind}`)}</span>
          </span>
        </Switch>
      ))}
    </div>
  );
}
