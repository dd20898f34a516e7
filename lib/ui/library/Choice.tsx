import { useWords } from '../i18n/context.ts';

interface Props<Id extends string> {
  label: string;
  chosen: Id | null;
  options: readonly { id: Id; name: string }[];
  onChoose: (id: Id | null) => void;
}

/** One of several, or any. What is chosen is offered even where it is no longer among the options. */
export function Choice<Id extends string>({ label, chosen, options, onChoose }: Props<Id>) {
  const { t } = useWords();
  const offered =
    chosen === null || options.some(({ id }) => id === chosen)
      ? options
      : [{ id: chosen, name: chosen }, ...options];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(offered.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
      >
        <option value="">{t('any')}</option>
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
