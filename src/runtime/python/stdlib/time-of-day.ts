import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { namedArguments } from "../binding.js";
import { TypeError, ValueError } from "../exceptions.js";
import { hash } from "../hash.js";
import { repr } from "../repr.js";
import { NotImplemented, immutable } from "../singletons.js";
import { Tuple } from "../tuple.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { pad, smallInteger } from "./numbers.js";
import { strftime } from "./strftime.js";
import { requireText } from "./date.js";
import { timedelta } from "./timedelta.js";
import { formatOffset, timezone, tzinfo } from "./timezone.js";

const timeParameters = ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="];

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

export function checkTime({ hour, minute, second, microsecond }: Clock, fold: number): void {
  if (hour < 0 || hour > 23) throw new ValueError("hour must be in 0..23");
  if (minute < 0 || minute > 59) throw new ValueError("minute must be in 0..59");
  if (second < 0 || second > 59) throw new ValueError("second must be in 0..59");
  if (microsecond < 0 || microsecond > 999999) throw new ValueError("microsecond must be in 0..999999");
  if (fold !== 0 && fold !== 1) throw new ValueError("fold must be either 0 or 1");
}

export function checkZone(zone: Dynamic): tzinfo | null {
  if (zone === null || zone === undefined || zone instanceof tzinfo) return zone ?? null;
  throw new TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`);
}

/** The clock part of isoformat. */
export function formatClock({ hour, minute, second, microsecond }: Clock, timespec: Dynamic): string {
  const minutes = `${pad(hour, 2)}:${pad(minute, 2)}`;
  const seconds = `${minutes}:${pad(second, 2)}`;
  switch (timespec) {
    case "auto":
      return microsecond ? `${seconds}.${pad(microsecond, 6)}` : seconds;
    case "hours":
      return pad(hour, 2);
    case "minutes":
      return minutes;
    case "seconds":
      return seconds;
    case "milliseconds":
      return `${seconds}.${pad(Math.floor(microsecond / 1000), 3)}`;
    case "microseconds":
      return `${seconds}.${pad(microsecond, 6)}`;
    default:
      throw new ValueError("Unknown timespec value");
  }
}

const clock = String.raw`(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:[.,](\d+))?)?)?`;
const timeText = new RegExp(`^${clock}(Z|[+-].*)?$`);
const offsetText = new RegExp(`^([+-])${clock}$`);

/** Reads the time part of an ISO 8601 text; null when it is none. */
export function parseIsoTime(text: string): (Clock & { zone: tzinfo | null }) | null {
  const match = timeText.exec(text);
  if (!match) return null;
  const zone = match[6] === undefined ? null : parseIsoOffset(match[6]);
  return zone === undefined ? null : { ...clockOf(match.slice(1)), zone };
}

function clockOf([hour, , minute = "0", second = "0", fraction = ""]: (string | undefined)[]): Clock {
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    microsecond: Number(fraction.slice(0, 6).padEnd(6, "0")),
  };
}

function parseIsoOffset(text: string): timezone | undefined {
  if (text === "Z") return timezone.utc;
  const match = offsetText.exec(text);
  if (!match) return undefined;
  const { hour, minute, second, microsecond } = clockOf(match.slice(2));
  const size = new timedelta(0, second, microsecond, 0, minute, hour);
  if (size.total === 0n) return timezone.utc;
  return new timezone(match[1] === "-" ? size.__neg__() : size);
}

/** `datetime.time` */
export class time implements Clock {
  static min: Dynamic;
  static max: Dynamic;
  static resolution = new timedelta(0, 0, 1);

  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: tzinfo | null;
  readonly fold: number;

  constructor(
    hour: Dynamic = 0,
    minute: Dynamic = 0,
    second: Dynamic = 0,
    microsecond: Dynamic = 0,
    zone: Dynamic = null,
    { fold = 0 }: { fold?: number } = {},
  ) {
    this.hour = smallInteger(hour);
    this.minute = smallInteger(minute);
    this.second = smallInteger(second);
    this.microsecond = smallInteger(microsecond);
    this.tzinfo = checkZone(zone);
    this.fold = fold;
    checkTime(this, fold);
  }

  static fromisoformat(text: Dynamic): time {
    const parts = parseIsoTime(requireText(text).replace(/^T/, ""));
    if (!parts) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new time(parts.hour, parts.minute, parts.second, parts.microsecond, parts.zone);
  }

  utcoffset(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.utcoffset(null);
  }

  dst(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.dst(null);
  }

  tzname(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.tzname(null);
  }

  isoformat(timespec: Dynamic = "auto"): string {
    const offset = this.utcoffset();
    return formatClock(this, timespec) + (offset === null ? "" : formatOffset(offset));
  }

  strftime(format: Dynamic): string {
    const offset = this.utcoffset();
    const { hour, minute, second, microsecond } = this;
    const zone = this.tzname() ?? "";
    const text = offset === null ? "" : formatOffset(offset, "");
    return strftime(format, {
      year: 1900,
      month: 1,
      day: 1,
      hour,
      minute,
      second,
      microsecond,
      zone,
      offset: text,
    });
  }

  replace(
    hour: Dynamic = this.hour,
    minute: Dynamic = this.minute,
    second: Dynamic = this.second,
    microsecond: Dynamic = this.microsecond,
    zone: Dynamic = this.tzinfo,
    { fold = this.fold }: { fold?: number } = {},
  ): time {
    if (isPlainDict(hour)) return this.replace(...namedArguments("replace", timeParameters, hour));
    return new time(hour, minute, second, microsecond, zone, { fold });
  }

  /** Microseconds of the day, in UTC where there is an offset. */
  private get position(): number {
    const own = ((this.hour * 60 + this.minute) * 60 + this.second) * 1_000_000 + this.microsecond;
    const offset = this.utcoffset();
    return offset === null ? own : own - Number(offset.total);
  }

  private order(other: Dynamic, test: (a: number, b: number) => boolean): Dynamic {
    if (!(other instanceof time)) return NotImplemented;
    if ((this.utcoffset() === null) !== (other.utcoffset() === null)) {
      throw new TypeError("can't compare offset-naive and offset-aware times");
    }
    return test(this.position, other.position);
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof time)) return NotImplemented;
    return (this.utcoffset() === null) === (other.utcoffset() === null) && this.position === other.position;
  }

  __lt__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a < b);
  }

  __le__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a <= b);
  }

  __gt__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a > b);
  }

  __ge__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a >= b);
  }

  __hash__(): Dynamic {
    return hash(Tuple.of("time", this.position));
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
    return `datetime.time(${this.hour}, ${this.minute}${reprTail(this)})`;
  }
}

/** Seconds and microseconds where not zero, then time zone and fold. */
export function reprTail(value: Clock & { tzinfo: tzinfo | null; fold: number }): string {
  let text = "";
  if (value.second || value.microsecond) text += `, ${value.second}`;
  if (value.microsecond) text += `, ${value.microsecond}`;
  if (value.tzinfo !== null) text += `, tzinfo=${repr(value.tzinfo)}`;
  return value.fold ? `${text}, fold=1` : text;
}

time.min = new time(0, 0);
time.max = new time(23, 59, 59, 999999);

pyClass(time, { name: "time", module: "datetime", operand: "datetime.time" });
declareMethods(time, "time", {
  __init__: ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="],
  isoformat: ["timespec="],
  strftime: ["format"],
  replace: ["hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="],
});

immutable(time);
