import { signature } from "../functions.js";
import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { call } from "../call.js";
import { TypeError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";

/** `functools.partial(func, /, *args, **keywords)`: an object that is called through `__call__`. */
export class partial {
  readonly func: Dynamic;
  readonly args: Tuple;
  readonly keywords: Record<string, Dynamic>;

  constructor(func: Dynamic, ...rest: Dynamic[]) {
    const [args, keywords] = splitKeywords(rest);
    const inner = func instanceof partial ? func : null;
    if (inner === null && typeof func !== "function" && typeof func?.__call__ !== "function") {
      throw new TypeError("the first argument must be callable");
    }
    this.func = inner ? inner.func : func;
    this.args = inner ? Tuple.from([...inner.args, ...args]) : args;
    this.keywords = inner ? { ...inner.keywords, ...keywords } : keywords;
  }

  __call__(...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    return call(this.func, [...this.args, ...args], { ...this.keywords, ...keywords });
  }

  __repr__(): string {
    const parts = [repr(this.func), ...Array.from(this.args, repr)];
    for (const [name, value] of Object.entries(this.keywords)) parts.push(`${name}=${repr(value)}`);
    return `functools.partial(${parts.join(", ")})`;
  }
}

signature(partial.prototype.__call__, "partial", ["*args", "**keywords"]);
declareMethods(partial, "partial", { __init__: ["func", "*args", "**keywords"] });
pyClass(partial, { name: "partial", module: "functools" });
