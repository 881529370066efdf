import { TypeError, ValueError } from "../exceptions.js";
import { repr } from "../repr.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import {
  dayNames,
  dayOfYear,
  fromIsoCalendar,
  fromOrdinal,
  monthNames,
  ordinal,
  weekday,
} from "./calendar.js";

/** What a text says; absent parts have strptime's defaults. */
export interface Parsed {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  microsecond: number;
  weekday: number;
  yearDay: number;
  /** UTC offset in microseconds, where the text has one. */
  offset: number | null;
  zone: string | null;
}

const alternatives = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length).join("|");
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

const patterns: Readonly<Record<string, string>> = {
  a: alternatives(short(dayNames)),
  A: alternatives(dayNames),
  b: alternatives(short(monthNames)),
  B: alternatives(monthNames),
  d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]",
  f: "[0-9]{1,6}",
  G: "\\d\\d\\d\\d",
  H: "2[0-3]|[0-1]\\d|\\d",
  I: "1[0-2]|0[1-9]|[1-9]",
  j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]",
  m: "1[0-2]|0[1-9]|[1-9]",
  M: "[0-5]\\d|\\d",
  p: "am|pm",
  S: "6[0-1]|[0-5]\\d|\\d",
  u: "[1-7]",
  U: "5[0-3]|[0-4]\\d|\\d",
  V: "5[0-3]|0[1-9]|[1-4]\\d|\\d",
  w: "[0-6]",
  W: "5[0-3]|[0-4]\\d|\\d",
  y: "\\d\\d",
  Y: "\\d\\d\\d\\d",
  z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z",
  Z: "utc|gmt",
};
const composites: Readonly<Record<string, string>> = {
  c: "%a %b %d %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

function compile(format: string): RegExp {
  const expanded = format.replace(/%([cxX])/g, (_, letter: string) => composites[letter]!);
  let source = "";
  for (const [, percent, letter, space, other] of expanded.matchAll(/(%)([^])?|(\s+)|([^%\s]+)/g)) {
    if (percent !== undefined) source += directive(letter, format);
    else if (space !== undefined) source += "\\s+";
    else source += other!.replace(/[\\.^$*+?(){}[\]|]/g, "\\$&");
  }
  return new RegExp(`^(?:${source})`, "i");
}

function directive(letter: string | undefined, format: string): string {
  if (letter === undefined) throw new ValueError(`stray % in format ${repr(format)}`);
  if (letter === "%") return "%";
  const pattern = patterns[letter];
  if (pattern === undefined) {
    throw new ValueError(
      `'${letter === "\\" ? "\\\\" : letter}' is a bad directive in format ${repr(format)}`,
    );
  }
  return `(?<${letter}>${pattern})`;
}

function nameIndex(names: readonly string[], text: string): number {
  return names.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()));
}

function hourOf(groups: Record<string, string>): number {
  if (groups["H"] !== undefined) return Number(groups["H"]);
  if (groups["I"] === undefined) return 0;
  const hour = Number(groups["I"]) % 12;
  return groups["p"]?.toLowerCase() === "pm" ? hour + 12 : hour;
}

function offsetOf(text: string): number {
  if (text.toUpperCase() === "Z") return 0;
  const [, sign, hours, minutes, seconds = "0", fraction = ""] =
    /^([+-])(\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d+))?)?$/.exec(text)!;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === "-" ? -1 : 1) * (whole * 1_000_000 + Number(fraction.padEnd(6, "0")));
}

function yearOf(groups: Record<string, string>): number | null {
  if (groups["Y"] !== undefined) return Number(groups["Y"]);
  if (groups["y"] === undefined) return null;
  const year = Number(groups["y"]);
  return year <= 68 ? 2000 + year : 1900 + year;
}

function monthOf(groups: Record<string, string>): number {
  if (groups["m"] !== undefined) return Number(groups["m"]);
  const name = groups["B"] ?? groups["b"];
  return name === undefined ? 1 : nameIndex(monthNames, name) + 1;
}

function weekdayOf(groups: Record<string, string>): number | null {
  const name = groups["A"] ?? groups["a"];
  if (name !== undefined) return nameIndex(dayNames, name);
  if (groups["w"] !== undefined) return (Number(groups["w"]) + 6) % 7;
  return groups["u"] === undefined ? null : Number(groups["u"]) - 1;
}

/** The day of the year that a week number (%U or %W) and a weekday name. */
function dayOfWeek(year: number, week: number, day: number, startsMonday: boolean): number {
  const first = startsMonday ? weekday(year, 1, 1) : (weekday(year, 1, 1) + 1) % 7;
  const position = startsMonday ? day : (day + 1) % 7;
  const weekZero = (7 - first) % 7;
  return week === 0 ? 1 + position - first : 1 + weekZero + 7 * (week - 1) + position;
}

function dateOf(
  groups: Record<string, string>,
): Pick<Parsed, "year" | "month" | "day" | "weekday" | "yearDay"> {
  const given = yearOf(groups);
  const dayName = weekdayOf(groups);
  const year = given ?? 1900;
  let number: number | null = null;
  if (groups["G"] !== undefined || groups["V"] !== undefined) number = isoOrdinal(groups, dayName);
  else if (groups["j"] !== undefined) number = ordinal(year, 1, 1) + Number(groups["j"]) - 1;
  else if (given !== null && dayName !== null && (groups["U"] ?? groups["W"]) !== undefined) {
    const week = Number(groups["U"] ?? groups["W"]);
    number = ordinal(year, 1, 1) + dayOfWeek(year, week, dayName, groups["W"] !== undefined) - 1;
  }
  const [y, month, day] =
    number !== null ? fromOrdinal(number) : [year, monthOf(groups), Number(groups["d"] ?? 1)];
  return {
    year: y,
    month,
    day,
    weekday: dayName ?? weekday(y, month, day),
    yearDay: dayOfYear(y, month, day),
  };
}

function isoOrdinal(groups: Record<string, string>, dayName: number | null): number {
  if (groups["G"] === undefined || groups["V"] === undefined || dayName === null) {
    throw new ValueError(
      groups["G"] !== undefined
        ? "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u')."
        : "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').",
    );
  }
  return fromIsoCalendar(Number(groups["G"]), Number(groups["V"]), dayName + 1);
}

/** Reads a text by a format, as Python's _strptime does in the C locale. ValueError when they do not agree. */
export function strptime(text: Dynamic, format: Dynamic): Parsed {
  for (const [position, value] of [text, format].entries()) {
    if (typeof value !== "string") {
      throw new TypeError(`strptime() argument ${position} must be str, not <class '${typeName(value)}'>`);
    }
  }
  const match = compile(format).exec(text);
  if (match === null) throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  if (match[0].length !== text.length) {
    throw new ValueError(`unconverted data remains: ${text.slice(match[0].length)}`);
  }
  const groups = (match.groups ?? {}) as Record<string, string>;
  return {
    ...dateOf(groups),
    hour: hourOf(groups),
    minute: Number(groups["M"] ?? 0),
    second: Number(groups["S"] ?? 0),
    microsecond: Number((groups["f"] ?? "0").padEnd(6, "0")),
    offset: groups["z"] === undefined ? null : offsetOf(groups["z"]),
    zone: groups["Z"]?.toUpperCase() ?? null,
  };
}
