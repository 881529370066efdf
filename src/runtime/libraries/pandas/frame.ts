/** `pandas.DataFrame` */
import { pipeTable, type TableColumn } from "../../databricks/pipe-table.js";
import { declareMethods } from "../../python/declare.js";
import {
  AttributeError,
  call,
  dictEntries,
  type Dynamic,
  eq,
  Float,
  hasAttr,
  isDict,
  iterate,
  KeyError,
  makeDict,
  namedTuple,
  pyClass,
  repr,
  Slice,
  str,
  Tuple,
  ValueError,
} from "../../python/index.js";
import {
  absent,
  type Column,
  common,
  converted,
  inferred,
  isMissing,
  joined,
  listOfColumn,
  notMigrated,
  sameCell,
  shown,
  taken,
} from "./column.js";
import { csvLine, jsonOf } from "./exports.js";
import { distinct, joinedOf, type Parts, partsOf } from "./frame-parts.js";
import { Index, NdArray } from "./labels.js";
import { Picker } from "./picker.js";
import { maskPositions, orderOf, positionOf, positionsOf, slicePositions } from "./positions.js";
import { fillColumn, isSelector, type JsonOptions, Series, type SortOptions } from "./series.js";
import { frameRepr, frameText, labelText } from "./text.js";

export class DataFrame {
  private names: readonly Dynamic[];
  private parts: readonly Column[];
  private rowLabels: Index;

  constructor(data: Dynamic = null, index: Dynamic = null, columns: Dynamic = null, dtype: Dynamic = null) {
    const source: unknown = data instanceof DataFrame ? data.toDict("series") : (data as unknown);
    const given = partsOf(source, columns === null ? null : [...iterate(columns)], index);
    const labels = index === null ? given.index : Index.from(index);
    const length = given.columns[0]?.values.length ?? labels.size;
    if (labels.size !== length)
      throw new ValueError(
        `Shape of passed values is (${length}, ${given.columns.length}), indices imply (${labels.size}, ${given.columns.length})`,
      );
    this.names = distinct(given.names);
    this.parts = dtype === null ? given.columns : given.columns.map((column) => converted(column, dtype));
    this.rowLabels = labels;
  }

  private static of({ names, columns, index }: Parts): DataFrame {
    const made = Object.create(DataFrame.prototype) as DataFrame;
    [made.names, made.parts, made.rowLabels] = [distinct(names), columns, index];
    return made;
  }

  private with(change: Partial<Parts>): DataFrame {
    return DataFrame.of({ names: this.names, columns: this.parts, index: this.rowLabels, ...change });
  }

  /** The frame of these positions. */
  rows(positions: readonly number[]): DataFrame {
    return this.with({
      columns: this.parts.map((column) => taken(column, positions)),
      index: this.rowLabels.taken(positions),
    });
  }

  private get length(): number {
    return this.rowLabels.size;
  }

  // ---- reading

  get columns(): Index {
    return new Index(this.names, this.names.length > 0 && this.names.every((name, i) => name === i));
  }
  set columns(names: Dynamic) {
    const given = [...iterate(names)];
    if (given.length !== this.names.length)
      throw new ValueError(
        `Length mismatch: Expected axis has ${this.names.length} elements, new values have ${given.length} elements`,
      );
    this.names = distinct(given);
  }
  get index(): Index {
    return this.rowLabels;
  }
  get shape(): Tuple {
    return Tuple.of(this.length, this.names.length);
  }
  get size(): number {
    return this.length * this.names.length;
  }
  get empty(): boolean {
    return this.size === 0;
  }
  get values(): NdArray {
    const rows = this.rowLabels.labels.map((_, at) => this.row(at).values);
    return new NdArray(rows, Tuple.of(rows.length, this.names.length));
  }
  get iloc(): Picker {
    return new Picker((key) => this.placed(key));
  }
  get loc(): Picker {
    return new Picker((key) => this.located(key));
  }
  get at(): Picker {
    return this.loc;
  }
  get iat(): Picker {
    return this.iloc;
  }
  toNumpy(): NdArray {
    return this.values;
  }

  private series(at: number): Series {
    return Series.of(this.parts[at]!, this.rowLabels, this.names[at]);
  }

  /** A row has the one dtype that holds all of its values: ints beside floats become floats. */
  private row(at: number): Series {
    const column = joined(this.parts.map((part) => taken(part, [at])));
    return Series.of(column, this.columns, this.rowLabels.labels[at]);
  }

  private cell(column: number, row: number): Dynamic {
    const { values, dtype } = this.parts[column]!;
    return shown(values[row], dtype);
  }

