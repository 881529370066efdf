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

/** Methods of set and frozenset by Python name; the set comes first. */
export const setMethods: Record<string, (self: Dynamic, ...args: Dynamic[]) => Dynamic> = Object.fromEntries(
  Object.entries(members).map(([name, member]) => [name, caller(member)]),
);

function caller(member: string): (self: Dynamic, ...args: Dynamic[]) => Dynamic {
  return (self, ...args) => {
    const result: unknown = self[member](...args);
    return member === "add" || member === "clear" ? null : result;
  };
}
