/** `calendar` */
import { IndexError, ValueError } from "../exceptions.js";
import { pyClass } from "../class-info.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { dayNames, daysInMonth, isLeap, monthNames, ordinal } from "./calendar.js";

/** `calendar.IllegalMonthError` */
export class IllegalMonthError extends ValueError {
  constructor(readonly month: Dynamic) {
    super(`bad month number ${month}; must be 1-12`);
  }
}
pyClass(IllegalMonthError, { name: "IllegalMonthError", module: "calendar" });

export const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;
export const dayName: string[] = [...dayNames];
export const dayAbbr: string[] = dayNames.map((name) => name.slice(0, 3));
export const monthName: string[] = ["", ...monthNames];
export const monthAbbr: string[] = ["", ...monthNames.map((name) => name.slice(0, 3))];

/** `calendar.isleap(year)` */
export const isleap = (year: number): boolean => isLeap(year);

/** `calendar.leapdays(y1, y2)` */
export function leapdays(y1: number, y2: number): number {
  const before = (y: number): number =>
    Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400);
  return before(y2) - before(y1);
}

/** `calendar.weekday(year, month, day)` */
export const weekday = (year: number, month: number, day: number): number =>
  (ordinal(year, month, day) + 6) % 7;

/** `calendar.monthrange(year, month)`: weekday of the first day, and number of days. */
export function monthrange(year: number, month: number): Tuple {
  if (!(month >= 1 && month <= 12)) throw new IllegalMonthError(month);
  return Tuple.of(weekday(year, month, 1), daysInMonth(year, month));
}

/** `calendar.monthcalendar(year, month)`: weeks of days, 0 outside of the month. */
export function monthcalendar(year: number, month: number): number[][] {
  const [first, days] = monthrange(year, month) as unknown as [number, number];
  const cells = [...Array<number>(first).fill(0), ...Array.from({ length: days }, (_, i) => i + 1)];
  while (cells.length % 7) cells.push(0);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** `calendar.timegm(tuple)`: seconds since 1970 of a time in UTC. */
export function timegm(tuple: Dynamic): number {
  const [year, month, day, hour, minute, second] = [...(tuple as Iterable<number>)] as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return (
    ((ordinal(year, month, 1) - ordinal(1970, 1, 1) + day - 1) * 24 + hour) * 3600 + minute * 60 + second
  );
}

const centered = (text: string, width: number): string => {
  const room = Math.max(width - text.length, 0);
  const left = Math.floor(room / 2) + (room & width & 1);
  return " ".repeat(left) + text + " ".repeat(room - left);
};

/** `calendar.month(year, month)`: the month as text. */
export function month(year: number, number: number): string {
  if (monthName[number] === undefined) throw new IndexError("list index out of range");
  const weeks = monthcalendar(year, number).map((week) =>
    week
      .map((day) => (day === 0 ? "  " : String(day).padStart(2)))
      .join(" ")
      .trimEnd(),
  );
  const title = centered(`${monthName[number]} ${year}`, 20).trimEnd();
  return [title, "Mo Tu We Th Fr Sa Su", ...weeks].join("\n") + "\n";
}
