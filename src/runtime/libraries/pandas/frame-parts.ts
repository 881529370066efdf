/** What `DataFrame(...)` is given, as columns of one length. */
import { dataFields } from "../../python/dataclass.js";
import {
  dictEntries,
  type Dynamic,
  eq,
  getAttr,
  hasAttr,
  isDict,
  iterate,
  makeDict,
  str,
  Tuple,
  typeName,
  ValueError,
} from "../../python/index.js";
import { absent, type Column, common, inferred, joined, notMigrated } from "./column.js";
import { Index, NdArray } from "./labels.js";
import { Series } from "./series.js";

/** A frame in parts: a column under each name, and the labels of the rows. */
export interface Parts {
  readonly names: readonly Dynamic[];
  readonly columns: readonly Column[];
  readonly index: Index;
}

/** A column that one of the frames does not have takes missing values in any dtype but bool and int. */
export function joinedOf(parts: readonly Column[]): Column {
  const isGap = ({ dtype, values }: Column): boolean =>
    dtype === "float64" && values.length > 0 && values.every((value) => Number.isNaN(value));
  const held = parts.filter((part) => !isGap(part));
  if (held.length === parts.length || held.length === 0) return joined(parts);
  const dtype = common(held.map((part) => part.dtype));
  if (dtype === "str") return { dtype, values: parts.flatMap(({ values }) => [...values]) };
  return joined(parts);
}

/** The names of columns, which must differ. */
export function distinct(names: readonly Dynamic[]): readonly Dynamic[] {
  if (new Set(names).size !== names.length) notMigrated("two columns of one name");
  return names;
}

/** What the constructor is given, as columns. */
export function partsOf(data: Dynamic, names: Dynamic[] | null, index: Dynamic): Parts {
  if (data === null || data === undefined) {
    const length = index === null ? 0 : Index.from(index).size;
    const gap = (): Column => ({ dtype: "object", values: Array.from({ length }, () => NaN) });
    return { names: names ?? [], columns: (names ?? []).map(gap), index: Index.range(length) };
  }
  if (data instanceof Series)
    return partsOf({ [data.name === null ? "0" : str(data.name)]: data }, names, index);
  if (isDict(data)) return partsOfColumns(data, names, index);
  if (typeof data === "string" || !hasAttr(data, "__iter__"))
    throw new ValueError("DataFrame constructor not properly called!");
  return partsOfRows([...iterate(data)], names);
}

function partsOfColumns(data: Dynamic, names: Dynamic[] | null, index: Dynamic): Parts {
  const entries = Array.from(dictEntries(data));
  const lists = entries.map(([, value]) => listed(value));
  const series = entries.map(([, value]) => value as unknown).find((value) => value instanceof Series);
  const lengths = new Set(lists.flatMap((list) => (list ? [list.length] : [])));
  if (lengths.size > 1) throw new ValueError("All arrays must be of the same length");
  if (entries.length > 0 && lengths.size === 0 && index === null)
    throw new ValueError("If using all scalar values, you must pass an index");
  const length = [...lengths][0] ?? (index === null ? 0 : Index.from(index).size);
  const columnFor = (value: Dynamic, i: number): Column =>
    value instanceof Series
      ? value.column
      : inferred(lists[i] ?? Array.from({ length }, () => value as unknown));
  const columns = entries.map(([, value], i) => columnFor(value, i));
  const labels = series instanceof Series && index === null ? series.index : Index.range(length);
  if (names === null) return { names: entries.map(([name]) => name as unknown), columns, index: labels };
  const chosen = names.map((name) => {
    const at = entries.findIndex(([each]) => eq(each, name));
    return at < 0 ? ({ dtype: "object", values: Array.from({ length }, () => NaN) } as Column) : columns[at]!;
  });
  return { names, columns: chosen, index: labels };
}

/** The items of a column; undefined for one value that all rows get. */
function listed(value: Dynamic): Dynamic[] | undefined {
  if (value instanceof Series) return value.tolist();
  if (isDict(value)) return notMigrated("columns given as dicts");
  if (typeof value === "string" || !hasAttr(value, "__iter__")) return undefined;
  return [...iterate(value)];
}

function partsOfRows(rows: readonly Dynamic[], names: Dynamic[] | null): Parts {
  const index = Index.range(rows.length);
  if (rows.length === 0)
    return { names: names ?? [], columns: (names ?? []).map(() => ({ dtype: "object", values: [] })), index };
  const first: unknown = rows[0];
  if (isDict(first) || rows.some(isDict)) return { ...partsOfRecords(rows, names), index };
  const fields = fieldNames(first);
  if (fields && !(first instanceof Tuple)) return { ...partsOfRecords(rows.map(recordOf), names), index };
  if (rows.some((row) => row instanceof Series)) return notMigrated("a frame of series");
  const lists = rows.map((row: Dynamic) =>
    Array.isArray(row) || row instanceof NdArray ? [...iterate(row)] : [row as unknown],
  );
  const width = Math.max(...lists.map((list) => list.length));
  const own = names ?? fields ?? Array.from({ length: width }, (_, i) => i);
  if (own.length !== width)
    throw new ValueError(`${own.length} columns passed, passed data had ${width} columns`);
  return {
    names: own,
    columns: own.map((_, i) =>
      inferred(lists.map((list) => (i < list.length ? (list[i] as unknown) : null))),
    ),
    index,
  };
}

const fieldNames = (row: Dynamic): string[] | undefined => {
  if (row instanceof Tuple) {
    const names: unknown = getAttr(row, "_fields", null);
    return names === null ? undefined : [...(names as string[])];
  }
  const fields =
    row === null || typeof row !== "object" ? undefined : dataFields((row as object).constructor);
  return fields?.map(({ name }) => name);
};

function recordOf(row: Dynamic): Dynamic {
  const fields = dataFields(row?.constructor);
  if (!fields) return notMigrated(`a row of the type ${typeName(row)}`);
  return makeDict(fields.map(({ name, js }) => [name, row[js] as unknown] as const));
}

function partsOfRecords(rows: readonly Dynamic[], given: Dynamic[] | null): Omit<Parts, "index"> {
  if (!rows.every(isDict)) return notMigrated("rows of which only some are dicts");
  const records = rows.map((row) => new Map(dictEntries(row)));
  const names = given ?? [...new Set(records.flatMap((record) => [...record.keys()]))];
  const columns = names.map((name) => {
    const values = records.map((record) => (record.has(name) ? (record.get(name) as unknown) : absent));
    return values.every((value) => value === absent)
      ? ({ dtype: given ? "object" : "float64", values: values.map(() => NaN) } as Column)
      : inferred(values);
  });
  return { names, columns };
}
