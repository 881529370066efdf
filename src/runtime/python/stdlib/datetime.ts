import { declareMethods } from "../declare.js";
import { namedArguments } from "../binding.js";
import { pyClass } from "../class-info.js";
import { OverflowError, TypeError, ValueError } from "../exceptions.js";
import { toFloat } from "../float.js";
import { hash } from "../hash.js";
import { repr } from "../repr.js";
import { NotImplemented } from "../singletons.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { dayNames, dayOfYear, MAXYEAR, MINYEAR, monthNames } from "./calendar.js";
import { checkedOrdinal, date, parseIsoDate, requireText } from "./date.js";
import { floorDivide, modulo, pad, ratio, real, smallInteger } from "./numbers.js";
import { strftime } from "./strftime.js";
import { strptime } from "./strptime.js";
import { struct_time } from "./struct-time.js";
import { checkTime, checkZone, formatClock, parseIsoTime, reprTail, time } from "./time-of-day.js";
import { roundedDivide, timedelta } from "./timedelta.js";
import { formatOffset, timezone, tzinfo } from "./timezone.js";

const replaceParameters = [
  "year=",
  "month=",
  "day=",
  "hour=",
  "minute=",
  "second=",
  "microsecond=",
  "tzinfo=",
  "*",
  "fold=",
];

export { date } from "./date.js";
export { time } from "./time-of-day.js";
export { timedelta } from "./timedelta.js";
export { timezone, tzinfo, UTC } from "./timezone.js";
export { MAXYEAR, MINYEAR };

const dayMicroseconds = 86_400_000_000n;
const epochOrdinal = 719163;

/** Year to microsecond of a number of microseconds since 1-01-01 (day 1). */
function fieldsOf(total: bigint): [number, number, number, number, number, number, number] {
  const days = Number(floorDivide(total, dayMicroseconds));
  const rest = Number(modulo(total, dayMicroseconds));
  const seconds = Math.floor(rest / 1_000_000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60] as const;
  return [...checkedOrdinal(days), ...clock, rest % 1_000_000];
}

/** Microseconds since the epoch of a timestamp in seconds, rounded half to even. */
function timestampMicroseconds(timestamp: Dynamic): bigint {
  const seconds = real(timestamp);
  if (Number.isNaN(seconds)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(seconds)) throw new OverflowError("cannot convert float infinity to integer");
  const [n, d] = ratio(seconds);
  return roundedDivide(n * 1_000_000n, d);
}

/** The system's UTC offset in microseconds at a moment, given in microseconds since the epoch. */
function localOffset(epoch: bigint): bigint {
  return BigInt(-new Date(Number(floorDivide(epoch, 1000n))).getTimezoneOffset()) * 60_000_000n;
}

const sinceEpoch = (total: bigint): bigint => total - BigInt(epochOrdinal) * dayMicroseconds;
const fromEpoch = (epoch: bigint): bigint => epoch + BigInt(epochOrdinal) * dayMicroseconds;
const nowMicroseconds = (): bigint => BigInt(Math.round((performance.timeOrigin + performance.now()) * 1000));

/** `datetime.datetime` */
export class datetime extends date {
  static override resolution = new timedelta(0, 0, 1);

  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: tzinfo | null;
  readonly fold: number;

  constructor(
    year: Dynamic,
    month: Dynamic,
    day: Dynamic,
    hour: Dynamic = 0,
    minute: Dynamic = 0,
    second: Dynamic = 0,
    microsecond: Dynamic = 0,
    zone: Dynamic = null,
    { fold = 0 }: { fold?: number } = {},
  ) {
    super(year, month, day);
    this.hour = smallInteger(hour);
    this.minute = smallInteger(minute);
    this.second = smallInteger(second);
    this.microsecond = smallInteger(microsecond);
    this.tzinfo = checkZone(zone);
    this.fold = fold;
    checkTime(this, fold);
  }

  private static ofTotal(total: bigint, zone: Dynamic = null, fold = 0): datetime {
    return new this(...fieldsOf(total), zone, { fold });
  }

  /** The local time of a moment in a zone; naive and in the system's zone where none is given. */
  private static ofEpoch(epoch: bigint, zone: Dynamic): datetime {
    if (zone === null || zone === undefined) return this.ofTotal(fromEpoch(epoch + localOffset(epoch)));
    return checkZone(zone)!.fromutc(this.ofTotal(fromEpoch(epoch), zone));
  }

  static now(tz: Dynamic = null): Dynamic {
    return this.ofEpoch(nowMicroseconds(), tz);
  }

  static override today(): Dynamic {
    return this.now();
  }

  static utcnow(): Dynamic {
    return this.ofTotal(fromEpoch(nowMicroseconds()));
  }

