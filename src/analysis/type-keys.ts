/** Types as text, the same for the same type, to look things up by type. */
import type { Ty } from "./types.js";

export class TypeKeys {
  /** Functions and classes by number: their names may come again. */
  private readonly numbers = new Map<object, number>();

  /** The order of a union's members counts, as it does where a type is written down. */
  of(t: Ty): string {
    switch (t.k) {
      case "int":
        return (t.big ? "bigint" : "int") + (t.told ? "?" : "");
      case "list":
      case "set":
        return `${t.k}${t.told ? "!" : ""}(${this.of(t.of)})`;
      case "frozenset":
      case "tuples":
      case "awaitable":
      case "claimed":
        return `${t.k}(${this.of(t.of)})`;
      case "dict":
        return `dict${t.told ? "!" : ""}(${this.of(t.key)},${this.of(t.value)})`;
      case "tuple":
        return `tuple(${t.items.map((x) => this.of(x)).join(",")})`;
      case "union":
        return `(${t.of.map((x) => this.of(x)).join("|")})`;
      case "iterator":
        return `iterator${t.async ? "@" : ""}${t.generator ? "*" : ""}(${this.of(t.of)})`;
      case "function":
        return `function ${this.number(t.info)} ${t.self ? this.number(t.self) : ""}`;
      case "class":
      case "instance":
        return `${t.k} ${this.number(t.info)}`;
      case "builtin":
      case "module":
      case "library":
        return `${t.k} ${t.name}`;
      case "object":
        return `object ${t.cls}${t.of ? `(${this.of(t.of)})` : ""}`;
      default:
        return t.k;
    }
  }

  private number(info: object): number {
    let n = this.numbers.get(info);
    if (n === undefined) this.numbers.set(info, (n = this.numbers.size));
    return n;
  }
}
