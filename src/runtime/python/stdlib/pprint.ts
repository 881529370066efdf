/** `pprint`: values over several lines, as narrow as asked. */
import { fields, isDataclass } from "../dataclass.js";
import { dictEntries, isDict } from "../dict-access.js";
import { Dict } from "../dict.js";
import { id } from "../identity.js";
import { lt } from "../ordering.js";
import { print } from "../print.js";
import { repr } from "../repr.js";
import { FrozenSet, PySet } from "../set.js";
import { Tuple } from "../tuple.js";
import { isPlainDict, typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** The options of `PrettyPrinter`. */
export interface PrettyOptions {
  indent?: number;
  width?: number;
  depth?: number | null;
  stream?: Dynamic;
  compact?: boolean;
  sort_dicts?: boolean;
  underscore_numbers?: boolean;
}

const order = (values: readonly Dynamic[]): Dynamic[] => [...values].sort(compareSafely);

/** As CPython's `_safe_key`: values that cannot be compared by the names of their types. */
function compareSafely(a: Dynamic, b: Dynamic): number {
  try {
    return lt(a, b) ? -1 : lt(b, a) ? 1 : 0;
  } catch {
    const [x, y] = [typeName(a), typeName(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  }
}

/** One printing: the options and the objects being shown. */
class Printer {
  readonly indent: number;
  readonly width: number;
  readonly depth: number;
  readonly compact: boolean;
  readonly sorted: boolean;
  readonly underscores: boolean;

  constructor(options: PrettyOptions) {
    this.indent = options.indent ?? 1;
    this.width = options.width ?? 80;
    this.depth = options.depth ?? Infinity;
    this.compact = options.compact ?? false;
    this.sorted = options.sort_dicts ?? true;
    this.underscores = options.underscore_numbers ?? false;
  }

  /** Containers that are being shown. */
  readonly #open = new Set<object>();

  /** Whether a value held itself. */
  recursive = false;

  /** Shows a container, or says that it is shown already. */
  #within(x: Dynamic, show: () => string): string {
    if (typeof x !== "object" || x === null || !(isDict(x) || Array.isArray(x))) return show();
    if (this.#open.has(x)) {
      this.recursive = true;
      return `<Recursion on ${typeName(x)} with id=${id(x)}>`;
    }
    this.#open.add(x);
    try {
      return show();
    } finally {
      this.#open.delete(x);
    }
  }

  /** The value on one line. */
  line(x: Dynamic, level: number): string {
    return this.#within(x, () => this.#line(x, level));
  }

  #line(x: Dynamic, level: number): string {
    if (typeof x === "number" || typeof x === "bigint")
      return this.underscores && !String(x).includes(".")
        ? repr(x).replace(/\B(?=(\d{3})+(?!\d))/g, "_")
        : repr(x);
    if (typeof x !== "object" || x === null) return repr(x);
    if (isPlainDict(x) || Object.getPrototypeOf(x) === Dict.prototype) {
      const entries = this.entries(x);
      if (entries.length === 0) return "{}";
      if (level >= this.depth) return "{...}";
      return `{${entries.map(([k, v]) => `${this.line(k, level + 1)}: ${this.line(v, level + 1)}`).join(", ")}}`;
    }
    if (Object.getPrototypeOf(x) === Array.prototype) {
      if (x.length === 0) return "[]";
      if (level >= this.depth) return "[...]";
      return `[${(x as Dynamic[]).map((v) => this.line(v, level + 1)).join(", ")}]`;
    }
    if (Object.getPrototypeOf(x) === Tuple.prototype) {
      if (x.length === 0) return "()";
      if (level >= this.depth) return (x as Tuple).length === 1 ? "(...,)" : "(...)";
      const items = Array.from(x as Tuple, (v) => this.line(v, level + 1));
      return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
    }
    return repr(x);
  }

  private entries(x: Dynamic): [Dynamic, Dynamic][] {
    const all = Array.from(dictEntries(x), ([k, v]): [Dynamic, Dynamic] => [k, v]);
    return this.sorted ? all.sort(([a], [b]) => compareSafely(a, b)) : all;
  }

  /** The value from column `at` on; `allowance` is what must follow on its last line. */
  format(x: Dynamic, at: number, allowance: number, level: number): string {
    const line = this.line(x, level);
    const width = this.width - at - allowance;
    if (Array.from(line).length <= width || this.#open.has(x)) return line;
    return this.#within(x, () => this.#lines(x, at, allowance, level, line));
  }

  #lines(x: Dynamic, at: number, allowance: number, level: number, line: string): string {
    if (typeof x === "string") return this.text(x, at, allowance, level + 1);
    if (typeof x !== "object" || x === null || level + 1 > this.depth) return line;
    if (isDict(x) && (isPlainDict(x) || Object.getPrototypeOf(x) === Dict.prototype))
      return this.dict(x, at, allowance, level + 1);
    if (isDict(x)) return this.dictClass(x, at, allowance, level, line);
    if (Object.getPrototypeOf(x) === Array.prototype)
      return `[${this.items(x as Dynamic[], at + 1, allowance + 1, level + 1)}]`;
    if (Object.getPrototypeOf(x) === Tuple.prototype) {
      const end = x.length === 1 ? ",)" : ")";
      return `(${this.items([...(x as Tuple)], at + 1, allowance + end.length, level + 1)}${end}`;
    }
    if (x instanceof PySet || x instanceof FrozenSet) {
      const frozen = x instanceof FrozenSet;
      const [open, close] = frozen ? ["frozenset({", "})"] : ["{", "}"];
      const items = order(Array.from(x as Iterable<Dynamic>));
      return `${open}${this.items(items, at + open.length, allowance + close.length, level + 1)}${close}`;
    }
    if (isDataclass(x) && x.__repr__.name === "dataclassRepr")
      return this.dataclass(x, at, allowance, level + 1);
    return line;
  }

  private dict(x: Dynamic, at: number, allowance: number, level: number): string {
    const entries = this.entries(x);
    const pad = " ".repeat(this.indent - 1);
    const column = at + this.indent;
    const parts = entries.map(([k, v], i) => {
      const key = this.line(k, level);
      const last = i === entries.length - 1;
      return `${key}: ${this.format(v, column + Array.from(key).length + 2, last ? allowance + 1 : 1, level)}`;
    });
    return `{${pad}${parts.join(`,\n${" ".repeat(column)}`)}}`;
  }

  /** `OrderedDict([...])`, `defaultdict(...)`, `Counter({...})` */
  private dictClass(x: Dynamic, at: number, allowance: number, level: number, line: string): string {
    const name = typeName(x);
    const start = `${name}(`;
    const inner = at + start.length;
    if (name === "OrderedDict") {
      const pairs = Array.from(dictEntries(x), ([k, v]) => Tuple.of(k, v));
      return `${start}${this.format(pairs, inner, allowance + 1, level)})`;
    }
    if (name === "Counter") {
      const entries = [...(x.mostCommon() as Iterable<[Dynamic, Dynamic]>)];
      const printer = new Printer({ ...this.options(), sort_dicts: false });
      return `${start}${printer.format(new Dict(entries), inner, allowance + 1, level)})`;
    }
    if (name === "defaultdict")
      return `${start}${repr(x.defaultFactory)},\n${" ".repeat(inner)}${this.format(new Dict(dictEntries(x)), inner, allowance + 1, level)})`;
    return line;
  }

  private options(): PrettyOptions {
    return { indent: this.indent, width: this.width, depth: this.depth, compact: this.compact };
  }

  private dataclass(x: Dynamic, at: number, allowance: number, level: number): string {
    const name = typeName(x);
    const column = at + name.length + 1;
    const shown = [...fields(x)].filter((f) => f.repr !== false);
    const parts = shown.map((f, i) => {
      const last = i === shown.length - 1;
      return `${f.name}=${this.format(x[f.js], column + f.name.length + 1, last ? allowance + 1 : 1, level)}`;
    });
    return `${name}(${parts.join(`,\n${" ".repeat(column)}`)})`;
  }

  private items(values: readonly Dynamic[], at: number, allowance: number, level: number): string {
    const column = at + this.indent - 1;
    const delimiter = `,\n${" ".repeat(column)}`;
    let out = " ".repeat(this.indent - 1);
    let [room, width] = [this.width - column + 1, this.width - column + 1];
    values.forEach((value, i) => {
      const last = i === values.length - 1;
      if (last) {
        room -= allowance;
        width -= allowance;
      }
      if (this.compact) {
        const line = this.line(value, level);
        const size = Array.from(line).length + 2;
        if (room < size) {
          room = width;
          if (i > 0) out += delimiter;
        } else if (i > 0) out += ", ";
        if (room >= size) {
          room -= size;
          out += line;
          return;
        }
      } else if (i > 0) out += delimiter;
      out += this.format(value, column, last ? allowance : 1, level);
      room = width;
    });
    return out;
  }

  /** A long text as several literals, one a line, parted at blanks. */
  private text(x: string, at: number, allowance: number, level: number): string {
    const lines =
      x.match(
        /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+/g,
      ) ?? [];
    const top = level === 1;
    const column = top ? at + 1 : at;
    const after = top ? allowance + 1 : allowance;
    const width = this.width - column;
    const chunks: string[] = [];
    lines.forEach((whole, i) => {
      const lastLine = i === lines.length - 1;
      if (Array.from(repr(whole)).length <= (lastLine ? width - after : width)) {
        chunks.push(repr(whole));
        return;
      }
      const words = whole.match(/\S*\s*/g)!.slice(0, -1);
      let current = "";
      words.forEach((word, j) => {
        const candidate = current + word;
        const room = j === words.length - 1 && lastLine ? width - after : width;
        if (Array.from(repr(candidate)).length > room) {
          if (current) chunks.push(repr(current));
          current = word;
        } else current = candidate;
      });
      if (current) chunks.push(repr(current));
    });
    if (chunks.length === 1) return chunks[0]!;
    const joined = chunks.join(`\n${" ".repeat(column)}`);
    return top ? `(${joined})` : joined;
  }
}

/** `pprint.PrettyPrinter(...)` */
export class PrettyPrinter {
  readonly #printer: Printer;
  readonly #stream: Dynamic;

  constructor(
    indent = 1,
    width = 80,
    depth: Dynamic = null,
    stream: Dynamic = null,
    options: PrettyOptions = {},
  ) {
    this.#printer = new Printer({ ...options, indent, width, depth });
    this.#stream = stream;
  }

  pformat(x: Dynamic): string {
    return this.#printer.format(x, 0, 0, 0);
  }

  pprint(x: Dynamic): null {
    if (this.#stream === null) print(this.pformat(x));
    else this.#stream.write(`${this.pformat(x)}\n`);
    return null;
  }
}

/** `pprint.pformat(object)` */
export const pformat = (
  x: Dynamic,
  indent = 1,
  width = 80,
  depth: Dynamic = null,
  options: PrettyOptions = {},
): string => new PrettyPrinter(indent, width, depth, null, options).pformat(x);

/** `pprint.pprint(object)` */
export const pprint = (
  x: Dynamic,
  stream: Dynamic = null,
  indent = 1,
  width = 80,
  depth: Dynamic = null,
  options: PrettyOptions = {},
): null => new PrettyPrinter(indent, width, depth, stream, options).pprint(x);

/** `pprint.pp(object)`: keeps the order of dicts. */
export const pp = (
  x: Dynamic,
  stream: Dynamic = null,
  indent = 1,
  width = 80,
  depth: Dynamic = null,
  options: PrettyOptions = {},
): null => pprint(x, stream, indent, width, depth, { sort_dicts: false, ...options });

/** `pprint.saferepr(object)` */
export const saferepr = (x: Dynamic): string => new Printer({}).line(x, 0);

/** `pprint.isrecursive(object)` */
export function isrecursive(x: Dynamic): boolean {
  const printer = new Printer({});
  printer.line(x, 0);
  return printer.recursive;
}
