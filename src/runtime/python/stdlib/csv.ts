import { callMethod } from "../call-method.js";
import { pyClass } from "../class-info.js";
import { declareMethods } from "../declare.js";
import { get, keys } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { Exception, TypeError, ValueError } from "../exceptions.js";
import { float } from "../builtin-types.js";
import { isFloat } from "../float.js";
import { signature } from "../functions.js";
import { iter, iterate, listOf } from "../iteration.js";
import { isNumber } from "../numeric.js";
import { repr, str } from "../repr.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

export const QUOTE_MINIMAL = 0;
export const QUOTE_ALL = 1;
export const QUOTE_NONNUMERIC = 2;
export const QUOTE_NONE = 3;

/** `csv.Error` */
export class Error extends Exception {}
pyClass(Error, { name: "Error", module: "_csv" });

interface Format {
  delimiter: string;
  quotechar: string | null;
  doublequote: boolean;
  escapechar: string | null;
  lineterminator: string;
  quoting: number;
  skipinitialspace: boolean;
  strict: boolean;
}

const excel: Format = {
  delimiter: ",",
  quotechar: '"',
  doublequote: true,
  escapechar: null,
  lineterminator: "\r\n",
  quoting: QUOTE_MINIMAL,
  skipinitialspace: false,
  strict: false,
};

const dialects: Record<string, Partial<Format>> = {
  excel: {},
  "excel-tab": { delimiter: "\t" },
  unix: { lineterminator: "\n", quoting: QUOTE_ALL },
};

function formatOf(dialect: Dynamic, options: Dynamic): Format {
  const named = typeof dialect === "string" ? dialects[dialect] : {};
  if (named === undefined) throw new Error("unknown dialect");
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const format: Format = { ...excel, ...named, ...Object.fromEntries(given) };
  if (typeof format.delimiter !== "string" || format.delimiter.length !== 1)
    throw new TypeError('"delimiter" must be a 1-character string');
  return format;
}

/** The fields of records, read from lines that may end inside quotes. */
class Reader {
  #lines: Dynamic;
  #format: Format;
  lineNum = 0;

  constructor(lines: Dynamic, format: Format) {
    this.#lines = iter(lines);
    this.#format = format;
  }

  *[Symbol.iterator](): Generator<Dynamic[]> {
    const { quoting, delimiter, quotechar, skipinitialspace, doublequote, escapechar, strict } = this.#format;
    let fields: Dynamic[] = [];
    let field = "";
    let quoted = false;
    let state: "start" | "plain" | "quoted" | "closed" = "start";
    const finish = () => {
      fields.push(quoting === QUOTE_NONNUMERIC && !quoted ? float(field) : field);
      [field, quoted, state] = ["", false, "start"];
    };
    for (const line of iterate(this.#lines)) {
      if (typeof line !== "string")
        throw new Error(
          `iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`,
        );
      this.lineNum++;
      for (let at = 0; at < line.length; at++) {
        const c = line[at]!;
        if (state === "quoted") {
          if (c === escapechar) field += line[++at] ?? "\n";
          else if (c !== quotechar) field += c;
          else if (doublequote && line[at + 1] === quotechar) field += line[++at];
          else state = "closed";
        } else if (c === "\n" || c === "\r") break;
        else if (c === delimiter) finish();
        else if (state === "start" && c === quotechar && quoting !== QUOTE_NONE)
          [state, quoted] = ["quoted", true];
        else if (state === "start" && c === " " && skipinitialspace) continue;
        else {
          field += c === escapechar ? (line[++at] ?? "") : c;
          if (strict && (state as string) === "closed")
            throw new Error(`'${delimiter}' expected after '${quotechar}'`);
          state = "plain";
        }
      }
      if ((state as string) === "quoted") continue;
      if (fields.length > 0 || (state as string) !== "start" || field !== "") finish();
      yield fields;
      fields = [];
    }
    if ((state as string) === "quoted") {
      if (strict) throw new Error("unexpected end of data");
      finish();
      yield fields;
    }
  }

  #records: Iterator<Dynamic[]> | undefined;

  __iter__(): this {
    return this;
  }

  next(): IteratorResult<Dynamic[]> {
    this.#records ??= this[Symbol.iterator]();
    return this.#records.next();
  }

  get line_num(): number {
    return this.lineNum;
  }
}

/** `csv.reader(csvfile, dialect="excel", **fmtparams)`: an iterator of lists. */
export function reader(lines: Dynamic, dialect: Dynamic = "excel", options: Dynamic = {}): Dynamic {
  const source = new Reader(lines, formatOf(dialect, options));
  const records = source[Symbol.iterator]();
  return Object.defineProperty(records, "line_num", { get: () => source.lineNum });
}

function fieldsOf(row: Dynamic): Dynamic[] {
  try {
    return listOf(row);
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`iterable expected, not ${typeName(row)}`);
    throw error;
  }
}

/** `csv.writer(csvfile, ...)` */
class Writer {
  readonly #file: Dynamic;
  readonly #format: Format;

  constructor(file: Dynamic, format: Format) {
    this.#file = file;
    this.#format = format;
  }

