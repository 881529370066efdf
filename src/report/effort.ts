/** How the minutes of a model are told in one word. The thresholds are printed wherever the words are. */
export const effortBands = [
  { name: "none", upTo: 0, text: "nothing left" },
  { name: "small", upTo: 60, text: "up to 1 hour" },
  { name: "medium", upTo: 480, text: "up to 8 hours" },
  { name: "large", upTo: Infinity, text: "more than 8 hours" },
] as const;

export type EffortBand = (typeof effortBands)[number]["name"];

export const effortBand = (minutes: number): EffortBand =>
  effortBands.find(({ upTo }) => minutes <= upTo)!.name;

/** `45 min`, `3 h 20 min`. */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
