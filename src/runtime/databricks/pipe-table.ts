/** `DataFrame.to_markdown()` of rows: pandas decides what the values are, tabulate how they stand. */
import { isNone } from "../agent-server/python.js";
import { isFloat } from "../python/float.js";
import { format } from "../python/format.js";
import { isInt } from "../python/integers.js";
import { str } from "../python/repr.js";
import { datetime } from "../python/stdlib/datetime.js";
import type { Dynamic } from "../python/types.js";

/** A column before it is laid out. */
export interface TableColumn {
  readonly name: string;
  readonly values: readonly Dynamic[];
  /** Text stays text, even where it looks like a number. */
  readonly isText?: boolean;
}

/** tabulate counts characters. */
const columnWidth = (text: string): number => [...text].length;

type Kind = "none" | "bool" | "int" | "float" | "str";
const generality: readonly Kind[] = ["none", "bool", "int", "float", "str"];

/** A Markdown table with the rows' numbers, or other labels, as its first column; null leaves them out. */
export function pipeTable(columns: readonly TableColumn[], labels?: TableColumn | null): string {
  const count = columns[0]?.values.length ?? 0;
  const numbers: TableColumn = { name: "", values: Array.from({ length: count }, (_, i) => i) };
  const index = labels === undefined ? [numbers] : labels === null ? [] : [labels];
  const laid = [...index, ...upcast(columns).map(withMissing)].map(layOut);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  // tabulate aligns by the values: without any there is no colon
  const rule = laid.map(({ width, right }) =>
    count === 0 ? "-".repeat(width + 2) : right ? `${"-".repeat(width + 1)}:` : `:${"-".repeat(width + 1)}`,
  );
  return [
    line(laid.map(({ header }) => header)),
    `|${rule.join("|")}|`,
    ...Array.from({ length: count }, (_, i) => line(laid.map(({ cells }) => cells[i]!))),
  ].join("\n");
}

const isNumber = (value: Dynamic): boolean => isInt(value) && typeof value !== "boolean";

/** Missing values as pandas keeps them: NaN among numbers and texts, NaT among times. */
function withMissing(column: TableColumn): TableColumn {
  const present = column.values.filter((value) => !isNone(value));
  if (present.length === column.values.length) return column;
  const isTime = present.length > 0 && present.every((value) => value instanceof datetime);
  const isNan =
    present.length > 0 && (present.every(isNumber) || present.every((value) => typeof value === "string"));
  const missing: unknown = isTime ? "NaT" : isNan ? NaN : null;
  return { ...column, values: column.values.map((value) => (isNone(value) ? missing : (value as unknown))) };
}

/** Where all columns are numbers, one that has gaps makes them all floats; what is printed is the same up to six digits. */
function upcast(columns: readonly TableColumn[]): readonly TableColumn[] {
  const areNumbers = columns.every(({ values }) => values.every((value) => isNone(value) || isNumber(value)));
  const hasGaps = columns.some(({ values }) => values.some(isNone));
  if (!areNumbers || !hasGaps) return columns;
  return columns.map((column) => ({
    ...column,
    values: column.values.map((value) => (isNone(value) ? NaN : new Number(Number(value)))),
  }));
}

interface Laid {
  readonly header: string;
  readonly cells: readonly string[];
  readonly width: number;
  readonly right: boolean;
}

function layOut({ name, values, isText = false }: TableColumn): Laid {
  const kind = values.map((value) => kindOf(value, isText)).reduce(moreGeneral, "none");
  const texts = values.map((value) => cell(value, kind));
  const right = kind === "int" || kind === "float";
  const aligned = right ? byDecimalPoint(texts) : texts;
  const width = Math.max(columnWidth(name) + 2, ...aligned.map(columnWidth));
  const pad = (text: string): string => {
    const space = " ".repeat(Math.max(0, width - columnWidth(text)));
    return right ? space + text : text + space;
  };
  return { header: pad(name), cells: aligned.map(pad), width, right };
}

const moreGeneral = (a: Kind, b: Kind): Kind =>
  generality[Math.max(generality.indexOf(a), generality.indexOf(b))]!;

function kindOf(value: Dynamic, isText: boolean): Kind {
  if (isNone(value)) return "none";
  if (typeof value === "boolean") return "bool";
  if (isInt(value)) return "int";
  if (isFloat(value) || value instanceof Number) return "float";
  if (typeof value !== "string" || isText) return "str";
  if (value === "") return "none";
  if (/^(True|False)$/.test(value)) return "bool";
  if (/^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) return "int";
  return /^\s*[+-]?((\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?|inf|infinity|nan)\s*$/i.test(value) ? "float" : "str";
}

function cell(value: Dynamic, kind: Kind): string {
  if (isNone(value)) return "";
  if (kind !== "float") return str(value);
  const number = typeof value === "string" ? Number(value.replaceAll("_", "")) : Number(value);
  return Number.isNaN(number) ? "nan" : format(number, "g");
}

/** Numbers with as many places after the point, filled with spaces. */
function byDecimalPoint(texts: readonly string[]): string[] {
  const places = texts.map(placesAfterPoint);
  const most = Math.max(...places);
  return texts.map((text, i) => text + " ".repeat(most - places[i]!));
}

function placesAfterPoint(text: string): number {
  if (!/^\s*[+-]?(\d[\d_]*\.?\d*|\.\d+)(e[+-]?\d+)?\s*$|^\s*[+-]?(inf|nan)\s*$/i.test(text)) return -1;
  if (/^\s*[+-]?\d+\s*$/.test(text)) return -1;
  const at = [text.lastIndexOf("."), text.toLowerCase().lastIndexOf("e")].find((each) => each >= 0);
  return at === undefined ? -1 : text.length - at - 1;
}
