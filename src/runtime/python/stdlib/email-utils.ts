/** `email.utils` */
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { ValueError } from "../exceptions.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";
import { datetime, timedelta, timezone } from "./datetime.js";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number): string => String(n).padStart(2, "0");

/** `email.utils.format_datetime(dt, usegmt=False)` */
export function formatDatetime(dt: Dynamic, usegmt: Dynamic = false): string {
  const zone = dt.tzinfo === null ? "-0000" : usegmt === true ? "GMT" : (dt.strftime("%z") as string);
  return `${days[dt.weekday() as number]}, ${two(dt.day)} ${months[dt.month - 1]} ${String(dt.year).padStart(4, "0")} ${two(dt.hour)}:${two(dt.minute)}:${two(dt.second)} ${zone}`;
}

/** `email.utils.formatdate(timeval, localtime=False, usegmt=False)` */
export function formatdate(
  timeval: Dynamic = null,
  localtime: Dynamic = false,
  usegmt: Dynamic = false,
): string {
  const seconds = timeval === null ? Date.now() / 1000 : Number(timeval);
  const utc: Dynamic = (datetime as Dynamic).fromtimestamp(seconds, (timezone as Dynamic).utc);
  if (localtime === true) return formatDatetime(utc.astimezone());
  return usegmt === true ? formatDatetime(utc, true) : formatDatetime(utc.replace({ tzinfo: null }));
}

const pattern =
  /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Z]{1,3})?/;
const zones: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** `email.utils.parsedate_to_datetime(data)` */
export function parsedateToDatetime(data: string): Dynamic {
  const found = pattern.exec(data);
  const month = found ? months.findIndex((m) => m.toLowerCase() === found[2]!.toLowerCase()) + 1 : 0;
  if (!found || month === 0) throw new ValueError(`Invalid date value or format "${data}"`);
  const short = Number(found[3]);
  const year = found[3]!.length > 2 ? short : short + (short < 69 ? 2000 : 1900);
  const fields = [
    year,
    month,
    Number(found[1]),
    Number(found[4]),
    Number(found[5]),
    Number(found[6] ?? 0),
    0,
  ];
  const zone = found[7];
  if (zone === undefined || zone === "-0000") return new (datetime as Dynamic)(...fields);
  const minutes = /^[+-]/.test(zone)
    ? (zone.startsWith("-") ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
    : (zones[zone] ?? 0);
  const tz: Dynamic =
    minutes === 0
      ? (timezone as Dynamic).utc
      : new (timezone as Dynamic)(new (timedelta as Dynamic)({ minutes }));
  return new (datetime as Dynamic)(...fields, tz);
}

/** `email.utils.parseaddr(addr)`: name and address. */
export function parseaddr(address: string): Tuple {
  const angled = /^\s*(?:"((?:[^"\\]|\\.)*)"|([^<]*?))\s*<([^>]*)>\s*$/.exec(address);
  if (angled) return Tuple.of((angled[1]?.replace(/\\(.)/g, "$1") ?? angled[2] ?? "").trim(), angled[3]!);
  const commented = /^\s*(\S+)\s*\(([^)]*)\)\s*$/.exec(address);
  if (commented) return Tuple.of(commented[2], commented[1]);
  return Tuple.of("", address.trim());
}

/** `email.utils.formataddr((name, address))` */
export function formataddr(pair: Dynamic): string {
  const [name, address] = [...(pair as Iterable<string>)] as [string, string];
  if (!name) return address;
  const quotes = /[[\]\\()<>@,:;".]/.test(name) ? '"' : "";
  return `${quotes}${name.replace(/[\\"]/g, "\\$&")}${quotes} <${address}>`;
}

/** `email.utils.make_msgid(idstring, domain)` */
export const makeMsgid = (idstring: Dynamic = null, domain: Dynamic = null): string =>
  `<${Date.now()}.${process.pid}.${BigInt(`0x${randomBytes(8).toString("hex")}`)}${idstring ? `.${idstring}` : ""}@${domain ?? hostname()}>`;
