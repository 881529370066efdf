/** How frames and series are printed. */
import { type Dynamic, isDict, isFloat, repr, str } from "../../python/index.js";
import { type Column, type Dtype, isMissing, notMigrated, shown } from "./column.js";

const digits = 6;
const maxColumnWidth = 50;
const maxRows = 60;
const lineWidth = 80;
/** So many columns are printed however wide they are. */
const keptColumns = 2;

const widthOf = (text: string): number => [...text].length;
const padLeft = (text: string, width: number): string =>
  " ".repeat(Math.max(0, width - widthOf(text))) + text;
const padRight = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** `{:.6f}` and `{:.6e}` with a space for the sign. */
function fixed(value: number, lead: boolean): string {
  const text = Math.abs(value) < 1e21 ? value.toFixed(digits) : notMigrated("printing floats beyond 1e21");
  return lead && !text.startsWith("-") ? ` ${text}` : text;
}

function exponential(value: number, lead: boolean): string {
  const text = value.toExponential(digits).replace(/e([+-])(\d)$/, "e$10$2");
  return lead && !text.startsWith("-") ? ` ${text}` : text;
}

const isDecimal = (text: string): boolean => /^\s*[+-]?\d+\.\d*$/.test(text);

/** Zeros that all of them end in go, but for one. */
function trimmed(texts: readonly string[]): string[] {
  let out = [...texts];
  for (;;) {
    const decimals = out.filter(isDecimal);
    if (decimals.length === 0 || !decimals.every((text) => text.endsWith("0"))) break;
    out = out.map((text) => (isDecimal(text) ? text.slice(0, -1) : text));
  }
  return out.map((text) => (isDecimal(text) && text.endsWith(".") ? `${text}0` : text));
}

function floatTexts(values: readonly number[], lead: boolean): string[] {
  const make = (format: (value: number, lead: boolean) => string): string[] =>
    trimmed(
      values.map((value) => {
        if (Number.isNaN(value)) return "NaN";
        if (!Number.isFinite(value)) return (lead && value > 0 ? " " : "") + (value > 0 ? "inf" : "-inf");
        return format(value, lead);
      }),
    );
  const plain = make(fixed);
  const isLong = Math.max(0, ...plain.map(widthOf)) > digits + 6;
  const hasLarge = values.some((value) => Math.abs(value) > 1e6);
  const hasSmall = values.some((value) => Math.abs(value) < 10 ** -digits && Math.abs(value) > 0);
  return hasSmall || (isLong && hasLarge) ? make(exponential) : plain;
}

/** A value of an object column: line breaks and tabs show as escapes. */
function objectText(value: Dynamic): string {
  if (value === null || value === undefined) return "None";
  if (Array.isArray(value) || isDict(value)) return repr(value);
  const text = str(value);
  return text.replaceAll("\t", "\\t").replaceAll("\r", "\\r").replaceAll("\n", "\\n");
}

function objectTexts(values: readonly Dynamic[], lead: boolean): string[] {
  return values.map((value) => {
    const front = lead ? " " : "";
    if (value !== null && isMissing(value)) return `${front}NaN`;
    if (isFloat(value)) return trimmed([fixed(Number(value), lead)])[0]!;
    return front + objectText(value);
  });
}

function cellTexts({ dtype, values }: Column, lead: boolean): string[] {
  const front = lead ? " " : "";
  if (dtype === "float64") return floatTexts(values as number[], lead);
  if (dtype === "int64") return values.map((value) => (lead && Number(value) >= 0 ? " " : "") + str(value));
  if (dtype === "bool") return values.map((value) => front + (value ? "True" : "False"));
  return objectTexts(values, lead);
}

const cut = (text: string): string =>
  widthOf(text) > maxColumnWidth ? `${[...text].slice(0, maxColumnWidth - 3).join("")}...` : text;

const isNumeric = (dtype: Dtype): boolean => dtype === "int64" || dtype === "float64";

export interface Printed {
  readonly columns: readonly { readonly name: string; readonly column: Column }[];
  readonly index: readonly string[];
  /** Whether the index is printed. */
  readonly withIndex: boolean;
  /** Whether the header is printed. */
  readonly withHeader?: boolean;
  /** Text for missing values. */
  readonly missing?: string;
}

/** A column's header and cells, all of one width. */
function laidColumn(name: string, column: Column, lead: boolean, header: boolean, isCut: boolean): string[] {
  const cells = cellTexts(column, lead).map((text) => (isCut ? cut(text) : text));
  const head = (isNumeric(column.dtype) ? " " : "") + name;
  const width = Math.max(header ? widthOf(head) : 0, ...cells.map(widthOf));
  return [...(header ? [head] : []), ...cells].map((text) => padLeft(text, width));
}

/** `DataFrame.to_string(...)` */
export function frameText({ columns, index, withIndex, withHeader = true }: Printed): string {
  if (columns.length === 0 || index.length === 0) return emptyText(columns, index);
  const laid = columns.map(({ name, column }) => laidColumn(name, column, withIndex, withHeader, false));
  return adjoined(withIndex ? [indexColumn(index, withHeader), ...laid] : laid);
}

const emptyText = (columns: Printed["columns"], index: readonly string[]): string =>
  `Empty DataFrame\nColumns: [${columns.map(({ name }) => name).join(", ")}]\nIndex: [${index.join(", ")}]`;

function indexColumn(index: readonly string[], withHeader: boolean): string[] {
  const width = Math.max(0, ...index.map(widthOf));
  return [...(withHeader ? [""] : []), ...index].map((text) => padRight(text, width));
}

const adjoined = (columns: readonly (readonly string[])[]): string =>
  columns[0]!.map((_, i) => columns.map((column) => column[i]!).join(" ")).join("\n");

/** `str(frame)`, as long as pandas leaves nothing out. */
export function frameRepr({ columns, index }: Omit<Printed, "withIndex">): string {
  if (columns.length === 0 || index.length === 0) return emptyText(columns, index);
  if (index.length > maxRows) notMigrated(`printing a frame of more than ${maxRows} rows`);
  const laid = columns.map(({ name, column }) => laidColumn(name, column, true, true, true));
  const text = adjoined([indexColumn(index, true), ...laid]);
  const width = Math.max(...text.split("\n").map(widthOf));
  return width > lineWidth && columns.length > keptColumns
    ? notMigrated(`printing a frame wider than ${lineWidth} characters`)
    : text;
}

/** `str(series)` */
export function seriesText(
  column: Column,
  index: readonly string[],
  name: string | null,
  isRepr: boolean,
): string {
  const footer = `${name === null ? "" : `Name: ${name}, `}dtype: ${column.dtype}`;
  if (index.length === 0) return `Series([], ${footer})`;
  if (isRepr && index.length > maxRows) notMigrated(`printing a series of more than ${maxRows} values`);
  const cells = cellTexts(column, true);
  const width = Math.max(...cells.map(widthOf));
  const rows = adjoined([indexColumn(index, false), cells.map((text) => padLeft(text, width))]).split("\n");
  // the columns of a series stand three apart, and a value begins with the place of its sign
  const spaced = rows.map((row, i) => {
    const label = indexColumn(index, false)[i]!;
    return `${label}   ${row.slice(label.length + 1)}`;
  });
  return isRepr ? `${spaced.join("\n")}\n${footer}` : spaced.join("\n");
}

/** What a label prints as. */
export const labelText = (label: Dynamic): string => str(shown(label, "object"));
