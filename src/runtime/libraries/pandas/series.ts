/** `pandas.Series` */
import { declareMethods } from "../../python/declare.js";
import {
  add,
  AttributeError,
  bool,
  call,
  dictEntries,
  type Dynamic,
  eq,
  floordiv,
  ge,
  gt,
  isDict,
  iterate,
  KeyError,
  le,
  lt,
  makeDict,
  mod,
  mul,
  ne,
  pyClass,
  Slice,
  sub,
  toFloat,
  Tuple,
  ValueError,
} from "../../python/index.js";
import {
  type Column,
  converted,
  inferred,
  isMissing,
  listOfColumn,
  notMigrated,
  sameCell,
  shown,
  taken,
} from "./column.js";
import { jsonOf } from "./exports.js";
import { Index, NdArray } from "./labels.js";
import { Picker } from "./picker.js";
import { maskPositions, orderOf, positionOf, positionsOf, slicePositions } from "./positions.js";
import { countOf, extremeOf, meanOf, medianOf, sumOf } from "./reductions.js";
import { TextMethods } from "./text-methods.js";
import { labelText, seriesText } from "./text.js";

type Operation = (a: Dynamic, b: Dynamic) => Dynamic;

export class Series {
  readonly column: Column;
  readonly index: Index;
  name: Dynamic;

  constructor(data: Dynamic = null, index: Dynamic = null, dtype: Dynamic = null, name: Dynamic = null) {
    const given =
      data instanceof Series
        ? { values: listOfColumn(data.column), labels: data.index as Dynamic }
        : isDict(data)
          ? {
              values: Array.from(dictEntries(data), ([, value]) => value as unknown),
              labels: Array.from(dictEntries(data), ([key]) => key as unknown),
            }
          : { values: data === null ? [] : listOfValues(data), labels: null };
    const column = inferred(given.values);
    this.column = dtype === null ? column : converted(column, dtype);
    const labels: unknown = index ?? given.labels;
    this.index = labels === null ? Index.range(given.values.length) : Index.from(labels);
    if (this.index.size !== given.values.length)
      throw new ValueError(
        `Length of values (${given.values.length}) does not match length of index (${this.index.size})`,
      );
    this.name = name ?? (data instanceof Series ? (data.name as unknown) : null);
  }

  /** A series of what is known to fit. */
  static of(column: Column, index: Index, name: Dynamic): Series {
    return Object.assign(Object.create(Series.prototype) as Series, { column, index, name });
  }

  private with(column: Column): Series {
    return Series.of(column, this.index, this.name);
  }

  /** The series of these positions. */
  rows(positions: readonly number[]): Series {
    return Series.of(taken(this.column, positions), this.index.taken(positions), this.name);
  }

  // ---- reading

  get dtype(): string {
    return this.column.dtype;
  }
  get size(): number {
    return this.column.values.length;
  }
  get shape(): Tuple {
    return Tuple.of(this.size);
  }
  get empty(): boolean {
    return this.size === 0;
  }
  get values(): NdArray {
    return new NdArray(this.tolist());
  }
  get str(): TextMethods {
    return new TextMethods(this.column, (column) => this.with(column));
  }
  get iloc(): Picker {
    return new Picker((key) => this.at_(key));
  }
  get loc(): Picker {
    return new Picker((key) => (isSelector(key) ? this.selected(key) : this.labelled(key)));
  }
  get at(): Picker {
    return this.loc;
  }
  get iat(): Picker {
    return this.iloc;
  }

  tolist(): Dynamic[] {
    return listOfColumn(this.column);
  }
  toList(): Dynamic[] {
    return this.tolist();
  }
  toNumpy(): NdArray {
    return this.values;
  }
  toDict(): Dynamic {
    return makeDict(this.index.labels.map((label, i) => [label, this.value(i)] as const));
  }
  toJson(_path: Dynamic = null, { orient = "index", indent = null }: JsonOptions = {}): string {
    if (_path !== null) notMigrated("to_json into a file");
    const width = Number(indent ?? 0);
    if (orient === "index") return jsonOf(this.toDict(), width);
    return orient === "records" || orient === "values"
      ? jsonOf(this.tolist(), width)
      : notMigrated(`to_json(orient=${String(orient)}) of a series`);
  }
  to_string(): string {
    return seriesText(this.column, this.index.labels.map(labelText), null, false);
  }

  private value(at: number): Dynamic {
    return shown(this.column.values[at], this.column.dtype);
  }

