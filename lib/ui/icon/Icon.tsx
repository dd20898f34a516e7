const PATHS = {
  close: 'M3.7 3.7l8.6 8.6M12.3 3.7l-8.6 8.6',
  back: 'M10 3L5 8l5 5',
  open: 'M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5L7 9',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  settings: 'M2 4.5h6M11 4.5h3M2 11.5h3M8 11.5h6M9.5 2.7v3.6M6.5 9.7v3.6',
  differ: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
};

export type IconName = keyof typeof PATHS;

/** A line icon beside or instead of words; the control that holds it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
