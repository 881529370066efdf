import { dayNames, dayOfYear, isoCalendar, monthNames, weekday } from "./calendar.js";
import { pad } from "./numbers.js";

/** A moment as strftime reads it; `zone` is the text of %Z, `offset` that of %z. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond?: number;
  readonly weekday?: number;
  readonly yearDay?: number;
  readonly zone: string;
  readonly offset: string;
}

interface Field {
  readonly text: (m: Moment) => string | number;
  /** Digits and filler of a number. */
  readonly width?: number;
  readonly fill?: string;
}

const number = (width: number, text: (m: Moment) => number, fill = "0"): Field => ({ text, width, fill });
const words = (text: (m: Moment) => string): Field => ({ text });

const weekdayOf = (m: Moment): number => m.weekday ?? weekday(m.year, m.month, m.day);
const yearDayOf = (m: Moment): number => m.yearDay ?? dayOfYear(m.year, m.month, m.day);
const hour12 = (m: Moment): number => m.hour % 12 || 12;
const iso = (m: Moment): [number, number, number] => isoCalendar(m.year, m.month, m.day);
const composite = (format: string): Field => words((m) => strftime(format, m));

const fields: Readonly<Record<string, Field>> = {
  a: words((m) => dayNames[weekdayOf(m)]!.slice(0, 3)),
  A: words((m) => dayNames[weekdayOf(m)]!),
  b: words((m) => monthNames[m.month - 1]!.slice(0, 3)),
  B: words((m) => monthNames[m.month - 1]!),
  h: words((m) => monthNames[m.month - 1]!.slice(0, 3)),
  c: composite("%a %b %e %H:%M:%S %Y"),
  C: number(2, (m) => Math.floor(m.year / 100)),
  d: number(2, (m) => m.day),
  D: composite("%m/%d/%y"),
  e: number(2, (m) => m.day, " "),
  f: words((m) => pad(m.microsecond ?? 0, 6)),
  F: composite("%Y-%m-%d"),
  g: number(2, (m) => iso(m)[0] % 100),
  G: number(1, (m) => iso(m)[0]),
  H: number(2, (m) => m.hour),
  I: number(2, hour12),
  j: number(3, yearDayOf),
  k: number(2, (m) => m.hour, " "),
  l: number(2, hour12, " "),
  m: number(2, (m) => m.month),
  M: number(2, (m) => m.minute),
  n: words(() => "\n"),
  p: words((m) => (m.hour < 12 ? "AM" : "PM")),
  P: words((m) => (m.hour < 12 ? "am" : "pm")),
  r: composite("%I:%M:%S %p"),
  R: composite("%H:%M"),
  s: number(1, (m) =>
    Math.floor(new Date(m.year, m.month - 1, m.day, m.hour, m.minute, m.second).getTime() / 1000),
  ),
  S: number(2, (m) => m.second),
  t: words(() => "\t"),
  T: composite("%H:%M:%S"),
  u: number(1, (m) => weekdayOf(m) + 1),
  U: number(2, (m) => Math.floor((yearDayOf(m) + 6 - ((weekdayOf(m) + 1) % 7)) / 7)),
  V: number(2, (m) => iso(m)[1]),
  w: number(1, (m) => (weekdayOf(m) + 1) % 7),
  W: number(2, (m) => Math.floor((yearDayOf(m) + 6 - weekdayOf(m)) / 7)),
  x: composite("%m/%d/%y"),
  X: composite("%H:%M:%S"),
  y: number(2, (m) => m.year % 100),
  Y: number(1, (m) => m.year),
  z: words((m) => m.offset),
  Z: words((m) => m.zone),
  "%": words(() => "%"),
};

function render(field: Field, m: Moment, flag: string): string {
  const value = field.text(m);
  if (typeof value === "string") return flag === "^" ? value.toUpperCase() : value;
  const fill = flag === "_" ? " " : flag === "0" ? "0" : field.fill!;
  return flag === "-" ? String(value) : String(value).padStart(field.width!, fill);
}

/** C's strftime in the C locale, with the flags of glibc; unknown directives stay as they are. */
export function strftime(format: string, m: Moment): string {
  return format.replace(/%([-_0^]?)([A-Za-z%])/g, (whole, flag: string, letter: string) => {
    const field = fields[letter];
    return field === undefined ? whole : render(field, m, flag);
  });
}