  writerow(row: Dynamic): Dynamic {
    const fields = fieldsOf(row);
    const texts = fields.map((field) => this.#field(field));
    if (texts.length === 1 && texts[0] === "")
      texts[0] = `${this.#format.quotechar}${this.#format.quotechar}`;
    return callMethod(this.#file, "write", [
      texts.join(this.#format.delimiter) + this.#format.lineterminator,
    ]);
  }

  writerows(rows: Dynamic): null {
    for (const row of iterate(rows)) this.writerow(row);
    return null;
  }

  #field(value: Dynamic): string {
    const text = value === null || value === undefined ? "" : isFloat(value) ? repr(value) : str(value);
    const { quoting, quotechar, delimiter, doublequote, escapechar } = this.#format;
    const quotes = doublequote || escapechar === null;
    const special = [delimiter, quotes ? quotechar : null, "\n", "\r", quotes ? null : escapechar].some(
      (c) => c && text.includes(c),
    );
    const wanted = quoting === QUOTE_ALL || (quoting === QUOTE_NONNUMERIC && !isNumber(value));
    if (quoting === QUOTE_NONE) {
      const special = [delimiter, quotechar, escapechar, "\n", "\r"].some((c) => c && text.includes(c));
      if (special && escapechar === null) throw new Error("need to escape, but no escapechar set");
      return special
        ? [...text]
            .map((c) => ([delimiter, quotechar, escapechar, "\n", "\r"].includes(c) ? escapechar + c : c))
            .join("")
        : text;
    }
    if (!special && !wanted)
      return quotes
        ? text
        : text
            .replaceAll(escapechar, escapechar + escapechar)
            .replaceAll(quotechar!, escapechar + quotechar!);
    const escaped = doublequote ? quotechar! + quotechar! : escapechar! + quotechar!;
    return quotechar + text.replaceAll(quotechar!, escaped) + quotechar;
  }
}
pyClass(Writer, { name: "writer", module: "_csv" });

/** `csv.writer(csvfile, dialect="excel", **fmtparams)` */
export const writer = (file: Dynamic, dialect: Dynamic = "excel", options: Dynamic = {}): Writer =>
  new Writer(file, formatOf(dialect, options));

/** `csv.DictReader`: records as dicts by the names of the first line. */
export class DictReader {
  readonly #records: Iterator<Dynamic[]>;
  readonly #restkey: Dynamic;
  readonly #restval: Dynamic;
  #fieldnames: Dynamic;

  constructor(
    file: Dynamic,
    fieldnames: Dynamic = null,
    restkey: Dynamic = null,
    restval: Dynamic = null,
    dialect: Dynamic = "excel",
    options: Dynamic = {},
  ) {
    this.#records = reader(file, dialect, options);
    this.#fieldnames = fieldnames === null ? null : listOf(fieldnames);
    this.#restkey = restkey;
    this.#restval = restval;
  }

  get lineNum(): number {
    return (this.#records as Dynamic).line_num as number;
  }

  get fieldnames(): Dynamic {
    this.#fieldnames ??= this.#records.next().value ?? null;
    return this.#fieldnames;
  }

  set fieldnames(names: Dynamic) {
    this.#fieldnames = names;
  }

  *[Symbol.iterator](): Generator<Dynamic> {
    for (let item = this.next(); !item.done; item = this.next()) yield item.value;
  }

  __iter__(): Dynamic {
    return this[Symbol.iterator]();
  }

  next(): IteratorResult<Dynamic> {
    const names: Dynamic[] = this.fieldnames ?? [];
    let item = this.#records.next();
    while (!item.done && item.value.length === 0) item = this.#records.next();
    if (item.done) return { done: true, value: undefined };
    const row = item.value;
    const record = new Dict<Dynamic, Dynamic>(
      names.map((name, i) => [name, i < row.length ? row[i] : this.#restval]),
    );
    if (row.length > names.length) record.set(this.#restkey, row.slice(names.length));
    return { done: false, value: record };
  }
}

/** `csv.DictWriter` */
export class DictWriter {
  readonly fieldnames: Dynamic;
  readonly #writer: Writer;
  readonly #restval: Dynamic;
  readonly #extrasaction: string;

  constructor(
    file: Dynamic,
    fieldnames: Dynamic,
    restval: Dynamic = "",
    extrasaction = "raise",
    dialect: Dynamic = "excel",
    options: Dynamic = {},
  ) {
    this.fieldnames = fieldnames;
    this.#writer = writer(file, dialect, options);
    this.#restval = restval;
    this.#extrasaction = extrasaction;
  }

  writeheader(): Dynamic {
    return this.#writer.writerow(this.fieldnames);
  }

  writerow(record: Dynamic): Dynamic {
    const names = listOf(this.fieldnames);
    if (this.#extrasaction === "raise") {
      const wrong = listOf(keys(record)).filter((key) => !names.includes(key));
      if (wrong.length > 0)
        throw new ValueError(
          `dict contains fields not in fieldnames: ${wrong.map((key) => repr(key)).join(", ")}`,
        );
    }
    return this.#writer.writerow(names.map((name) => get(record, name, this.#restval)));
  }

  writerows(records: Dynamic): null {
    for (const record of iterate(records)) this.writerow(record);
    return null;
  }
}
const fmtparams = [
  "delimiter=",
  "quotechar=",
  "doublequote=",
  "escapechar=",
  "lineterminator=",
  "quoting=",
  "skipinitialspace=",
  "strict=",
];
signature(reader, "reader", ["csvfile", "dialect=", "*", ...fmtparams]);
signature(writer, "writer", ["csvfile", "dialect=", "*", ...fmtparams]);
declareMethods(DictReader, "DictReader", {
  __init__: ["f", "fieldnames=", "restkey=", "restval=", "dialect=", "*", ...fmtparams],
});
declareMethods(DictWriter, "DictWriter", {
  __init__: ["f", "fieldnames", "restval=", "extrasaction=", "dialect=", "*", ...fmtparams],
});