  private at_(key: Dynamic): Dynamic {
    if (key instanceof Slice) return this.rows(slicePositions(key, this.size));
    if (Array.isArray(key) || key instanceof Series) return this.rows(positionsOf(key, this.size));
    return this.value(positionOf(key, this.size));
  }

  private labelled(label: Dynamic): Dynamic {
    return this.value(this.found(label));
  }

  private selected(key: Dynamic): Series {
    if (key instanceof Slice) {
      if (key.start !== null || key.stop !== null) notMigrated("a slice of labels");
      return this;
    }
    const mask = maskPositions(key, this.size);
    if (mask) return this.rows(mask);
    return this.rows([...iterate(key)].map((label: Dynamic) => this.found(label)));
  }

  private found(label: Dynamic): number {
    const at = this.index.positionOf(label);
    if (at < 0) throw new KeyError(label);
    return at;
  }

  __getitem__(key: Dynamic): Dynamic {
    if (key instanceof Slice) return this.rows(slicePositions(key, this.size));
    return isSelector(key) ? this.selected(key) : this.labelled(key);
  }
  get(key: Dynamic, otherwise: Dynamic = null): Dynamic {
    return this.index.__contains__(key) ? this.labelled(key) : (otherwise as unknown);
  }
  head(n: Dynamic = 5): Series {
    return this.rows(slicePositions(new Slice(null, n, null), this.size));
  }
  tail(n: Dynamic = 5): Series {
    return this.rows(slicePositions(new Slice(n === 0 ? this.size : -Number(n), null, null), this.size));
  }
  keys(): Index {
    return this.index;
  }
  *items(): Generator<Tuple> {
    for (const [i, label] of this.index.labels.entries()) yield Tuple.of(label, this.value(i));
  }

  // ---- changing

