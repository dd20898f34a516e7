import { useWords } from '../i18n/context.ts';

interface Option<Id extends string> {
  id: Id;
  name: string;
  /** How many reports choosing it shows; null while they are not counted. */
  count: number | null;
}

interface Props<Id extends string> {
  label: string;
  chosen: Id | null;
  options: readonly Option<Id>[];
  onChoose: (id: Id | null) => void;
}

/** One of several, or any. What is chosen is offered even where it is no longer among the options. */
export function Choice<Id extends string>({ label, chosen, options, onChoose }: Props<Id>) {
  const { t, number } = useWords();
  const offered =
    chosen === null || options.some(({ id }) => id === chosen)
      ? options
      : [{ id: chosen, name: chosen, count: 0 }, ...options];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(offered.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
      >
        <option value="">{t('any')}</option>
        {offered.map(({ id, name, count }) => (
          <option key={id} value={id} disabled={count === 0 && id !== chosen}>
            {count === null ? name : t('choice_count', [name, number(count)])}
          </option>
        ))}
      </select>
    </label>
  );
}
