/** Line icons, drawn for this extension on a grid of 16. Decoration only: the words stand beside them. */

const PATHS = {
  next: 'M4 6l4 4 4-4',
  previous: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  page: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 11h4',
  lock: 'M4 7h8v7H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  alert: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.4v.1',
  box: 'M2 5l6-3 6 3v6l-6 3-6-3zM2 5l6 3 6-3M8 8v6',
  check: 'M3 8.5l3.2 3.2L13 5',
  swap: 'M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
  download: 'M8 2v8M4.8 7L8 10.2 11.2 7M3 13.5h10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
