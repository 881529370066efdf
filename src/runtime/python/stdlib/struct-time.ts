import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { TypeError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";

const names = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
] as const;

/* eslint-disable @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type --
   the named parts are defined in a loop, which only a merged interface can type */
/** `time.struct_time`: a tuple of nine with names. */
export class struct_time extends Tuple<number> {
  readonly tm_zone: string | null;
  readonly tm_gmtoff: number | null;

  constructor(iterable: Dynamic, zone: string | null = null, offset: number | null = null) {
    super();
    const parts = Array.from(iterate(iterable)) as number[];
    if (parts.length < 9) {
      throw new TypeError(`time.struct_time() takes an at least 9-sequence (${parts.length}-sequence given)`);
    }
    Array.prototype.push.apply(this, parts.slice(0, 9));
    this.tm_zone = zone;
    this.tm_gmtoff = offset;
    for (const name of ["tm_zone", "tm_gmtoff"]) Object.defineProperty(this, name, { enumerable: false });
  }

  __repr__(): string {
    return `time.struct_time(${names.map((name, i) => `${name}=${repr(this[i])}`).join(", ")})`;
  }
}

for (const [i, name] of names.entries()) {
  Object.defineProperty(struct_time.prototype, name, {
    get(this: struct_time) {
      return this[i];
    },
  });
}
/** The named parts, which are the elements. */
export interface struct_time extends Record<(typeof names)[number], number> {}

pyClass(struct_time, { name: "struct_time" });

declareMethods(struct_time, "struct_time", { __init__: ["iterable"] });
