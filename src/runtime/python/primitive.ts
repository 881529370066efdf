import type { Dynamic } from "./types.js";

/** Under this symbol an object that is also a str or an int (a StrEnum member) gives that value. */
export const primitive: unique symbol = Symbol.for("python.primitive");

/** The str or int behind a value that is one by inheritance; any other value itself. */
export function unwrap(value: Dynamic): Dynamic {
  return typeof value === "object" && value !== null && primitive in value ? value[primitive] : value;
}
