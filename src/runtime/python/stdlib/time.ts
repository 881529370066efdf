import { Tuple } from "../tuple.js";
import { ValueError } from "../exceptions.js";
import { Float, toFloat } from "../float.js";
import { normalizeInt } from "../integers.js";
import type { Dynamic, Int } from "../types.js";
import { dayNames, dayOfYear, monthNames, weekday, daysInMonth } from "./calendar.js";
import { pad, real, smallInteger } from "./numbers.js";
import { type Moment, strftime as formatMoment } from "./strftime.js";
import { strptime as parse } from "./strptime.js";
import { struct_time } from "./struct-time.js";

export { struct_time } from "./struct-time.js";

/** `time.tzname`: the zone's names without and with summer time. */
export const tzname = Tuple.of(nameInMonth(0), nameInMonth(6));

function nameInMonth(month: number): string {
  const at = new Date(new Date().getFullYear(), month, 1);
  const name = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(at);
  return name.find((part) => part.type === "timeZoneName")!.value;
}

/** Seconds west of UTC in winter. */
export const timezone = new Date(new Date().getFullYear(), 0, 1).getTimezoneOffset() * 60;

/** `time.time()` */
export const time = (): Dynamic => toFloat((performance.timeOrigin + performance.now()) / 1000);
export const timeNs = (): Int =>
  normalizeInt(BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000)) * 1000n);
export const perfCounter = (): Dynamic => toFloat(performance.now() / 1000);
export const perfCounterNs = (): Int => normalizeInt(process.hrtime.bigint());
export const monotonic = (): Dynamic => toFloat(Number(process.hrtime.bigint()) / 1e9);

export function processTime(): Dynamic {
  const { user, system } = process.cpuUsage();
  return toFloat((user + system) / 1e6);
}

/** `time.sleep(seconds)`: other tasks run meanwhile. */
export async function sleep(seconds: Dynamic): Promise<null> {
  const duration = real(seconds);
  if (duration < 0) throw new ValueError("sleep length must be non-negative");
  await new Promise((resolve) => setTimeout(resolve, duration * 1000));
  return null;
}

const moment = (seconds: Dynamic): Date =>
  new Date(seconds === null ? Date.now() : wholeSeconds(seconds) * 1000);

/** The seconds of a timestamp: a float's floor, or an int. */
function wholeSeconds(seconds: Dynamic): number {
  const isFraction = seconds instanceof Float || (typeof seconds === "number" && !Number.isInteger(seconds));
  if (!isFraction) return smallInteger(seconds);
  const value = real(seconds);
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  return Math.floor(value);
}

/** `time.gmtime(seconds=None)` */
export function gmtime(seconds: Dynamic = null): struct_time {
  const at = moment(seconds);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const clock = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return new struct_time(
    [year, month, day, ...clock, weekday(year, month, day), dayOfYear(year, month, day), 0],
    "UTC",
    0,
  );
}

function zoneName(at: Date): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(at);
  return parts.find((part) => part.type === "timeZoneName")!.value;
}

/** `time.localtime(seconds=None)` */
export function localtime(seconds: Dynamic = null): struct_time {
  const at = moment(seconds);
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const clock = [at.getHours(), at.getMinutes(), at.getSeconds()];
  const offset = -at.getTimezoneOffset() * 60;
  const summer = offset !== -timezone ? 1 : 0;
  return new struct_time(
    [year, month, day, ...clock, weekday(year, month, day), dayOfYear(year, month, day), summer],
    zoneName(at),
    offset,
  );
}

/** `time.mktime(tuple)` */
export function mktime(tuple: Dynamic): Dynamic {
  const [year, month, day, hour, minute, second] = tuple;
  return toFloat(new Date(year, month - 1, day, hour, minute, second).getTime() / 1000);
}

function momentOf(tuple: Dynamic): Moment {
  const [year, month, day, hour, minute, second, weekDay, yearDay] = tuple;
  const offset = tuple.tm_gmtoff ?? 0;
  const size = Math.abs(offset) / 60;
  const text = (offset < 0 ? "-" : "+") + pad(Math.floor(size / 60), 2) + pad(size % 60, 2);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday: weekDay,
    yearDay,
    zone: tuple.tm_zone ?? zoneName(new Date()),
    offset: text,
  };
}

/** `time.strftime(format, t=localtime())` */
export function strftime(format: Dynamic, t: Dynamic = localtime()): string {
  return formatMoment(format.replaceAll("%f", "%%f"), momentOf(t));
}

/** `time.strptime(string, format="%a %b %d %H:%M:%S %Y")` */
export function strptime(string: Dynamic, format: Dynamic = "%a %b %d %H:%M:%S %Y"): struct_time {
  const p = parse(string, format);
  if (p.day > daysInMonth(p.year, p.month)) throw new ValueError("day is out of range for month");
  const offset = p.offset === null ? null : p.offset / 1_000_000;
  return new struct_time(
    [p.year, p.month, p.day, p.hour, p.minute, p.second, p.weekday, p.yearDay, p.zone === null ? -1 : 0],
    p.zone,
    offset,
  );
}

/** `time.asctime(tuple=localtime())` */
export function asctime(tuple: Dynamic = localtime()): string {
  const [year, month, day, hour, minute, second, weekDay] = tuple;
  const clock = `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;
  return `${dayNames[weekDay]!.slice(0, 3)} ${monthNames[month - 1]!.slice(0, 3)} ${String(day).padStart(2)} ${clock} ${year}`;
}

export const ctime = (seconds: Dynamic = null): string => asctime(localtime(seconds));
