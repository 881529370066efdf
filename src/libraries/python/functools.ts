import { cls, erased, fn, type Library, unsupported } from "../library.js";

const from = "python/stdlib/functools";

export const functools: Library = {
  module: "functools",
  members: {
    partial: cls("python/stdlib/partial", "partial", ["func", "*args", "**keywords"], {
      attributes: { func: "Any", args: "tuple[Any, ...]", keywords: "dict[str, Any]" },
    }),
    reduce: fn(from, "reduce", ["function", "iterable", "initial=", "/"], "Any"),
    cmp_to_key: fn(from, "cmpToKey", ["mycmp"], "Any"),
    lru_cache: fn("python/stdlib/lru-cache", "lruCache", ["maxsize=", "typed="], "Any"),
    cache: fn("python/stdlib/lru-cache", "cache", ["user_function", "/"], "Any"),
    wraps: fn(from, "wraps", ["wrapped", "assigned=", "updated="], "Any"),
    update_wrapper: fn(from, "updateWrapper", ["wrapper", "wrapped", "assigned=", "updated="], "Any"),
    singledispatch: fn("python/stdlib/singledispatch", "singledispatch", ["func"], "Any"),
    singledispatchmethod: unsupported(
      "unsupported-library-member",
      "Dispatch with isinstance inside one method, or use functools.singledispatch on a function.",
    ),
    total_ordering: fn(from, "totalOrdering", ["cls"], "Any"),
    cached_property: fn(from, "cachedProperty", ["func"], "Any"),
    partialmethod: unsupported(
      "unsupported-library-member",
      "Write a method that calls the other with the fixed arguments.",
    ),
    WRAPPER_ASSIGNMENTS: erased,
    WRAPPER_UPDATES: erased,
  },
};