  static override fromtimestamp(timestamp: Dynamic, tz: Dynamic = null): Dynamic {
    return this.ofEpoch(timestampMicroseconds(timestamp), tz);
  }

  static utcfromtimestamp(timestamp: Dynamic): Dynamic {
    return this.ofTotal(fromEpoch(timestampMicroseconds(timestamp)));
  }

  static override fromisoformat(text: Dynamic): Dynamic {
    const whole = requireText(text);
    for (const size of [10, 8, 7]) {
      const day = parseIsoDate(whole.slice(0, size));
      if (day === null) continue;
      if (whole.length === size) return new this(...day);
      const clock = parseIsoTime(whole.slice(size + 1));
      if (clock)
        return new this(...day, clock.hour, clock.minute, clock.second, clock.microsecond, clock.zone);
    }
    throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
  }

  static strptime(text: Dynamic, format: Dynamic): Dynamic {
    const p = strptime(text, format);
    const zone = p.offset === null ? null : new timezone(new timedelta(0, 0, p.offset), p.zone);
    const utc = zone !== null && p.offset === 0 && p.zone === null ? timezone.utc : zone;
    return new this(p.year, p.month, p.day, p.hour, p.minute, p.second, p.microsecond, utc);
  }

  static combine(day: Dynamic, clock: Dynamic, zone: Dynamic = clock.tzinfo): Dynamic {
    if (!(day instanceof date)) {
      throw new TypeError(`combine() argument 1 must be datetime.date, not ${typeName(day)}`);
    }
    const { hour, minute, second, microsecond, fold } = clock;
    return new this(day.year, day.month, day.day, hour, minute, second, microsecond, zone, { fold });
  }

  /** Microseconds since 1-01-01 of the local time. */
  private get total(): bigint {
    const seconds = (this.hour * 60 + this.minute) * 60 + this.second;
    return (
      BigInt(this.toordinal()) * dayMicroseconds + BigInt(seconds) * 1_000_000n + BigInt(this.microsecond)
    );
  }

  /** Microseconds since 1-01-01 in UTC; of the local time where there is no offset. */
  private get universal(): bigint {
    const offset = this.utcoffset();
    return offset === null ? this.total : this.total - offset.total;
  }

  utcoffset(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.utcoffset(this);
  }

  dst(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.dst(this);
  }

  tzname(): Dynamic {
    return this.tzinfo === null ? null : this.tzinfo.tzname(this);
  }

  date(): date {
    return new date(this.year, this.month, this.day);
  }

  time(): time {
    return new time(this.hour, this.minute, this.second, this.microsecond, null, { fold: this.fold });
  }

  timetz(): time {
    return new time(this.hour, this.minute, this.second, this.microsecond, this.tzinfo, { fold: this.fold });
  }

  /** Microseconds since the epoch; a naive time is in the system's zone. */
  private get epoch(): bigint {
    if (this.utcoffset() !== null) return sinceEpoch(this.universal);
    const local = new Date(2000, this.month - 1, this.day, this.hour, this.minute, this.second);
    local.setFullYear(this.year, this.month - 1, this.day);
    const first = BigInt(local.getTime()) * 1000n + BigInt(this.microsecond);
    const later = sinceEpoch(this.total) - localOffset(first + 7_200_000_000n);
    return this.fold === 1 && later + localOffset(later) === sinceEpoch(this.total) ? later : first;
  }

  timestamp(): Dynamic {
    return toFloat(Number(this.epoch) / 1e6);
  }

  astimezone(tz: Dynamic = null): datetime {
    const Class = this.constructor as typeof datetime;
    const epoch = this.epoch;
    if (tz !== null) return checkZone(tz) === this.tzinfo ? this : Class.ofEpoch(epoch, tz);
    const name = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(
      new Date(Number(epoch / 1000n)),
    );
    const zone = new timezone(
      timedelta.ofMicroseconds(localOffset(epoch)),
      name.find((part) => part.type === "timeZoneName")!.value,
    );
    return Class.ofEpoch(epoch, zone);
  }

  override timetuple(): struct_time {
    const dst = this.dst();
    const flag = dst === null ? -1 : dst.__bool__() ? 1 : 0;
    return this.structTime(flag);
  }

  private structTime(flag: number): struct_time {
    const { year, month, day, hour, minute, second } = this;
    return new struct_time([
      year,
      month,
      day,
      hour,
      minute,
      second,
      this.weekday(),
      dayOfYear(year, month, day),
      flag,
    ]);
  }

  utctimetuple(): struct_time {
    return datetime.ofTotal(this.universal).structTime(0);
  }

