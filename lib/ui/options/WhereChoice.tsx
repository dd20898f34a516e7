import type { Settings } from '../../model/settings.ts';
import { Radios } from '../form/Radios.tsx';
import { useWords } from '../i18n/context.ts';

const WHERE = ['everywhere', 'click'] as const;

interface Props {
  where: Settings['where'];
  onChoose: (where: Settings['where']) => void;
  disabled: boolean;
}

/** Whether pages are read by themselves, or only when the reader asks. */
export function WhereChoice({ where, onChoose, disabled }: Props) {
  const { t } = useWords();
  return (
    <Radios
      legend={t('where_legend')}
      name="where"
      chosen={where}
      disabled={disabled}
      options={WHERE.map((id) => ({ id, name: t(`where_${id}`), detail: t(`where_${id}_text`) }))}
      onChoose={onChoose}
    />
  );
}