  private found(name: Dynamic): number {
    const at = this.names.findIndex((each) => eq(each, name));
    if (at < 0) throw new KeyError(name);
    return at;
  }

  private foundAll(names: Dynamic): number[] {
    const wanted = [...iterate(names)];
    const missing = wanted.filter((name) => !this.names.some((each) => eq(each, name)));
    if (missing.length === 0) return wanted.map((name) => this.found(name));
    if (missing.length < wanted.length) throw new KeyError(`${repr(missing)} not in index`);
    throw new KeyError(`None of [${repr(new Index(wanted))}] are in the [columns]`);
  }

  private picked(positions: readonly number[]): DataFrame {
    return this.with({
      names: positions.map((at) => this.names[at] as unknown),
      columns: positions.map((at) => this.parts[at]!),
    });
  }

  __getitem__(key: Dynamic): Dynamic {
    if (key instanceof Slice) return this.rows(slicePositions(key, this.length));
    if (key instanceof DataFrame) return notMigrated("a frame as a mask");
    if (!isSelector(key)) return this.series(this.found(key));
    const mask = maskPositions(key, this.length);
    return mask ? this.rows(mask) : this.picked(this.foundAll(key));
  }

  __setitem__(key: Dynamic, value: Dynamic): void {
    if (isSelector(key)) return notMigrated("writing several columns at once");
    const column = this.columnOf(value);
    const at = this.names.findIndex((name) => eq(name, key));
    if (at >= 0) this.parts = this.parts.map((part, i) => (i === at ? column : part));
    else
      [this.names, this.parts] = [
        [...this.names, key],
        [...this.parts, column],
      ];
  }

  private columnOf(value: Dynamic): Column {
    if (value instanceof Series) {
      const fits =
        value.size === this.length && value.index.labels.every((l, i) => eq(l, this.rowLabels.labels[i]));
      return fits ? value.column : notMigrated("a column of other labels");
    }
    if (typeof value === "string" || isDict(value) || !hasAttr(value, "__iter__"))
      return this.names.length === 0 && this.length === 0
        ? notMigrated("a first column that is no list")
        : inferred(Array.from({ length: this.length }, () => value as unknown));
    const values = [...iterate(value)];
    if (this.names.length === 0 && this.length === 0) this.rowLabels = Index.range(values.length);
    if (values.length !== this.length)
      throw new ValueError(
        `Length of values (${values.length}) does not match length of index (${this.length})`,
      );
    return inferred(values);
  }

  get(key: Dynamic, otherwise: Dynamic = null): Dynamic {
    return this.__contains__(key) ? (this.__getitem__(key) as unknown) : (otherwise as unknown);
  }
  head(n: Dynamic = 5): DataFrame {
    return this.rows(slicePositions(new Slice(null, n, null), this.length));
  }
  tail(n: Dynamic = 5): DataFrame {
    return this.rows(slicePositions(new Slice(n === 0 ? this.length : -Number(n), null, null), this.length));
  }

  /** `iloc[...]`: by position. */
  private placed(key: Dynamic): Dynamic {
    const [rowKey, columnKey] = key instanceof Tuple ? [...(key as Iterable<Dynamic>)] : [key, undefined];
    const frame = columnKey === undefined ? this : this.placedColumns(columnKey);
    if (rowKey instanceof Slice) return frame.rows(slicePositions(rowKey, this.length));
    if (isSelector(rowKey)) return frame.rows(positionsOf(rowKey, this.length));
    const at = positionOf(rowKey, this.length);
    return frame instanceof Series ? (frame.iloc.__getitem__(at) as unknown) : frame.row(at);
  }

  private placedColumns(key: Dynamic): DataFrame | Series {
    const count = this.names.length;
    if (key instanceof Slice) return this.picked(slicePositions(key, count));
    if (isSelector(key)) return this.picked(positionsOf(key, count));
    return this.series(positionOf(key, count));
  }

  /** `loc[...]`: by label, or a mask. */
  private located(key: Dynamic): Dynamic {
    const [rowKey, columnKey] = key instanceof Tuple ? [...(key as Iterable<Dynamic>)] : [key, undefined];
    const frame =
      columnKey === undefined || isAll(columnKey) ? this : (this.byColumn(columnKey) as DataFrame | Series);
    if (isAll(rowKey)) return frame;
    if (rowKey instanceof Slice) return notMigrated("a slice of labels");
    if (!isSelector(rowKey)) {
      const at = this.rowLabels.positionOf(rowKey);
      if (at < 0) throw new KeyError(rowKey);
      return frame instanceof Series ? (frame.iloc.__getitem__(at) as unknown) : frame.row(at);
    }
    const positions =
      maskPositions(rowKey, this.length) ??
      [...iterate(rowKey)].map((label: Dynamic) => {
        const at = this.rowLabels.positionOf(label);
        if (at < 0) throw new KeyError(`${repr([label])} not in index`);
        return at;
      });
    return frame.rows(positions);
  }

