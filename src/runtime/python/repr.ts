// str, repr and ascii.
import { Bytes, ByteArray } from "./bytes.js";
import { className, classInfo, isClass } from "./class-info.js";
import { Dict, dictEntries } from "./dict.js";
import { BaseException, KeyError, toException, TypeError } from "./exceptions.js";
import { Float } from "./float.js";
import { functionName } from "./functions.js";
import { id } from "./identity.js";
import { intText } from "./numbers-text.js";
import { unwrap } from "./primitive.js";
import { Range } from "./range.js";
import { FrozenSet, PySet } from "./set.js";
import { Ellipsis, NotImplemented } from "./singletons.js";
import { Slice } from "./slice.js";
import { floatRepr } from "./text-floats.js";
import { decode } from "./text-decode.js";
import { Tuple } from "./tuple.js";
import { nativeOf, type Native } from "./native.js";
import { isPlainDict, typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";
import { isPrintableChar } from "./unicode.js";

/** `str(x)`; with an encoding, `str(bytes, encoding, errors)`. */
export function str(...args: [x?: Dynamic, encoding?: Dynamic, errors?: Dynamic]): string {
  const [x, encoding, errors] = args;
  if (args.length === 0) return "";
  if (encoding !== undefined || errors !== undefined) return decodeForStr(x, encoding, errors);
  if (typeof x === "string") return x;
  if (typeof x !== "object" || x === null || isClass(x)) return repr(x);
  if (typeof x.__str__ === "function") return textResult(x.__str__(), "__str__");
  if (x instanceof Error && typeof (x as Dynamic).__repr__ !== "function")
    return exceptionText(toException(x));
  return repr(x);
}

function decodeForStr(x: Dynamic, encoding: Dynamic, errors: Dynamic): string {
  for (const [name, value] of Object.entries({ encoding, errors }))
    if (value !== undefined && typeof unwrap(value) !== "string")
      throw new TypeError(`str() argument '${name}' must be str, not ${typeName(value)}`);
  if (x instanceof Bytes || x instanceof ByteArray) return decode(x, encoding ?? "utf-8", errors ?? "strict");
  if (typeof x === "string") throw new TypeError("decoding str is not supported");
  throw new TypeError(`decoding to str: need a bytes-like object, ${typeName(x)} found`);
}

function textResult(text: Dynamic, method: string): string {
  if (typeof text === "string") return text;
  throw new TypeError(`${method} returned non-string (type ${typeName(text)})`);
}

/** `str(error)`: nothing, the only argument, or the tuple of arguments. */
function exceptionText(error: BaseException): string {
  const args = argumentsOf(error);
  if (args.length === 0) return "";
  if (args.length > 1) return repr(args);
  return error instanceof KeyError ? repr(args[0]) : str(args[0]);
}

/** `error.args`; an error of a JavaScript library has its message. */
function argumentsOf(error: Error): Tuple {
  return error instanceof BaseException ? error.args : Tuple.of(error.message);
}

/** `repr(x)` */
export function repr(x: Dynamic): string {
  switch (typeof x) {
    case "string":
      return stringRepr(x);
    case "boolean":
      return x ? "True" : "False";
    case "number":
      return Number.isInteger(x) && !Object.is(x, -0) ? String(x) : floatRepr(x);
    case "bigint":
      return intText(x);
    case "function":
      return functionRepr(x);
    case "object":
      return x === null ? "None" : objectRepr(x);
    default:
      return "None";
  }
}

const active = new Set<object>();

/** The text of a container; a container met inside itself shows as `recursive`. */
function guarded(x: object, recursive: string, text: () => string): string {
  if (active.has(x)) return recursive;
  active.add(x);
  try {
    return text();
  } finally {
    active.delete(x);
  }
}

function objectRepr(x: Dynamic): string {
  if (x instanceof Float) return floatRepr(x.value);
  const prototype = Object.getPrototypeOf(x);
  if (prototype === Array.prototype) return guarded(x, "[...]", () => `[${x.map(repr).join(", ")}]`);
  if (prototype === Tuple.prototype) return tupleRepr(x);
  if (isPlainDict(x) || prototype === Dict.prototype) return dictRepr(x);
  if (typeof x.__repr__ === "function") return textResult(x.__repr__(), "__repr__");
  return builtinRepr(x) ?? defaultRepr(x);
}

function tupleRepr(x: Tuple): string {
  return guarded(x, "(...)", () =>
    x.length === 1 ? `(${repr(x[0])},)` : `(${Array.from(x, repr).join(", ")})`,
  );
}

function dictRepr(x: Dynamic): string {
  return guarded(x, "{...}", () => {
    const items = Array.from(dictEntries(x), ([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `{${items.join(", ")}}`;
  });
}

/** The text of the remaining kinds of built-in values, and of classes that inherit from a container. */
function builtinRepr(x: Dynamic): string | null {
  if (x instanceof Tuple) return tupleRepr(x);
  if (Array.isArray(x)) return guarded(x, "[...]", () => `[${Array.from(x, repr).join(", ")}]`);
  if (x instanceof Dict) return dictRepr(x);
  if (x instanceof PySet || x instanceof FrozenSet) return setRepr(x);
  if (x instanceof Range) return rangeRepr(x);
  if (x instanceof Slice) return `slice(${repr(x.start)}, ${repr(x.stop)}, ${repr(x.step)})`;
  if (x instanceof Error) return exceptionRepr(toException(x));
  if (x === Ellipsis) return "Ellipsis";
  if (x === NotImplemented) return "NotImplemented";
  return null;
}

function setRepr(x: Dynamic): string {
  const name = typeName(x);
  if (x.size === 0) return `${name}()`;
  return guarded(x, `${name}(...)`, () => {
    const items = `{${Array.from(x as Iterable<Dynamic>, repr).join(", ")}}`;
    return Object.getPrototypeOf(x) === PySet.prototype ? items : `${name}(${items})`;
  });
}

function rangeRepr({ start, stop, step }: Range): string {
  const bounds = `${repr(start)}, ${repr(stop)}`;
  return repr(step) === "1" ? `range(${bounds})` : `range(${bounds}, ${repr(step)})`;
}

function exceptionRepr(error: BaseException): string {
  const args = guarded(error, "...", () => Array.from(argumentsOf(error), repr).join(", "));
  return `${typeName(error)}(${args})`;
}

/** Where an object would lie in memory: `0x7f...`, the number that `id` gives. */
function address(x: Dynamic): string {
  return `0x${id(x).toString(16)}`;
}

function defaultRepr(x: Dynamic): string {
  const name = typeName(x);
  // Iterators and the like are named by their kind; their JavaScript class means nothing to Python.
  const isNative = classInfo(x.constructor) === undefined && name !== className(x.constructor);
  if (isNative) return `<${name} object at ${address(x)}>`;
  return `<${qualifiedName(x.constructor)} object at ${address(x)}>`;
}

/** `__main__.A`; a built-in class has no module in front. */
function qualifiedName(cls: Dynamic): string {
  const info = classInfo(cls);
  const name = info?.qualname ?? className(cls);
  const module = info?.module ?? "__main__";
  return module === "builtins" ? name : `${module}.${name}`;
}

function functionRepr(x: Dynamic): string {
  if (typeof x.__repr__ === "function" && isClass(x.constructor)) return textResult(x.__repr__(), "__repr__");
  if (isClass(x)) return `<class '${qualifiedName(x)}'>`;
  const builtin = nativeOf(x);
  if (builtin !== undefined) return builtinFunctionRepr(builtin);
  return `<function ${functionName(x)} at ${address(x)}>`;
}

function builtinFunctionRepr({ owner, name }: Native): string {
  return owner === undefined ? `<built-in function ${name}>` : `<method '${name}' of '${owner}' objects>`;
}

const PLAIN_TEXT = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/;
const SHORT_ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function stringRepr(text: string): string {
  if (PLAIN_TEXT.test(text)) return `'${text}'`;
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = text.replace(/[\\'"]|[^\x20-\x7e]/gu, (char) => {
    if (char === quote) return `\\${char}`;
    if (SHORT_ESCAPES[char] !== undefined) return SHORT_ESCAPES[char];
    return isPrintableChar(char) ? char : escapeChar(char);
  });
  return quote + body + quote;
}

/** A character as `\xe9`, `\u20ac` or `\U0001f600`. */
export function escapeChar(char: string): string {
  const code = char.codePointAt(0) as number;
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/** `ascii(x)`: `repr` with everything outside ASCII escaped. */
export function ascii(x: Dynamic): string {
  return repr(x).replace(/[^\x00-\x7f]/gu, escapeChar);
}
