/** Rows as `DataFrame.to_csv(index=False)` writes them. */
import { isNone } from "../agent-server/python.js";
import { isFloat } from "../python/float.js";
import { str } from "../python/repr.js";
import { datetime } from "../python/stdlib/datetime.js";
import type { Dynamic } from "../python/types.js";
import type { Column, Rows } from "./statements.js";

export function csvOf({ columns, rows }: Rows): string {
  const written = columns.map((column, i) =>
    fieldWriter(
      column,
      rows.map((row) => row[i] as unknown),
    ),
  );
  const lines = rows.map((row) => row.map((value, i) => written[i]!(value)));
  return [columns.map(({ name }) => quoted(name)), ...lines]
    .map((line) => `${line.length === 1 && line[0] === "" ? '""' : line.join(",")}\n`)
    .join("");
}

const isMissing = (value: Dynamic): boolean =>
  isNone(value) || (isFloat(value) && Number.isNaN(Number(value)));

/** How the values of a column are written: that depends on all of them. */
function fieldWriter(column: Column, values: readonly Dynamic[]): (value: Dynamic) => string {
  const text = textWriter(column, values);
  return (value) => (isMissing(value) ? "" : quoted(text(value)));
}

function textWriter({ type }: Column, values: readonly Dynamic[]): (value: Dynamic) => string {
  const present = values.filter((value) => !isMissing(value));
  // whole numbers become floats in a column that has gaps
  if (["BYTE", "SHORT", "INT", "LONG"].includes(type) && present.length < values.length)
    return (value) => `${str(value)}.0`;
  if (present.length === 0 || !present.every((value) => value instanceof datetime))
    return (value) => str(value);
  return timeWriter(present);
}

/** Times as precise as the most precise of them; days alone where all are midnights. */
function timeWriter(times: readonly Dynamic[]): (value: Dynamic) => string {
  const microseconds = times.map((each) => Number(each.microsecond));
  if (times.every((each) => String(each.isoformat("T", "microseconds")).endsWith("T00:00:00.000000")))
    return (value) => String(value.isoformat()).slice(0, 10);
  const places = microseconds.every((n) => n === 0)
    ? "seconds"
    : microseconds.every((n) => n % 1000 === 0)
      ? "milliseconds"
      : "microseconds";
  return (value) => value.isoformat(" ", places) as string;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