  private byColumn(key: Dynamic): Dynamic {
    return key instanceof Slice ? notMigrated("a slice of labels") : (this.__getitem__(key) as unknown);
  }

  *iterrows(): Generator<Tuple> {
    for (const [at, label] of this.rowLabels.labels.entries()) yield Tuple.of(label, this.row(at));
  }

  *itertuples(index: Dynamic = true, name: Dynamic = "Pandas"): Generator<Dynamic> {
    const fields = [...(index ? ["Index"] : []), ...this.names.map((each) => str(each))];
    const make: Dynamic = name === null ? Tuple : namedTuple(str(name), fields, { rename: true });
    for (const [at, label] of this.rowLabels.labels.entries()) {
      const cells = [...(index ? [label] : []), ...this.names.map((_, i) => this.cell(i, at))];
      yield name === null ? Tuple.from(cells) : call(make, cells);
    }
  }
  *items(): Generator<Tuple> {
    for (const [at, name] of this.names.entries()) yield Tuple.of(name, this.series(at));
  }
  keys(): Index {
    return this.columns;
  }

  // ---- other forms

  private record(at: number): Dynamic {
    return makeDict(this.names.map((name, i) => [name, this.cell(i, at)] as const));
  }
  private rowLists(): Dynamic[][] {
    return this.rowLabels.labels.map((_, at) => this.names.map((__, i) => this.cell(i, at)));
  }

  toDict(orient: Dynamic = "dict"): Dynamic {
    const labels = this.rowLabels.labels;
    switch (orient) {
      case "records":
        return labels.map((_, at) => this.record(at) as unknown);
      case "list":
        return makeDict(this.names.map((name, i) => [name, listOfColumn(this.parts[i]!)] as const));
      case "dict":
        return makeDict(this.names.map((name, i) => [name, this.series(i).toDict() as unknown] as const));
      case "index":
        return makeDict(labels.map((label, at) => [label, this.record(at) as unknown] as const));
      case "split":
        return { index: [...labels], columns: [...this.names], data: this.rowLists() };
      case "series":
        return makeDict([...this.items()].map((pair) => [...pair] as unknown as readonly [Dynamic, Dynamic]));
      default:
        if (orient === "tight") return notMigrated("to_dict(orient='tight')");
        throw new ValueError(`orient '${str(orient)}' not understood`);
    }
  }

  toJson(
    path: Dynamic = null,
    { orient = "columns", indent = null, lines = false }: JsonOptions = {},
  ): string {
    if (path !== null) notMigrated("to_json into a file");
    const width = Number(indent ?? 0);
    if (lines) {
      if (orient !== "records") throw new ValueError("'lines' keyword only valid when 'orient' is records");
      return this.rowLabels.labels.map((_, at) => `${jsonOf(this.record(at))}\n`).join("");
    }
    switch (orient) {
      case "records":
        return jsonOf(this.toDict("records"), width);
      case "index":
        return jsonOf(this.toDict("index"), width);
      case "columns":
        return jsonOf(this.toDict("dict"), width);
      case "values":
        return jsonOf(this.rowLists(), width);
      case "split":
        return jsonOf(
          { columns: [...this.names], index: [...this.rowLabels.labels], data: this.rowLists() },
          width,
        );
      default:
        return notMigrated(`to_json(orient=${repr(orient)})`);
    }
  }

  toCsv(path: Dynamic = null, options: CsvOptions = {}): string {
    const { index = true, header = true, sep = ",", na_rep = "", columns = null } = options;
    if (path !== null) return notMigrated("to_csv into a file");
    const frame = columns === null ? this : this.picked(this.foundAll(columns));
    const line = (cells: readonly Dynamic[]): string => `${csvLine(cells, str(sep), str(na_rep))}\n`;
    const head = header ? line([...(index ? [""] : []), ...frame.names]) : "";
    const rows = frame
      .rowLists()
      .map((row, at) => line([...(index ? [frame.rowLabels.labels[at]] : []), ...row]));
    return head + rows.join("");
  }

