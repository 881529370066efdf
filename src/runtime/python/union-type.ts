import { className, isClass, pyClass } from "./class-info.js";
import type { Dynamic } from "./types.js";

/** `int | None` as a value. */
export class UnionType {
  readonly members: readonly Dynamic[];

  constructor(members: readonly Dynamic[]) {
    this.members = [...new Set(members)];
  }

  __eq__(other: Dynamic): boolean {
    return (
      other instanceof UnionType &&
      other.members.length === this.members.length &&
      this.members.every((member) => other.members.includes(member))
    );
  }

  __hash__(): number {
    return this.members.length;
  }

  __repr__(): string {
    return this.members.map((member) => (member === null ? "None" : className(member))).join(" | ");
  }
}

pyClass(UnionType, { name: "UnionType", qualname: "types.UnionType", module: "types" });

/** `a | b` of types, each of them a class, a union or, beside one, None; undefined for other values. */
export function unionOf(a: Dynamic, b: Dynamic): UnionType | undefined {
  const [left, right] = [membersOf(a), membersOf(b)];
  return left && right && (a !== null || b !== null) ? new UnionType([...left, ...right]) : undefined;
}

function membersOf(value: Dynamic): readonly Dynamic[] | undefined {
  if (value instanceof UnionType) return value.members;
  return value === null || isClass(value) ? [value] : undefined;
}
