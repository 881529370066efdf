import { ValueError } from "../exceptions.js";

export const MINYEAR = 1;
export const MAXYEAR = 9999;
export const maxOrdinal = 3652059;

export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days before January 1st of the year, counted from 1-01-01. */
function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** The day's number in its year, from 1. */
export function dayOfYear(year: number, month: number, day: number): number {
  return daysBefore[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0) + day;
}

/** Days from 1-01-01, which is 1. */
export function ordinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + dayOfYear(year, month, day);
}

/** Year, month and day of an ordinal. */
export function fromOrdinal(n: number): [number, number, number] {
  let year = Math.floor((n - 1) / 365.2425) + 1;
  while (daysBeforeYear(year) >= n) year--;
  while (daysBeforeYear(year + 1) < n) year++;
  let month = 12;
  const inYear = n - daysBeforeYear(year);
  while (dayOfYear(year, month, 1) > inYear) month--;
  return [year, month, inYear - dayOfYear(year, month, 1) + 1];
}

/** Monday is 0. */
export const weekday = (year: number, month: number, day: number): number =>
  (ordinal(year, month, day) + 6) % 7;

/** The ordinal of the Monday that starts ISO week 1 of the year. */
function isoWeekOne(year: number): number {
  const first = ordinal(year, 1, 1);
  const firstWeekday = (first + 6) % 7;
  const monday = first - firstWeekday;
  return firstWeekday > 3 ? monday + 7 : monday;
}

/** ISO year, week and weekday (Monday is 1). */
export function isoCalendar(year: number, month: number, day: number): [number, number, number] {
  const today = ordinal(year, month, day);
  let isoYear = year;
  if (today < isoWeekOne(year)) isoYear--;
  else if (today >= isoWeekOne(year + 1)) isoYear++;
  const days = today - isoWeekOne(isoYear);
  return [isoYear, Math.floor(days / 7) + 1, (days % 7) + 1];
}

/** The ordinal of an ISO year, week and weekday. */
export function fromIsoCalendar(year: number, week: number, day: number): number {
  if (year < MINYEAR || year > MAXYEAR) throw new ValueError(`Year is out of range: ${year}`);
  const weeks = (isoWeekOne(year + 1) - isoWeekOne(year)) / 7;
  if (week < 1 || week > weeks) throw new ValueError(`Invalid week: ${week}`);
  if (day < 1 || day > 7) throw new ValueError(`Invalid weekday: ${day} (range is [1, 7])`);
  return isoWeekOne(year) + (week - 1) * 7 + day - 1;
}
