import { classInfo, className, isClass } from "./class-info.js";
import type { AnyFunction, Dynamic } from "./types.js";

/** The parameters of a function as Python declared them. */
export interface Signature {
  qualname: string;
  parameters: readonly string[];
}

const signatures = new WeakMap<object, Signature>();
const docstrings = new WeakMap<object, string>();

/**
 * Records a function's (or class's) Python qualname and parameters and returns it. Entries: `x` required, `x=`
 * optional, `/` and `*` markers, `*rest`, `**options`; methods list no self. A keyword-only parameter arrives in the
 * options object under its Python name; `name:jsName` (before `=`) says otherwise.
 */
export function signature<F extends object>(
  fn: F,
  qualname: string,
  parameters: readonly string[],
  docstring?: string,
): F {
  signatures.set(fn, { qualname, parameters });
  if (docstring !== undefined) docstrings.set(fn, docstring);
  return fn;
}

/** `fn.__doc__` as recorded by `signature`. */
export function docstringOf(fn: Dynamic): string | null {
  return docstrings.get(fn) ?? null;
}

const library = new WeakSet<object>();

/** Records the constructor of a library class: subclasses with constructors of their own must not take it for theirs. */
export function librarySignature<F extends object>(
  cls: F,
  qualname: string,
  parameters: readonly string[],
): F {
  library.add(cls);
  return signature(cls, qualname, parameters);
}

/** Whether a class's recorded parameters hold for itself only. */
export const isLibraryClass = (cls: object): boolean => library.has(cls);

/** What `signature` recorded. */
export function signatureOf(fn: Dynamic): Signature | undefined {
  return signatures.get(fn);
}

/** `fn.__qualname__`, as it shows in `<function name at 0x...>` and argument errors. */
export function functionName(fn: Dynamic): string {
  if (Object.hasOwn(fn, "__qualname__")) return fn.__qualname__ as string;
  if (isClass(fn)) return classInfo(fn)?.qualname ?? className(fn);
  return signatures.get(fn)?.qualname ?? ((fn.name as string) || "<lambda>");
}

/** `__main__.f()`, as CPython names a function whose arguments cannot be spread. */
export function calledName(fn: Dynamic): string {
  const info = classInfo(fn);
  return info?.module === "builtins" ? `${functionName(fn)}()` : `__main__.${functionName(fn)}()`;
}

const origins = new WeakMap<object, AnyFunction>();

/** The function behind a bound method. */
export const originOf = (fn: AnyFunction): AnyFunction => origins.get(fn) ?? fn;

const boundMethods = new WeakMap<object, Map<AnyFunction, AnyFunction>>();

/** The bound method `owner.fn`, the same one every time, with the function's signature. */
export function bindMethod(owner: object, fn: AnyFunction): AnyFunction {
  const known = boundMethods.get(owner) ?? new Map<AnyFunction, AnyFunction>();
  boundMethods.set(owner, known);
  const method = known.get(fn) ?? copySignature(fn, fn.bind(owner));
  known.set(fn, method);
  origins.set(method, fn);
  return method;
}

function copySignature(from: AnyFunction, to: AnyFunction): AnyFunction {
  const recorded = signatures.get(from);
  Object.defineProperty(to, "name", { value: from.name, configurable: true });
  return recorded === undefined
    ? to
    : signature(to, recorded.qualname, recorded.parameters, docstrings.get(from));
}

/** The function of (self, ...args) behind a method, as its decorators see it. */
export function unboundMethod(method: AnyFunction): AnyFunction {
  const fn = (self: Dynamic, ...args: Dynamic[]): Dynamic => method.apply(self, args);
  origins.set(fn, originOf(method));
  return withParameters(fn, method, (parameters) => ["self", ...parameters]);
}

/** The method made of a decorated function of (self, ...args). */
export function methodOf(fn: AnyFunction): AnyFunction {
  const method = function (this: Dynamic, ...args: Dynamic[]): Dynamic {
    return fn(this, ...args);
  };
  origins.set(method, originOf(fn));
  return withParameters(method, fn, ([first, ...rest]) =>
    first === undefined || first.startsWith("*") ? [first!, ...rest] : rest,
  );
}

function withParameters(
  to: AnyFunction,
  from: AnyFunction,
  change: (parameters: readonly string[]) => readonly string[],
): AnyFunction {
  Object.defineProperty(to, "name", { value: from.name, configurable: true });
  const recorded = signatures.get(from);
  return recorded === undefined
    ? to
    : signature(
        to,
        recorded.qualname,
        change(recorded.parameters).filter((p) => p !== undefined),
      );
}