  toMarkdown(_buffer: Dynamic = null, { index = true }: { index?: Dynamic } = {}): string {
    const dtype = common(this.parts.map((part) => part.dtype));
    const columns = this.names.map((name, i): TableColumn => ({
      name: str(name),
      values: listOfColumn(this.parts[i]!).map((value) =>
        dtype === "float64" ? new Float(Number(value)) : (value as unknown),
      ),
    }));
    const labels: TableColumn = { name: "", values: this.rowLabels.labels };
    return pipeTable(columns, index ? labels : null);
  }

  to_string(
    _buffer: Dynamic = null,
    { index = true, header = true }: { index?: Dynamic; header?: Dynamic } = {},
  ): string {
    return frameText({ ...this.printed(), withIndex: Boolean(index), withHeader: Boolean(header) });
  }

  private printed() {
    return {
      columns: this.names.map((name, i) => ({ name: labelText(name), column: this.parts[i]! })),
      index: this.rowLabels.labels.map(labelText),
    };
  }

  // ---- changing

  copy(): DataFrame {
    return this.with({});
  }
  rename({ columns = null, index = null }: { columns?: Dynamic; index?: Dynamic } = {}): DataFrame {
    if (index !== null) return notMigrated("rename of rows");
    const renamed = (name: Dynamic): Dynamic => {
      if (!isDict(columns)) return call(columns, [name]) as unknown;
      const found = Array.from(dictEntries(columns)).find(([key]) => eq(key, name));
      return found ? (found[1] as unknown) : (name as unknown);
    };
    return columns === null ? this : this.with({ names: this.names.map(renamed) });
  }
  drop(labels: Dynamic = null, { axis = 0, columns = null, errors = "raise" }: DropOptions = {}): DataFrame {
    const names: unknown = columns ?? (axis === 1 || axis === "columns" ? labels : null);
    if (names === null) return notMigrated("drop of rows");
    const gone = typeof names === "string" ? [names] : [...iterate(names)];
    const missing = gone.filter((name) => !this.__contains__(name));
    if (missing.length > 0 && errors === "raise") throw new KeyError(`${repr(missing)} not found in axis`);
    return this.picked(this.names.flatMap((name, i) => (gone.some((each) => eq(each, name)) ? [] : [i])));
  }
  fillna(value: Dynamic): DataFrame {
    const pairs = isDict(value) ? Array.from(dictEntries(value)) : undefined;
    const columns = this.parts.map((part, i) => {
      if (!pairs) return part.values.some(isMissing) ? fillColumn(part, value) : part;
      const found = pairs.find(([name]) => eq(name, this.names[i]));
      return found ? fillColumn(part, found[1]) : part;
    });
    return this.with({ columns });
  }
  dropna({ subset = null, how = "any" }: { subset?: Dynamic; how?: Dynamic } = {}): DataFrame {
    const looked =
      subset === null
        ? this.parts
        : this.foundAll(typeof subset === "string" ? [subset] : subset).map((i) => this.parts[i]!);
    const kept = this.rowLabels.labels.flatMap((_, at) => {
      const missing = looked.filter((part) => isMissing(part.values[at])).length;
      return (how === "all" ? looked.length > 0 && missing === looked.length : missing > 0) ? [] : [at];
    });
    return this.rows(kept);
  }
  isna(): DataFrame {
    return this.with({
      columns: this.parts.map(({ values }) => ({ dtype: "bool", values: values.map(isMissing) })),
    });
  }
  isnull(): DataFrame {
    return this.isna();
  }
  astype(dtype: Dynamic): DataFrame {
    const pairs = isDict(dtype) ? Array.from(dictEntries(dtype)) : undefined;
    const columns = this.parts.map((part, i) => {
      const target: unknown = pairs ? pairs.find(([name]) => eq(name, this.names[i]))?.[1] : dtype;
      return target === undefined ? part : converted(part, target);
    });
    return this.with({ columns });
  }
  /** Rows of equal keys stay in their order. */
  sortValues(by: Dynamic, { ascending = true, ignore_index = false }: SortOptions = {}): DataFrame {
    const keys = this.foundAll(typeof by === "string" ? [by] : by);
    const directions = Array.isArray(ascending) ? ascending.map(Boolean) : keys.map(() => Boolean(ascending));
    if (directions.length !== keys.length)
      throw new ValueError(`Length of ascending (${directions.length}) != length of by (${keys.length})`);
    const sorted = this.rows(
      orderOf(
        keys.map((i) => this.parts[i]!),
        directions,
      ),
    );
    return ignore_index ? sorted.resetIndex({ drop: true }) : sorted;
  }
  dropDuplicates(subset: Dynamic = null, { ignore_index = false }: SortOptions = {}): DataFrame {
    const looked =
      subset === null
        ? this.parts
        : this.foundAll(typeof subset === "string" ? [subset] : subset).map((i) => this.parts[i]!);
    const kept: number[] = [];
    const isSame = (a: number, b: number): boolean =>
      looked.every(({ values }) => sameCell(values[a], values[b]));
    for (let at = 0; at < this.length; at++) if (!kept.some((each) => isSame(each, at))) kept.push(at);
    const out = this.rows(kept);
    return ignore_index ? out.resetIndex({ drop: true }) : out;
  }
  resetIndex({ drop = false }: { drop?: Dynamic } = {}): DataFrame {
    const index = Index.range(this.length);
    if (drop) return this.with({ index });
    return this.with({
      names: ["index", ...this.names],
      columns: [inferred(this.rowLabels.labels), ...this.parts],
      index,
    });
  }
  /** With `axis=1`: one value a row. */
  apply(by: Dynamic, axis: Dynamic = 0): Series {
    if (axis !== 1 && axis !== "columns") return notMigrated("apply without axis=1");
    const values = this.rowLabels.labels.map((_, at) => call(by, [this.row(at)]) as unknown);
    if (values.some((value) => value instanceof Series)) return notMigrated("apply with series as results");
    return Series.of(inferred(values), this.rowLabels, null);
  }

