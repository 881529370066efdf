/** The part of pandas that agents use: small tables of records. Numbers are Python's, not NumPy's. */
import { type Dynamic, iterate, ValueError, isDict, TypeError, typeName } from "../python/index.js";
import { isMissing, notMigrated } from "./pandas/column.js";
import { DataFrame } from "./pandas/frame.js";
import { Series } from "./pandas/series.js";

export { DataFrame } from "./pandas/frame.js";
export { Index, NdArray } from "./pandas/labels.js";
export { Series } from "./pandas/series.js";
export { TextMethods } from "./pandas/text-methods.js";

/** `pandas.isna(x)`: of a value, a series or a frame. */
export function isna(value: Dynamic): Dynamic {
  if (value instanceof Series || value instanceof DataFrame) return value.isna();
  if (Array.isArray(value)) return notMigrated("isna of a list");
  return isMissing(value);
}

/** `pandas.notna(x)` */
export function notna(value: Dynamic): Dynamic {
  if (value instanceof Series) return value.notna();
  return value instanceof DataFrame || Array.isArray(value)
    ? notMigrated("notna of a frame")
    : !isMissing(value);
}

/** `pandas.concat(frames, ignore_index=False)` */
export function concat(
  objs: Dynamic,
  { ignore_index = false, axis = 0 }: { ignore_index?: Dynamic; axis?: Dynamic } = {},
): Dynamic {
  if (objs instanceof DataFrame || objs instanceof Series || isDict(objs))
    throw new TypeError(
      `first argument must be an iterable of pandas objects, you passed an object of type "${typeName(objs)}"`,
    );
  const given = [...iterate(objs)].filter((each) => each !== null);
  if (given.length === 0) throw new ValueError("No objects to concatenate");
  if (axis !== 0) return notMigrated("concat of columns");
  if (given.every((each) => each instanceof DataFrame)) return DataFrame.below(given, Boolean(ignore_index));
  return notMigrated("concat of series");
}
