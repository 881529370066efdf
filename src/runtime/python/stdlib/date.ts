import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { isPlainDict } from "../type-name.js";
import { namedArguments } from "../binding.js";
import { OverflowError, TypeError, ValueError } from "../exceptions.js";
import { hash } from "../hash.js";
import { namedTuple } from "../named-tuple.js";
import { repr } from "../repr.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import {
  dayNames,
  dayOfYear,
  daysInMonth,
  fromIsoCalendar,
  fromOrdinal,
  isoCalendar,
  maxOrdinal,
  MAXYEAR,
  MINYEAR,
  monthNames,
  ordinal,
  weekday,
} from "./calendar.js";
import { pad, real, smallInteger } from "./numbers.js";
import { strftime } from "./strftime.js";
import { struct_time } from "./struct-time.js";
import { timedelta } from "./timedelta.js";

const replaceParameters = ["year=", "month=", "day="];

const IsoCalendarDate = namedTuple("IsoCalendarDate", ["year", "week", "weekday"]);
Object.defineProperty(IsoCalendarDate.prototype, "__repr__", {
  value(this: Dynamic) {
    return `datetime.IsoCalendarDate(year=${this[0]}, week=${this[1]}, weekday=${this[2]})`;
  },
});

export function checkDate(year: number, month: number, day: number): void {
  if (year < MINYEAR || year > MAXYEAR) throw new ValueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) throw new ValueError("month must be in 1..12");
  if (day < 1 || day > daysInMonth(year, month)) throw new ValueError("day is out of range for month");
}

/** Year, month and day of an ordinal that arithmetic led to. */
export function checkedOrdinal(n: number): [number, number, number] {
  if (!(n >= 1 && n <= maxOrdinal)) throw new OverflowError("date value out of range");
  return fromOrdinal(n);
}

/** Reads the date part of an ISO 8601 text; null when it is none. */
export function parseIsoDate(text: string): [number, number, number] | null {
  const plain = /^(\d{4})(-?)(\d\d)\2(\d\d)$/.exec(text);
  if (plain) return [Number(plain[1]), Number(plain[3]), Number(plain[4])];
  const week = /^(\d{4})(-?)W(\d\d)(?:\2(\d))?$/.exec(text);
  if (!week) return null;
  return fromOrdinal(fromIsoCalendar(Number(week[1]), Number(week[3]), Number(week[4] ?? 1)));
}

export function requireText(value: Dynamic): string {
  if (typeof value !== "string") throw new TypeError("fromisoformat: argument must be str");
  return value;
}

/** `date(2024, 1)` */
function requireDate(...parts: Dynamic[]): void {
  const at = parts.findIndex((part) => part === undefined);
  if (at < 0) return;
  const name = ["year", "month", "day"][at]!;
  throw new TypeError(`function missing required argument '${name}' (pos ${at + 1})`);
}

/** `datetime.date` */
export class date {
  static min: Dynamic;
  static max: Dynamic;
  static resolution = new timedelta(1);

  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: Dynamic, month: Dynamic, day: Dynamic) {
    requireDate(year, month, day);
    this.year = smallInteger(year);
    this.month = smallInteger(month);
    this.day = smallInteger(day);
    checkDate(this.year, this.month, this.day);
  }

  static today(): Dynamic {
    const now = new Date();
    return new this(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  static fromtimestamp(timestamp: Dynamic): Dynamic {
    const moment = new Date(real(timestamp) * 1000);
    return new this(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  }

  static fromordinal(n: Dynamic): Dynamic {
    const day = smallInteger(n);
    if (day < 1) throw new ValueError("ordinal must be >= 1");
    if (day > maxOrdinal) throw new ValueError(`year ${fromOrdinal(day)[0]} is out of range`);
    return new this(...fromOrdinal(day));
  }

  static fromisoformat(text: Dynamic): Dynamic {
    const parts = parseIsoDate(requireText(text));
    if (!parts) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new this(...parts);
  }

  static fromisocalendar(year: Dynamic, week: Dynamic, day: Dynamic): Dynamic {
    return new this(
      ...fromOrdinal(fromIsoCalendar(smallInteger(year), smallInteger(week), smallInteger(day))),
    );
  }

  weekday(): number {
    return weekday(this.year, this.month, this.day);
  }

  isoweekday(): number {
    return this.weekday() + 1;
  }

  isocalendar(): Dynamic {
    return new IsoCalendarDate(...isoCalendar(this.year, this.month, this.day));
  }

  toordinal(): number {
    return ordinal(this.year, this.month, this.day);
  }

  isoformat(_sep?: Dynamic, _timespec?: Dynamic): string {
    return `${pad(this.year, 4)}-${pad(this.month, 2)}-${pad(this.day, 2)}`;
  }

  ctime(): string {
    return `${dayNames[this.weekday()]!.slice(0, 3)} ${monthNames[this.month - 1]!.slice(0, 3)} ${String(this.day).padStart(2)} 00:00:00 ${pad(this.year, 4)}`;
  }

  timetuple(): struct_time {
    const yearDay = dayOfYear(this.year, this.month, this.day);
    return new struct_time([this.year, this.month, this.day, 0, 0, 0, this.weekday(), yearDay, -1]);
  }

  strftime(format: Dynamic): string {
    const { year, month, day } = this;
    return strftime(format, { year, month, day, hour: 0, minute: 0, second: 0, zone: "", offset: "" });
  }

  replace(year: Dynamic = this.year, month: Dynamic = this.month, day: Dynamic = this.day): Dynamic {
    if (isPlainDict(year))
      return this.replace(...(namedArguments("replace", replaceParameters, year) as unknown as [Dynamic]));
    return new (this.constructor as typeof date)(year, month, day);
  }

  __add__(other: Dynamic): Dynamic {
    if (!(other instanceof timedelta)) return NotImplemented;
    return new (this.constructor as typeof date)(...checkedOrdinal(this.toordinal() + other.days));
  }

  __radd__(other: Dynamic): Dynamic {
    return this.__add__(other);
  }

  __sub__(other: Dynamic): Dynamic {
    if (other instanceof timedelta) return this.__add__(new timedelta(-other.days));
    return isPlainDate(other) ? new timedelta(this.toordinal() - other.toordinal()) : NotImplemented;
  }

  private compare(other: Dynamic, test: (a: number, b: number) => boolean): Dynamic {
    return isPlainDate(other) ? test(this.toordinal(), other.toordinal()) : NotImplemented;
  }

  __eq__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a === b);
  }

  __lt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a < b);
  }

  __le__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a <= b);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a > b);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.compare(other, (a, b) => a >= b);
  }

  __hash__(): Dynamic {
    return hash(Tuple.of(this.year, this.month, this.day));
  }

  __format__(spec: string): string {
    return spec === "" ? this.toString() : this.strftime(spec);
  }

  toString(): string {
    return this.isoformat();
  }

  __str__(): string {
    return this.toString();
  }

  __repr__(): string {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }
}

/** A date that is not a datetime: the two do not compare. */
function isPlainDate(value: Dynamic): value is date {
  return value instanceof date && !("hour" in value);
}

date.min = new date(1, 1, 1);
date.max = new date(9999, 12, 31);

pyClass(date, { name: "date", module: "datetime", operand: "datetime.date" });
declareMethods(date, "date", {
  __init__: ["year", "month", "day"],
  strftime: ["format"],
  replace: ["year=", "month=", "day="],
  fromtimestamp: ["timestamp"],
  fromordinal: ["ordinal"],
  fromisocalendar: ["year", "week", "day"],
});

immutable(date);