  copy(): Series {
    return this.rows(this.column.values.map((_, i) => i));
  }
  isna(): Series {
    return this.with({ dtype: "bool", values: this.column.values.map(isMissing) });
  }
  isnull(): Series {
    return this.isna();
  }
  notna(): Series {
    return this.with({ dtype: "bool", values: this.column.values.map((value) => !isMissing(value)) });
  }
  notnull(): Series {
    return this.notna();
  }
  fillna(value: Dynamic): Series {
    return this.with(fillColumn(this.column, value));
  }
  dropna(): Series {
    return this.rows(this.column.values.flatMap((value, i) => (isMissing(value) ? [] : [i])));
  }
  astype(dtype: Dynamic): Series {
    return this.with(converted(this.column, dtype));
  }
  isin(values: Dynamic): Series {
    const all = [...iterate(values)];
    return this.with({
      dtype: "bool",
      values: this.tolist().map((value) => all.some((each) => sameCell(each, value))),
    });
  }
  /** By a function, or a dict, which leaves the others missing. */
  map(by: Dynamic): Series {
    if (!isDict(by)) return this.apply(by);
    const pairs = [...dictEntries(by)];
    const values = this.tolist().map(
      (value) => (pairs.find(([key]) => sameCell(key, value))?.[1] ?? NaN) as unknown,
    );
    return this.with(inferred(values));
  }
  apply(by: Dynamic): Series {
    return this.with(inferred(this.tolist().map((value) => call(by, [value]) as unknown)));
  }
  sortValues({ ascending = true, ignore_index = false }: SortOptions = {}): Series {
    const sorted = this.rows(orderOf([this.column], [ascending !== false]));
    return ignore_index ? sorted.resetIndex({ drop: true }) : sorted;
  }
  resetIndex({ drop = false }: { drop?: Dynamic } = {}): Series {
    if (!drop) notMigrated("reset_index of a series without drop=True");
    return Series.of(this.column, Index.range(this.size), this.name);
  }
  round(decimals: Dynamic = 0): Series {
    if (this.column.dtype === "int64") return this;
    if (this.column.dtype !== "float64") return notMigrated(`round of a ${this.column.dtype} series`);
    const scale = 10 ** Number(decimals);
    const values = this.column.values.map((value) => halfToEven(Number(value) * scale) / scale);
    return this.with({ dtype: "float64", values });
  }
  unique(): NdArray {
    return new NdArray(this.distinct());
  }
  nunique(): number {
    return this.distinct().filter((value) => !isMissing(value)).length;
  }
  private distinct(): Dynamic[] {
    const out: Dynamic[] = [];
    for (const value of this.tolist()) if (!out.some((each) => sameCell(each, value))) out.push(value);
    return out;
  }
  valueCounts(): Series {
    const present = this.tolist().filter((value) => !isMissing(value));
    const values = this.distinct().filter((value) => !isMissing(value));
    const counts = values.map((value) => present.filter((each) => sameCell(each, value)).length);
    const order = counts.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]! || a - b);
    const index = new Index(
      order.map((i) => values[i] as unknown),
      false,
      this.name,
    );
    return Series.of({ dtype: "int64", values: order.map((i) => counts[i]!) }, index, "count");
  }

  // ---- one value of all

  count(): number {
    return countOf(this.column);
  }
  sum(): Dynamic {
    return sumOf(this.column);
  }
  mean(): Dynamic {
    return meanOf(this.column);
  }
  median(): Dynamic {
    return medianOf(this.column);
  }
  min(): Dynamic {
    return extremeOf(this.column, lt);
  }
  max(): Dynamic {
    return extremeOf(this.column, gt);
  }
  idxmax(): Dynamic {
    return this.index.labels[this.tolist().findIndex((value) => sameCell(value, this.max()))];
  }
  idxmin(): Dynamic {
    return this.index.labels[this.tolist().findIndex((value) => sameCell(value, this.min()))];
  }
  any(): boolean {
    return this.column.values.some((value) => Boolean(bool(value)));
  }
  all(): boolean {
    return this.column.values.every((value) => Boolean(bool(value)));
  }

  // ---- operators

  private paired(other: Dynamic): (at: number) => Dynamic {
    if (other instanceof Series) {
      const isSame =
        other.size === this.size && other.index.labels.every((l, i) => eq(l, this.index.labels[i]));
      if (!isSame) return notMigrated("an operator between series of different labels");
      return (at) => other.value(at);
    }
    if (!Array.isArray(other)) return () => other as unknown;
    if (other.length !== this.size)
      throw new ValueError(`Lengths must match to compare: (${this.size},) vs (${other.length},)`);
    return (at) => other[at] as unknown;
  }

  private compared(other: Dynamic, compare: Operation, whenMissing: boolean): Series {
    const right = this.paired(other);
    const values = this.tolist().map((value, i) => {
      const against = right(i);
      return isMissing(value) || isMissing(against) ? whenMissing : Boolean(compare(value, against));
    });
    const name: unknown = other instanceof Series && !eq(other.name, this.name) ? null : this.name;
    return Series.of({ dtype: "bool", values }, this.index, name);
  }

  private computed(other: Dynamic, compute: Operation, symbol: string, flipped = false): Series {
    const right = this.paired(other);
    const isPlain = (value: Dynamic): boolean =>
      typeof value !== "boolean" && !(value instanceof Object && !isNumberLike(value));
    const values = this.tolist().map((value, i) => {
      const against = right(i);
      if (!isPlain(value) || !isPlain(against)) return notMigrated(`${symbol} of such values`);
      if (isMissing(value) || isMissing(against)) return NaN;
      return (flipped ? compute(against, value) : compute(value, against)) as unknown;
    });
    const name: unknown = other instanceof Series && !eq(other.name, this.name) ? null : this.name;
    return Series.of(inferred(values), this.index, name);
  }

  private logical(other: Dynamic, compute: (a: boolean, b: boolean) => boolean): Series {
    const right = this.paired(other);
    const values = this.column.values.map((value, i) => {
      const against = right(i);
      if (typeof value !== "boolean" || typeof against !== "boolean")
        return notMigrated("a logical operator of what is not bool");
      return compute(value, against);
    });
    return Series.of({ dtype: "bool", values }, this.index, this.name);
  }

  __eq__(other: Dynamic): Dynamic {
    return this.compared(other, eq, false);
  }
  __ne__(other: Dynamic): Dynamic {
    return this.compared(other, ne, true);
  }
  __lt__(other: Dynamic): Dynamic {
    return this.compared(other, lt, false);
  }
  __le__(other: Dynamic): Dynamic {
    return this.compared(other, le, false);
  }
  __gt__(other: Dynamic): Dynamic {
    return this.compared(other, gt, false);
  }
  __ge__(other: Dynamic): Dynamic {
    return this.compared(other, ge, false);
  }
  __and__(other: Dynamic): Dynamic {
    return this.logical(other, (a, b) => a && b);
  }
  __or__(other: Dynamic): Dynamic {
    return this.logical(other, (a, b) => a || b);
  }
  __xor__(other: Dynamic): Dynamic {
    return this.logical(other, (a, b) => a !== b);
  }
  __invert__(): Dynamic {
    if (this.column.dtype !== "bool") return notMigrated("~ of what is not bool");
    return this.with({ dtype: "bool", values: this.column.values.map((value) => !value) });
  }
  __add__(other: Dynamic): Dynamic {
    return this.computed(other, add, "+");
  }
  __radd__(other: Dynamic): Dynamic {
    return this.computed(other, add, "+", true);
  }
  __sub__(other: Dynamic): Dynamic {
    return this.computed(other, sub, "-");
  }
  __rsub__(other: Dynamic): Dynamic {
    return this.computed(other, sub, "-", true);
  }
  __mul__(other: Dynamic): Dynamic {
    return this.computed(other, mul, "*");
  }
  __rmul__(other: Dynamic): Dynamic {
    return this.computed(other, mul, "*", true);
  }
  __truediv__(other: Dynamic): Dynamic {
    return this.computed(other, divided, "/");
  }
  __rtruediv__(other: Dynamic): Dynamic {
    return this.computed(other, divided, "/", true);
  }
  __floordiv__(other: Dynamic): Dynamic {
    return this.computed(other, nonZero(floordiv), "//");
  }
  __mod__(other: Dynamic): Dynamic {
    return this.computed(other, nonZero(mod), "%");
  }
  get __hash__(): null {
    return null;
  }

  __bool__(): boolean {
    throw new ValueError(
      "The truth value of a Series is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().",
    );
  }
  __len__(): number {
    return this.size;
  }
  __contains__(label: Dynamic): boolean {
    return this.index.__contains__(label);
  }
  *[Symbol.iterator](): IterableIterator<Dynamic> {
    yield* this.tolist();
  }
  __iter__(): IterableIterator<Dynamic> {
    return this[Symbol.iterator]();
  }
  __repr__(): string {
    if (this.index.name !== null) notMigrated("printing a series with a named index");
    return seriesText(
      this.column,
      this.index.labels.map(labelText),
      this.name === null ? null : labelText(this.name),
      true,
    );
  }
  /** Labels read as attributes. */
  __getattr__(name: string): Dynamic {
    if (this.index.__contains__(name)) return this.labelled(name);
    throw new AttributeError(`'Series' object has no attribute '${name}'`);
  }
}

