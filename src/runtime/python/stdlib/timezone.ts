import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.js";
import { hash } from "../hash.js";
import { repr } from "../repr.js";
import { NotImplemented, immutable } from "../singletons.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";
import { pad } from "./numbers.js";
import { timedelta } from "./timedelta.js";

const dayMicroseconds = 86_400_000_000n;

/** `datetime.tzinfo`: the base of time zones. */
export class tzinfo {
  utcoffset(_dt: Dynamic): Dynamic {
    throw new NotImplementedError("a tzinfo subclass must implement utcoffset()");
  }

  dst(_dt: Dynamic): Dynamic {
    throw new NotImplementedError("a tzinfo subclass must implement dst()");
  }

  tzname(_dt: Dynamic): Dynamic {
    throw new NotImplementedError("a tzinfo subclass must implement tzname()");
  }

  /** The local time of a moment given in UTC whose tzinfo is this. */
  fromutc(dt: Dynamic): Dynamic {
    const offset = dt.utcoffset();
    if (offset === null) throw new ValueError("fromutc() requires a non-None utcoffset() result");
    const dst = dt.dst();
    if (dst === null) throw new ValueError("fromutc() requires a non-None dst() result");
    const standard = offset.__sub__(dst);
    if (!standard.__bool__()) return dt.__add__(dst);
    const local = dt.__add__(standard);
    return local.__add__(local.dst());
  }
}

/** `+HH:MM[:SS[.ffffff]]` */
export function formatOffset(offset: timedelta, separator = ":"): string {
  const negative = offset.days < 0;
  const size = negative ? -offset.total : offset.total;
  const seconds = Number(size / 1_000_000n);
  const micro = Number(size % 1_000_000n);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 || micro) clock.push(seconds % 60);
  const text = clock.map((part) => pad(part, 2)).join(separator);
  return (negative ? "-" : "+") + text + (micro ? `.${pad(micro, 6)}` : "");
}

/** `datetime.timezone`: a fixed offset from UTC. */
export class timezone extends tzinfo {
  static utc: timezone;
  static min: timezone;
  static max: timezone;

  readonly offset: timedelta;
  readonly #name: string | null;

  constructor(offset: Dynamic, name: Dynamic = null) {
    super();
    if (!(offset instanceof timedelta)) {
      throw new TypeError(`timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`);
    }
    if (name !== null && typeof name !== "string") {
      throw new TypeError(`timezone() argument 2 must be str, not ${typeName(name)}`);
    }
    if (offset.total <= -dayMicroseconds || offset.total >= dayMicroseconds) {
      throw new ValueError(
        `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${offset.__repr__()}.`,
      );
    }
    this.offset = offset;
    this.#name = name;
  }

  override utcoffset(_dt: Dynamic): timedelta {
    return this.offset;
  }

  override dst(_dt: Dynamic): null {
    return null;
  }

  override tzname(_dt: Dynamic): string {
    if (this.#name !== null) return this.#name;
    return this.offset.total === 0n ? "UTC" : `UTC${formatOffset(this.offset)}`;
  }

  override fromutc(dt: Dynamic): Dynamic {
    return dt.__add__(this.offset);
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof timezone ? this.offset.total === other.offset.total : NotImplemented;
  }

  __hash__(): Dynamic {
    return hash(this.offset);
  }

  override toString(): string {
    return this.tzname(null);
  }

  __str__(): string {
    return this.toString();
  }

  __repr__(): string {
    if (this === timezone.utc) return "datetime.timezone.utc";
    const name = this.#name === null ? "" : `, ${repr(this.#name)}`;
    return `datetime.timezone(${this.offset.__repr__()}${name})`;
  }
}

timezone.utc = new timezone(new timedelta(0));
timezone.min = new timezone(new timedelta(0, 0, 0, 0, -1439));
timezone.max = new timezone(new timedelta(0, 0, 0, 0, 1439));

/** `datetime.UTC` */
export const UTC = timezone.utc;

pyClass(timezone, { name: "timezone", module: "datetime", operand: "datetime.timezone" });
declareMethods(timezone, "timezone", {
  __init__: ["offset", "name="],
  utcoffset: ["dt"],
  dst: ["dt"],
  tzname: ["dt"],
});
declareMethods(tzinfo, "tzinfo", { utcoffset: ["dt"], dst: ["dt"], tzname: ["dt"] });

immutable(tzinfo);
