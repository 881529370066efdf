/** pandas, as far as agents use it: small tables of records. What is not here is reported where it stands. */
import {
  cls,
  constant,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  unsupported,
} from "../library.js";

const from = "libraries/pandas";
const frame = "pandas.DataFrame";
const series = "pandas.Series";
const index = "pandas.Index";
const array = "numpy.ndarray";

const inSql = "Do it in the SQL or the endpoint that gives the rows, or loop over to_dict(orient='records').";
const without = (...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(
    names.map((name) => [name, method(["*args", "**options"], "Any", { unsupported: inSql })]),
  );
const same = (type: string, ...names: string[]): Record<string, MethodRow> =>
  Object.fromEntries(names.map((name) => [name, method([], type)]));

const DataFrame = cls(from, "DataFrame", ["data=", "index=", "columns=", "dtype="], {
  // `table.price` is the column.
  open: true,
  subscript: { text: series, list: frame, slice: frame },
  attributes: {
    columns: index,
    index,
    shape: "tuple[int, int]",
    size: "int",
    empty: "bool",
    values: array,
    iloc: "Any",
    loc: "Any",
    at: "Any",
    iat: "Any",
  },
  methods: {
    ...same(frame, "copy", "isna", "isnull"),
    ...same(index, "keys"),
    get: method(["key", "default="], "Any"),
    head: method(["n="], frame),
    tail: method(["n="], frame),
    iterrows: method([], `Iterator[tuple[Any, ${series}]]`),
    itertuples: method(["index=", "name="], "Iterator[Any]"),
    items: method([], `Iterator[tuple[Any, ${series}]]`),
    to_dict: method(["orient="], "Any"),
    to_json: method(["path_or_buf=", "*", "orient=", "indent=", "lines="], "str"),
    to_csv: method(["path_or_buf=", "*", "index=", "header=", "sep=", "na_rep=", "columns="], "str"),
    to_markdown: method(["buf=", "*", "index="], "str"),
    to_string: method(["buf=", "*", "index=", "header="], "str", { name: "to_string" }),
    to_numpy: method([], array),
    rename: method(["*", "columns=", "index="], frame),
    drop: method(["labels=", "*", "axis=", "columns=", "errors="], frame),
    fillna: method(["value"], frame),
    dropna: method(["*", "subset=", "how="], frame),
    astype: method(["dtype"], frame),
    sort_values: method(["by", "*", "ascending=", "ignore_index="], frame),
    drop_duplicates: method(["subset=", "*", "ignore_index="], frame),
    reset_index: method(["*", "drop="], frame),
    apply: method(["func", "axis="], series),
    ...without(
      "groupby",
      "merge",
      "join",
      "pivot",
      "pivot_table",
      "melt",
      "describe",
      "info",
      "query",
      "eval",
      "sample",
      "set_index",
      "assign",
      "insert",
      "pop",
      "agg",
      "aggregate",
      "transform",
      "sum",
      "mean",
      "min",
      "max",
      "count",
      "corr",
      "nlargest",
      "nsmallest",
      "stack",
      "unstack",
      "transpose",
      "explode",
      "applymap",
      "map",
      "where",
      "mask",
      "replace",
      "to_html",
      "to_latex",
      "to_excel",
      "to_parquet",
      "to_sql",
      "to_records",
      "equals",
      "isin",
      "notna",
      "notnull",
      "duplicated",
      "interpolate",
      "rolling",
      "resample",
      "sort_index",
      "select_dtypes",
      "add_prefix",
      "add_suffix",
    ),
  },
});

const Series = cls(from, "Series", ["data=", "index=", "dtype=", "name="], {
  // `row.price` is the item.
  open: true,
  subscript: { list: series, slice: series },
  attributes: {
    name: "Any",
    index,
    dtype: "Any",
    shape: "tuple[int]",
    size: "int",
    empty: "bool",
    values: array,
    str: "pandas.StringMethods",
    iloc: "Any",
    loc: "Any",
    at: "Any",
    iat: "Any",
  },
  methods: {
    ...same(series, "copy", "isna", "isnull", "notna", "notnull", "dropna", "value_counts"),
    ...same("list[Any]", "tolist", "to_list"),
    ...same("Any", "sum", "mean", "median", "min", "max", "idxmax", "idxmin"),
    ...same("int", "count", "nunique"),
    ...same("bool", "any", "all"),
    ...same(array, "unique", "to_numpy"),
    keys: method([], index),
    items: method([], "Iterator[tuple[Any, Any]]"),
    to_dict: method([], "dict[Any, Any]"),
    to_json: method(["path_or_buf=", "*", "orient=", "indent="], "str"),
    to_string: method([], "str", { name: "to_string" }),
    get: method(["key", "default="], "Any"),
    head: method(["n="], series),
    tail: method(["n="], series),
    fillna: method(["value"], series),
    astype: method(["dtype"], series),
    isin: method(["values"], series),
    map: method(["func"], series),
    apply: method(["func"], series),
    sort_values: method(["*", "ascending=", "ignore_index="], series),
    reset_index: method(["*", "drop="], series),
    round: method(["decimals="], series),
    ...without(
      "std",
      "var",
      "quantile",
      "mode",
      "cumsum",
      "diff",
      "shift",
      "rank",
      "clip",
      "between",
      "replace",
      "groupby",
      "agg",
      "describe",
      "explode",
      "sort_index",
      "rename",
      "to_frame",
      "to_markdown",
      "to_csv",
      "drop_duplicates",
      "duplicated",
      "nlargest",
      "nsmallest",
      "where",
      "mask",
      "rolling",
      "abs",
      "combine_first",
      "item",
    ),
  },
});

const texts = series;
const StringMethods = cls(from, "TextMethods", [], {
  methods: {
    ...same(texts, "lower", "upper", "title", "capitalize", "len"),
    strip: method(["to_strip="], texts),
    lstrip: method(["to_strip="], texts),
    rstrip: method(["to_strip="], texts),
    startswith: method(["pat"], texts),
    endswith: method(["pat"], texts),
    contains: method(["pat", "*", "case=", "na=", "regex="], texts),
    replace: method(["pat", "repl", "*", "regex="], texts),
    ...without(
      "split",
      "rsplit",
      "extract",
      "extractall",
      "findall",
      "cat",
      "join",
      "get",
      "slice",
      "match",
      "fullmatch",
      "zfill",
      "pad",
      "count",
    ),
  },
});

const Index = cls(from, "Index", [], {
  attributes: { size: "int", empty: "bool", name: "Any" },
  methods: same("list[Any]", "tolist", "to_list"),
});

const NdArray = cls(from, "NdArray", [], {
  attributes: { shape: "Any", size: "int" },
  methods: same("list[Any]", "tolist"),
});

const reading = unsupported(
  "unsupported-library-member",
  "Read the rows with the csv or json module, or from a table with SQL.",
);
const other = unsupported("unsupported-library-member", inSql);

export const pandas: Library = {
  module: "pandas",
  overloadsComparison: true,
  members: {
    DataFrame,
    Series,
    Index,
    StringMethods,
    isna: fn(from, "isna", ["obj"], "Any"),
    isnull: fn(from, "isna", ["obj"], "Any"),
    notna: fn(from, "notna", ["obj"], "Any"),
    notnull: fn(from, "notna", ["obj"], "Any"),
    concat: fn(from, "concat", ["objs", "*", "ignore_index=", "axis="], frame),
    ...Object.fromEntries(
      [
        "read_csv",
        "read_json",
        "read_excel",
        "read_parquet",
        "read_sql",
        "read_table",
        "read_pickle",
        "read_html",
      ].map((name): [string, Member] => [name, reading]),
    ),
    ...Object.fromEntries(
      [
        "to_datetime",
        "to_numeric",
        "Timestamp",
        "Timedelta",
        "NaT",
        "NA",
        "merge",
        "pivot_table",
        "cut",
        "qcut",
        "date_range",
        "get_dummies",
        "json_normalize",
        "set_option",
        "Categorical",
        "MultiIndex",
      ].map((name): [string, Member] => [name, other]),
    ),
  },
};

/** Of NumPy only what a frame gives, and what code asks of values that might be NumPy's. */
export const numpy: Library = {
  module: "numpy",
  overloadsComparison: true,
  members: {
    ndarray: NdArray,
    nan: constant("libraries/numpy", "nan", "float"),
    inf: constant("libraries/numpy", "inf", "float"),
    pi: constant("libraries/numpy", "pi", "float"),
    isnan: fn("libraries/numpy", "isnan", ["x"], "bool"),
    ...Object.fromEntries(
      [
        "integer",
        "floating",
        "bool_",
        "generic",
        "int64",
        "int32",
        "float64",
        "float32",
        "number",
        "str_",
      ].map((name): [string, Member] => [name, cls("libraries/numpy", scalarName(name), [])]),
    ),
  },
};

function scalarName(name: string): string {
  const kinds: Record<string, string> = {
    integer: "Integer",
    floating: "Floating",
    number: "NumberScalar",
    generic: "Generic",
  };
  return kinds[name] ?? name.replace(/_$/, "").replace(/^./, (letter) => letter.toUpperCase()) + "Scalar";
}
