import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { KeyError, ValueError } from "../exceptions.js";
import { repr } from "../repr.js";
import { PySet } from "../set.js";
import type { Dynamic } from "../types.js";
import { timedelta } from "./timedelta.js";
import { tzinfo } from "./timezone.js";

/** `zoneinfo.ZoneInfoNotFoundError` */
export class ZoneInfoNotFoundError extends KeyError {}

const zones = new Map<string, ZoneInfo>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
}

/** `zoneinfo.ZoneInfo`: a zone of the IANA database, as the JavaScript engine knows it. One object a key. */
export class ZoneInfo extends tzinfo {
  readonly key!: string;
  readonly #format!: Intl.DateTimeFormat;

  constructor(key: Dynamic) {
    super();
    const known = zones.get(key);
    if (known) return known;
    if (typeof key !== "string" || key === "" || key.startsWith("/") || key.includes("..")) {
      throw new ValueError(`ZoneInfo keys may not be absolute paths, got: ${key}`);
    }
    try {
      this.#format = wallClock(key);
    } catch {
      throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
    }
    this.key = key;
    zones.set(key, this);
  }

  /** The offset in seconds at a moment, given in seconds since the epoch. */
  private offsetAt(epoch: number): number {
    const parts: Record<string, string> = {};
    for (const { type, value } of this.#format.formatToParts(new Date(epoch * 1000))) parts[type] = value;
    const year = parts["era"] === "BC" ? 1 - Number(parts["year"]) : Number(parts["year"]);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(parts["month"]) - 1, Number(parts["day"]));
    local.setUTCHours(Number(parts["hour"]), Number(parts["minute"]), Number(parts["second"]));
    return local.getTime() / 1000 - epoch;
  }

  /** The offset in seconds of a local time; in a gap or an overlap, `fold` says which side. */
  private offsetOf(dt: Dynamic): number {
    const local = wallSeconds(dt);
    const before = this.offsetAt(local - 86400);
    const after = this.offsetAt(local + 86400);
    const early = this.offsetAt(local - before);
    const late = this.offsetAt(local - after);
    if (early === late) return early;
    if (early === before && late === after) return dt.fold ? after : before;
    return dt.fold ? after : before;
  }

  override utcoffset(dt: Dynamic): Dynamic {
    return dt === null ? null : new timedelta(0, this.offsetOf(dt));
  }

  /** How far the offset is from the smaller one of the year's two. */
  override dst(dt: Dynamic): Dynamic {
    if (dt === null) return null;
    const winter = this.offsetAt(Date.UTC(dt.year, 0, 1) / 1000);
    const summer = this.offsetAt(Date.UTC(dt.year, 6, 1) / 1000);
    const offset = this.offsetOf(dt);
    return new timedelta(0, winter === summer ? 0 : offset - Math.min(winter, summer));
  }

  override tzname(dt: Dynamic): Dynamic {
    if (dt === null) return null;
    return abbreviation(this.key, wallSeconds(dt) - this.offsetOf(dt), this.offsetOf(dt));
  }

  override fromutc(dt: Dynamic): Dynamic {
    const epoch = wallSeconds(dt);
    const offset = this.offsetAt(epoch);
    const local = dt.__add__(new timedelta(0, offset));
    return this.offsetOf(local) === offset ? local : local.replace(...Array(8).fill(undefined), { fold: 1 });
  }

  __repr__(): string {
    return `zoneinfo.ZoneInfo(key=${repr(this.key)})`;
  }

  override toString(): string {
    return this.key;
  }

  __str__(): string {
    return this.key;
  }
}

pyClass(ZoneInfo, { name: "ZoneInfo", module: "zoneinfo" });

/** A datetime's fields as seconds since the epoch, read as UTC. */
function wallSeconds(dt: Dynamic): number {
  return (dt.toordinal() - 719163) * 86400 + (dt.hour * 60 + dt.minute) * 60 + dt.second;
}

/** Locales whose English names zones of their region by abbreviation. */
const locales = ["en-US", "en-GB", "en-AU", "en-IN", "en-NZ", "en-ZA", "en-CA"];

/** The abbreviations that no locale of the engine gives: zone → standard and summer. */
const abbreviations: readonly (readonly [RegExp, string, string])[] = [
  [/^Asia\/(Tokyo)$/, "JST", "JDT"],
  [/^Asia\/Seoul$/, "KST", "KDT"],
  [/^Asia\/(Shanghai|Chongqing|Macau|Taipei)$/, "CST", "CDT"],
  [/^Asia\/Hong_Kong$/, "HKT", "HKST"],
  [/^Asia\/(Kolkata|Calcutta)$/, "IST", "IST"],
  [/^Asia\/Jerusalem$/, "IST", "IDT"],
  [/^Asia\/Karachi$/, "PKT", "PKST"],
  [/^Asia\/Manila$/, "PST", "PDT"],
  [/^Asia\/Jakarta$/, "WIB", "WIB"],
  [/^Europe\/(Moscow|Simferopol)$/, "MSK", "MSD"],
  [/^Europe\/(London|Jersey|Guernsey|Belfast)$/, "GMT", "BST"],
  [/^Europe\/(Lisbon)$/, "WET", "WEST"],
  [/^Europe\/Dublin$/, "GMT", "IST"],
  [/^Europe\/(Athens|Helsinki|Kiev|Kyiv|Bucharest|Sofia|Riga|Tallinn|Vilnius)$/, "EET", "EEST"],
  [/^Europe\/(?!Istanbul|Minsk|Samara|Volgograd|Saratov|Kirov|Astrakhan|Ulyanovsk)/, "CET", "CEST"],
  [/^Africa\/(Lagos)$/, "WAT", "WAT"],
  [/^Africa\/(Nairobi)$/, "EAT", "EAT"],
  [/^Africa\/Johannesburg$/, "SAST", "SAST"],
  [/^Africa\/Cairo$/, "EET", "EEST"],
];

function abbreviation(key: string, epoch: number, offset: number): string {
  if (/^(Etc\/)?(UTC|UCT|Zulu|Universal)$/.test(key)) return "UTC";
  const row = abbreviations.find(([pattern]) => pattern.test(key));
  if (row) return isSummer(key, epoch, offset) ? row[2] : row[1];
  for (const locale of locales) {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: key, timeZoneName: "short" }).formatToParts(
      epoch * 1000,
    );
    const name = parts.find((part) => part.type === "timeZoneName")!.value;
    if (/^[A-Z]{2,5}$/.test(name)) return name;
  }
  const sign = offset < 0 ? "-" : "+";
  const minutes = Math.abs(offset) / 60;
  const rest = minutes % 60;
  return (
    sign + String(Math.floor(minutes / 60)).padStart(2, "0") + (rest ? String(rest).padStart(2, "0") : "")
  );
}

function isSummer(key: string, epoch: number, offset: number): boolean {
  const year = new Date(epoch * 1000).getUTCFullYear();
  const at = (month: number) => {
    const clock = wallClock(key).formatToParts(Date.UTC(year, month, 1));
    const part = (type: string) => Number(clock.find((entry) => entry.type === type)!.value);
    return (
      (Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) -
        Date.UTC(year, month, 1)) /
      1000
    );
  };
  return offset > Math.min(at(0), at(6));
}

/** `zoneinfo.available_timezones()` */
export function availableTimezones(): PySet<string> {
  return new PySet([...Intl.supportedValuesOf("timeZone"), "UTC"]);
}

declareMethods(ZoneInfo, "ZoneInfo", { __init__: ["key"], utcoffset: ["dt"], dst: ["dt"], tzname: ["dt"] });
