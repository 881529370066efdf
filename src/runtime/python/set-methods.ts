import type { Dynamic } from "./types.js";

/** Methods of set and frozenset by Python name, and the member of PySet that does it. */
const members: Record<string, string> = {
  add: "add",
  clear: "clear",
  copy: "copy",
  difference: "difference",
  difference_update: "differenceUpdate",
  discard: "discard",
  intersection: "intersection",
  intersection_update: "intersectionUpdate",
  isdisjoint: "isDisjoint",
  issubset: "isSubset",
  issuperset: "isSuperset",
  pop: "pop",
  remove: "remove",
  symmetric_difference: "symmetricDifference",
  symmetric_difference_update: "symmetricDifferenceUpdate",
  union: "union",
  update: "update",
};

const frozen = /^(copy|difference|intersection|isdisjoint|issubset|issuperset|symmetric_difference|union)$/;

type Methods = Record<string, (self: Dynamic, ...args: Dynamic[]) => Dynamic>;

/** Methods of set by Python name; the set comes first. */
export const setMethods: Methods = Object.fromEntries(
  Object.entries(members).map(([name, member]) => [name, caller(member)]),
);

/** Methods of frozenset by Python name. */
export const frozenSetMethods: Methods = Object.fromEntries(
  Object.entries(setMethods).filter(([name]) => frozen.test(name)),
);

const one = ["object", "/"];

/** Parameters of the methods of set and frozenset. */
export const setSignatures: Record<string, readonly string[]> = {
  add: one,
  clear: [],
  copy: [],
  difference: ["*others"],
  difference_update: ["*others"],
  discard: one,
  intersection: ["*others"],
  intersection_update: ["*others"],
  isdisjoint: one,
  issubset: one,
  issuperset: one,
  pop: [],
  remove: one,
  symmetric_difference: one,
  symmetric_difference_update: one,
  union: ["*others"],
  update: ["*others"],
};

function caller(member: string): (self: Dynamic, ...args: Dynamic[]) => Dynamic {
  return (self, ...args) => {
    const result: unknown = self[member](...args);
    return member === "add" || member === "clear" ? null : result;
  };
}
