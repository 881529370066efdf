import { object } from "./builtin-types.js";
import { ByteArray, Bytes } from "./bytes.js";
import { classInfo } from "./class-info.js";
import { Dict } from "./dict.js";
import { Range } from "./range.js";
import { FrozenSet, PySet } from "./set.js";
import { Slice } from "./slice.js";
import { Tuple } from "./tuple.js";
import { isPlainDict } from "./type-name.js";
import type { Dynamic } from "./types.js";

const bounds: readonly string[] = ["start", "stop", "step"];

const mutable: readonly string[] = "append clear copy extend insert pop remove reverse".split(" ");

/** Classes of built-in values that take no attributes, with the members that are attributes in Python. */
const closed = new Map<unknown, readonly string[]>([
  ...[Array, Tuple, Dict, PySet, FrozenSet, Bytes].map((cls): [unknown, readonly string[]] => [
    cls.prototype,
    [],
  ]),
  [ByteArray.prototype, mutable],
  [Range.prototype, bounds],
  [Slice.prototype, bounds],
  [(classInfo(object)?.implementation as { prototype: unknown }).prototype, []],
]);

/**
 * The attributes of a built-in value that are members in TypeScript; it has no others beside its methods: keys of a dict and members of
 * JavaScript's classes are none. Undefined for objects that take attributes, such as those of a class that inherits
 * from a built-in one.
 */
export function closedAttributes(x: Dynamic): readonly string[] | undefined {
  if (typeof x !== "object" || x === null) return undefined;
  return isPlainDict(x) ? [] : closed.get(Object.getPrototypeOf(x));
}
