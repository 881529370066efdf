import { fn, type Library, type Member, type Parameters } from "../library.js";

const from = "python/stdlib/itertools";

const functions: Readonly<Record<string, Parameters>> = {
  accumulate: ["iterable", "func=", "*", "initial="],
  chain: ["*iterables"],
  combinations: ["iterable", "r"],
  combinations_with_replacement: ["iterable", "r"],
  compress: ["data", "selectors"],
  count: ["start=", "step="],
  cycle: ["iterable", "/"],
  dropwhile: ["predicate", "iterable", "/"],
  filterfalse: ["function", "iterable", "/"],
  groupby: ["iterable", "key="],
  islice: ["iterable", "*args"],
  pairwise: ["iterable", "/"],
  permutations: ["iterable", "r="],
  product: ["*iterables", "repeat="],
  repeat: ["object", "times="],
  starmap: ["function", "iterable", "/"],
  takewhile: ["predicate", "iterable", "/"],
  zip_longest: ["*iterables", "fillvalue="],
  batched: ["iterable", "n", "*", "strict="],
};
const names: Readonly<Record<string, string>> = {
  combinations_with_replacement: "combinationsWithReplacement",
  zip_longest: "zipLongest",
};

const rows: Record<string, Member> = {};
for (const [name, params] of Object.entries(functions))
  rows[name] = fn(from, names[name] ?? name, params, "Iterator[Any]");

export const itertools: Library = {
  module: "itertools",
  members: {
    ...rows,
    tee: fn(from, "tee", ["iterable", "n=", "/"], "tuple[Any, ...]"),
    "chain.from_iterable": fn(from, "chainFromIterable", ["iterable", "/"], "Iterator[Any]"),
  },
};