  // ---- operators

  __len__(): number {
    return this.length;
  }
  __contains__(name: Dynamic): boolean {
    return this.names.some((each) => eq(each, name));
  }
  __bool__(): boolean {
    throw new ValueError(
      "The truth value of a DataFrame is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all().",
    );
  }
  __eq__(): Dynamic {
    return notMigrated("a comparison of frames");
  }
  get __hash__(): null {
    return null;
  }
  *[Symbol.iterator](): IterableIterator<Dynamic> {
    yield* this.names;
  }
  __iter__(): IterableIterator<Dynamic> {
    return this[Symbol.iterator]();
  }
  __repr__(): string {
    return frameRepr(this.printed());
  }
  /** Columns read as attributes. */
  __getattr__(name: string): Dynamic {
    if (this.__contains__(name)) return this.__getitem__(name) as unknown;
    throw new AttributeError(`'DataFrame' object has no attribute '${name}'`);
  }

  /** The frames one below the other. */
  static below(frames: readonly DataFrame[], ignoreIndex: boolean): DataFrame {
    const names: Dynamic[] = [];
    for (const frame of frames)
      for (const name of frame.names) if (!names.some((each) => eq(each, name))) names.push(name);
    const columns = names.map((name) =>
      joinedOf(
        frames.map((frame) => {
          const at = frame.names.findIndex((each) => eq(each, name));
          return at < 0 ? inferred(Array.from({ length: frame.length }, () => absent)) : frame.parts[at]!;
        }),
      ),
    );
    const labels = frames.flatMap((frame) => [...frame.rowLabels.labels]);
    const index = ignoreIndex
      ? Index.range(labels.length)
      : new Index(labels, frames.length === 1 && frames[0]!.rowLabels.isRange);
    return DataFrame.of({ names, columns, index });
  }
}

interface CsvOptions {
  readonly index?: Dynamic;
  readonly header?: Dynamic;
  readonly sep?: Dynamic;
  readonly na_rep?: Dynamic;
  readonly columns?: Dynamic;
}
interface DropOptions {
  readonly axis?: Dynamic;
  readonly columns?: Dynamic;
  readonly errors?: Dynamic;
}

const isAll = (key: Dynamic): boolean => key instanceof Slice && key.start === null && key.stop === null;

declareMethods(DataFrame, "DataFrame", {
  __init__: ["data=", "index=", "columns=", "dtype="],
  get: ["key", "default="],
  head: ["n="],
  tail: ["n="],
  itertuples: ["index=", "name="],
  to_dict: ["orient="],
  to_json: ["path_or_buf=", "*", "orient=", "indent=", "lines="],
  to_csv: ["path_or_buf=", "*", "index=", "header=", "sep=", "na_rep=", "columns="],
  to_string: ["buf=", "*", "index=", "header="],
  to_markdown: ["buf=", "*", "index="],
  rename: ["*", "columns=", "index="],
  drop: ["labels=", "*", "axis=", "columns=", "errors="],
  fillna: ["value"],
  dropna: ["*", "subset=", "how="],
  astype: ["dtype"],
  sort_values: ["by", "*", "ascending=", "ignore_index="],
  drop_duplicates: ["subset=", "*", "ignore_index="],
  reset_index: ["*", "drop="],
  apply: ["func", "axis="],
});
pyClass(DataFrame, { name: "DataFrame", module: "pandas" });
