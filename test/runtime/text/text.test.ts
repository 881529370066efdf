import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as bytesModule from "../../../src/runtime/python/bytes.js";
import { bytesMethods } from "../../../src/runtime/python/bytes-methods.js";
import { typeName } from "../../../src/runtime/python/type-name.js";
import { format, formatMap, strFormat } from "../../../src/runtime/python/format.js";
import { JSONDecoder, jsonDumps, jsonLoads } from "../../../src/runtime/python/json.js";
import * as numbers from "../../../src/runtime/python/numbers-text.js";
import { percentFormat, percentFormatBytes } from "../../../src/runtime/python/percent.js";
import * as re from "../../../src/runtime/python/re.js";
import { ascii, repr, str } from "../../../src/runtime/python/repr.js";
import { keywords } from "../../../src/runtime/python/keywords.js";
import { dictEntries } from "../../../src/runtime/python/dict.js";
import { floatHex } from "../../../src/runtime/python/text-floats.js";
import { strMethods } from "../../../src/runtime/python/text-methods.js";
import * as text from "../../../src/runtime/python/text.js";
import { Tuple } from "../../../src/runtime/python/tuple.js";
import { decode } from "./values.js";

/* eslint-disable @typescript-eslint/no-explicit-any -- values of every kind pass through */
const plain = (options: any) => Object.fromEntries(dictEntries(options));

const describeMatch = (match: re.Match | null) =>
  match && Tuple.of(match.span(), match.groups(), match.groupdict(), match.lastindex, match.lastgroup);

const CALLS: Record<string, (...args: any[]) => any> = {
  str,
  repr,
  ascii,
  format,
  strFormat: (template, args, options) => strFormat(template, args, options),
  formatMap,
  percentFormat: (template, value) =>
    typeof template === "string" ? percentFormat(template, value) : percentFormatBytes(template, value),
  intFromText: numbers.intFromText,
  floatFromText: numbers.floatFromText,
  bin: numbers.bin,
  oct: numbers.oct,
  hex: numbers.hex,
  round: numbers.round,
  ord: text.ord,
  chr: text.chr,
  floatHex: (x) => floatHex(Number(x)),
  sliceText: text.sliceText,
  codePointAt: text.codePointAt,
  codePointLength: text.codePointLength,
  bytes: bytesModule.bytes,
  bytearray: bytesModule.bytearray,
  bytesSlice: (data, start, stop, step) => data.slice(start, stop, step),
  intToBytes: bytesModule.intToBytes,
  intFromBytes: bytesModule.intFromBytes,
  jsonDumps: (value, options) => jsonDumps(value, plain(options)),
  jsonLoads: (source) => jsonLoads(source),
  jsonLoadsWith: (source, hook) => jsonLoads(source, { [hook]: repr }),
  rawDecode: (source) => new JSONDecoder().rawDecode(source),
  search: (...args) => describeMatch(re.search(args[0], args[1], args[2])),
  match: (...args) => describeMatch(re.match(args[0], args[1], args[2])),
  fullmatch: (...args) => describeMatch(re.fullmatch(args[0], args[1], args[2])),
  searchFrom: (pattern, source, pos, end) => describeMatch(re.compile(pattern).search(source, pos, end)),
  findall: re.findall,
  spans: (...args) =>
    Array.from(re.finditer(args[0], args[1], args[2]), (match) => Tuple.of(match.span(), match.groups())),
  groupSpans: (pattern, source) =>
    Array.from(re.finditer(pattern, source), (match) =>
      Array.from({ length: match.re.groups + 1 }, (_, i) => match.span(i)),
    ),
  sub: re.sub,
  subn: re.subn,
  subCall: (pattern, source) => re.sub(pattern, (match: re.Match) => `<${match.group(0)}>`, source),
  split: re.split,
  escape: re.escape,
  compile: (...args) => {
    const pattern = re.compile(args[0], args[1]);
    return Tuple.of(repr(pattern), pattern.flags, pattern.groups, pattern.groupindex);
  },
  matchRepr: (pattern, source) => repr(re.search(pattern, source)),
  expand: (pattern, source, template) => re.search(pattern, source)?.expand(template),
  group: (pattern, source, ...groups) => re.search(pattern, source)?.group(...groups),
};

function call(name: string, args: any[]): any {
  const [owner, method] = name.split(".") as [string, string?];
  if (method === undefined) return (CALLS[name] as (...args: any[]) => any)(...args);
  const methods: Record<string, (...args: any[]) => any> = owner === "str" ? strMethods : bytesMethods;
  return (methods[method] as (...args: any[]) => any)(...args);
}

function outcome(name: string, args: any[]): any {
  try {
    return { repr: repr(call(name, args)) };
  } catch (error) {
    return { error: [typeName(error), str(error)] };
  }
}

type Row = [name: string, args: unknown[], expected: unknown];
const rows = JSON.parse(readFileSync(new URL("record.json", import.meta.url), "utf8")) as Row[];
const families = [...new Set(rows.map(([name]) => name))];

describe.each(families)("%s", (family) => {
  const own = rows.filter(([name]) => name === family);
  it.each(own.map(([, args, expected]) => [JSON.stringify(args), args, expected] as const))(
    "%s",
    (_title, args, expected) => {
      expect(outcome(family, args.map(decode))).toEqual(expected);
    },
  );
});

describe("str.format as a method", () => {
  it("takes keywords at the end", () => {
    expect(strMethods["format"]?.("{} {a}", 1, keywords({ a: 2 }))).toBe("1 2");
  });
});

describe("patterns that JavaScript cannot express", () => {
  it.each(["(a)?(?(1)b|c)", "(?:(a)|b)*", "(?:(a)|b)\\1", "(a*)*", "(?<=(?>a))b", "(a)(?i:\\1)"])(
    "%s",
    (pattern) => {
      expect(re.translatePattern(pattern, 0)).toHaveProperty("unsupported");
      expect(() => re.compile(pattern)).toThrow(re.error);
    },
  );
});

describe("containers that hold themselves", () => {
  it("shows them once", () => {
    const list: unknown[] = [1];
    list.push(list, Tuple.of(list), { list });
    expect(repr(list)).toBe("[1, [...], ([...],), {'list': [...]}]");
    expect(() => jsonDumps(list)).toThrow("Circular reference detected");
  });
});

describe("json beyond the record", () => {
  it("asks default for unknown values", () => {
    expect(jsonDumps([new Set()], { default: () => "set" })).toBe('["set"]');
  });

  it("raises RecursionError for deep nesting", () => {
    const deep = "[".repeat(5000);
    expect(() => jsonLoads(deep)).toThrow("maximum recursion depth exceeded");
  });
});