  override ctime(): string {
    const day = `${dayNames[this.weekday()]!.slice(0, 3)} ${monthNames[this.month - 1]!.slice(0, 3)} ${String(this.day).padStart(2)}`;
    return `${day} ${formatClock(this, "seconds")} ${pad(this.year, 4)}`;
  }

  override isoformat(sep: Dynamic = "T", timespec: Dynamic = "auto"): string {
    const offset = this.utcoffset();
    return (
      super.isoformat() + sep + formatClock(this, timespec) + (offset === null ? "" : formatOffset(offset))
    );
  }

  override strftime(format: Dynamic): string {
    const offset = this.utcoffset();
    const { year, month, day, hour, minute, second, microsecond } = this;
    const zone = this.tzname() ?? "";
    const text = offset === null ? "" : formatOffset(offset, "");
    return strftime(format, { year, month, day, hour, minute, second, microsecond, zone, offset: text });
  }

  override replace(
    year: Dynamic = this.year,
    month: Dynamic = this.month,
    day: Dynamic = this.day,
    hour: Dynamic = this.hour,
    minute: Dynamic = this.minute,
    second: Dynamic = this.second,
    microsecond: Dynamic = this.microsecond,
    zone: Dynamic = this.tzinfo,
    { fold = this.fold }: { fold?: number } = {},
  ): datetime {
    if (isPlainDict(year)) return this.replace(...namedArguments("replace", replaceParameters, year));
    return new (this.constructor as typeof datetime)(
      year,
      month,
      day,
      hour,
      minute,
      second,
      microsecond,
      zone,
      { fold },
    );
  }

  override __add__(other: Dynamic): Dynamic {
    if (!(other instanceof timedelta)) return NotImplemented;
    return (this.constructor as typeof datetime).ofTotal(this.total + other.total, this.tzinfo);
  }

  override __sub__(other: Dynamic): Dynamic {
    if (other instanceof timedelta) return this.__add__(other.__neg__());
    if (!(other instanceof datetime)) return NotImplemented;
    if (this.tzinfo === other.tzinfo) return timedelta.ofMicroseconds(this.total - other.total);
    this.requireSameKind(other, "subtract");
    return timedelta.ofMicroseconds(this.universal - other.universal);
  }

  private requireSameKind(other: datetime, action: string): void {
    if ((this.utcoffset() === null) !== (other.utcoffset() === null)) {
      throw new TypeError(`can't ${action} offset-naive and offset-aware datetimes`);
    }
  }

  private order(other: Dynamic, test: (a: bigint, b: bigint) => boolean): Dynamic {
    if (!(other instanceof datetime)) {
      if (other instanceof date) throw new TypeError("can't compare datetime.datetime to datetime.date");
      return NotImplemented;
    }
    if (this.tzinfo === other.tzinfo) return test(this.total, other.total);
    this.requireSameKind(other, "compare");
    return test(this.universal, other.universal);
  }

  override __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof datetime)) return other instanceof date ? false : NotImplemented;
    if (this.tzinfo === other.tzinfo) return this.total === other.total;
    return (this.utcoffset() === null) === (other.utcoffset() === null) && this.universal === other.universal;
  }

  override __lt__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a < b);
  }

  override __le__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a <= b);
  }

  override __gt__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a > b);
  }

  override __ge__(other: Dynamic): Dynamic {
    return this.order(other, (a, b) => a >= b);
  }

  override __hash__(): Dynamic {
    return hash(this.universal.toString());
  }

  override toString(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    const { year, month, day, hour, minute } = this;
    return `datetime.datetime(${year}, ${month}, ${day}, ${hour}, ${minute}${reprTail(this)})`;
  }
}

datetime.min = new datetime(1, 1, 1);
datetime.max = new datetime(9999, 12, 31, 23, 59, 59, 999999);

for (const [name, cls] of Object.entries({ datetime, date, time, timedelta, timezone, tzinfo })) {
  pyClass(cls, { name, module: "datetime" });
}

pyClass(datetime, { name: "datetime", module: "datetime", operand: "datetime.datetime" });
declareMethods(datetime, "datetime", {
  __init__: ["year", "month", "day", "hour=", "minute=", "second=", "microsecond=", "tzinfo=", "*", "fold="],
  isoformat: ["sep=", "timespec="],
  strftime: ["format"],
  replace: [
    "year=",
    "month=",
    "day=",
    "hour=",
    "minute=",
    "second=",
    "microsecond=",
    "tzinfo=",
    "*",
    "fold=",
  ],
  astimezone: ["tz="],
  now: ["tz="],
  fromtimestamp: ["timestamp", "tz="],
  utcfromtimestamp: ["timestamp"],
  strptime: ["date_string", "format"],
  combine: ["date", "time", "tzinfo="],
});