export interface JsonOptions {
  readonly orient?: Dynamic;
  readonly indent?: Dynamic;
  readonly lines?: Dynamic;
}
export interface SortOptions {
  readonly ascending?: Dynamic;
  readonly ignore_index?: Dynamic;
}

/** A slice, a list of labels or a mask, in contrast to one label. */
export const isSelector = (key: Dynamic): boolean =>
  key instanceof Slice ||
  key instanceof Series ||
  key instanceof NdArray ||
  (Array.isArray(key) && !(key instanceof Tuple));

const isNumberLike = (value: Dynamic): boolean => typeof (value as object).valueOf() === "number";

const divided: Operation = (a, b) => toFloat(Number(a) / Number(b)) as unknown;

const nonZero =
  (compute: Operation): Operation =>
  (a, b) =>
    Number(b) === 0 ? notMigrated("a remainder or floor of a division by zero") : (compute(a, b) as unknown);

function halfToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** A column whose missing values are replaced. */
export function fillColumn(column: Column, value: Dynamic): Column {
  if (isDict(value) || value instanceof Series)
    return notMigrated("fillna of a series with a dict or a series");
  if (!column.values.some(isMissing)) return column;
  const values = listOfColumn(column).map((each) =>
    isMissing(each) ? (value as unknown) : (each as unknown),
  );
  if (column.dtype === "object") return { dtype: "object", values };
  const fits =
    (column.dtype === "str" && typeof value === "string") ||
    (column.dtype === "float64" && typeof value !== "string" && typeof value !== "boolean");
  if (!fits) return notMigrated(`fillna of a ${column.dtype} column with another type`);
  return column.dtype === "float64"
    ? { dtype: "float64", values: values.map(Number) }
    : { dtype: column.dtype, values };
}

const listOfValues = (data: Dynamic): Dynamic[] =>
  typeof data === "string" || typeof data === "number" ? [data] : [...iterate(data)];

declareMethods(Series, "Series", {
  __init__: ["data=", "index=", "dtype=", "name="],
  to_json: ["path_or_buf=", "*", "orient=", "indent="],
  get: ["key", "default="],
  head: ["n="],
  tail: ["n="],
  fillna: ["value"],
  astype: ["dtype"],
  isin: ["values"],
  map: ["func"],
  apply: ["func"],
  sort_values: ["*", "ascending=", "ignore_index="],
  reset_index: ["*", "drop="],
  round: ["decimals="],
});
pyClass(Series, { name: "Series", module: "pandas" });
