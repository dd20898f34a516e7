interface Props<Id extends string> {
  /** What is chosen between. */
  legend: string;
  name: string;
  chosen: Id;
  options: readonly { id: Id; name: string; detail: string }[];
  onChoose: (id: Id) => void;
  disabled?: boolean;
}

/** A few choices, each with a sentence on what it means. */
export function Radios<Id extends string>({
  legend,
  name,
  chosen,
  options,
  onChoose,
  disabled = false,
}: Props<Id>) {
  return (
    <fieldset class="radios" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label class="radio" key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === chosen}
            onChange={() => onChoose(option.id)}
          />
          <span>
            <span class="radio-name">{option.name}</span>
            <span class="quiet small">{option.detail}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
