interface Props<Id extends string> {
  label: string;
  /** The label is there for screen readers only. */
  isLabelHidden?: boolean;
  chosen: Id;
  options: readonly { id: Id; name: string; lang?: string }[];
  onChoose: (id: Id) => void;
  disabled?: boolean;
}

/** One of several. */
export function Select<Id extends string>({
  label,
  isLabelHidden = false,
  chosen,
  options,
  onChoose,
  disabled = false,
}: Props<Id>) {
  return (
    <label class="field">
      <span class={isLabelHidden ? 'unseen' : undefined}>{label}</span>
      <select
        value={chosen}
        disabled={disabled}
        onChange={(event) => {
          const next = options.find(({ id }) => id === event.currentTarget.value);
          if (next) onChoose(next.id);
        }}
      >
        {options.map(({ id, name, lang }) => (
          <option key={id} value={id} lang={lang} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
