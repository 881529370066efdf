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

/** What `inspect` and `typing.get_type_hints` find on a function or class, where the program asks. */
export interface Details {
  /** Default values by parameter. */
  readonly defaults?: Readonly<Record<string, Dynamic>>;
  /** Types by parameter, `return` among them; made when asked, since they may name what is declared later. */
  readonly annotations?: () => Record<string, Dynamic>;
  /** A static method: read from its class it is a plain function. */
  readonly isStatic?: boolean;
  /** Of a class: the types of its `__init__`. */
  readonly parameters?: () => Record<string, Dynamic>;
}

const details = new WeakMap<object, Details>();

/** Records what introspection finds on a function or class and returns it; later calls add to earlier ones. */
export function describe<F extends object>(fn: F, recorded: Details): F {
  details.set(fn, { ...details.get(fn), ...recorded });
  return fn;
}

/** What `describe` recorded, also for bound methods and decorated forms of the function. */
export const detailsOf = (fn: Dynamic): Details | undefined =>
  details.get(fn as object) ?? details.get(originOf(fn as AnyFunction));

const annotationsOf = new WeakMap<object, Dynamic>();

/** `fn.__annotations__`: the same dict each time; a type in quotes shows as its text. */
export function annotationsOfFunction(fn: Dynamic): Record<string, Dynamic> {
  if (Object.hasOwn(fn as object, "__annotations__")) return (fn as Dynamic).__annotations__;
  const known: Dynamic = annotationsOf.get(fn as object);
  if (known !== undefined) return known;
  const types = Object.entries(detailsOf(fn)?.annotations?.() ?? {});
  const texts = types.map(([name, type]): [string, Dynamic] => [name, type?.__forward_arg__ ?? type]);
  const made = Object.fromEntries(texts);
  annotationsOf.set(fn as object, made);
  return made;
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

/** Records that a function is another form of `origin`. */
export function formOf<F extends AnyFunction>(fn: F, origin: AnyFunction): F {
  origins.set(fn, originOf(origin));
  return fn;
}

const boundMethods = new WeakMap<object, Map<AnyFunction, AnyFunction>>();
const receivers = new WeakMap<object, object>();

/** `method.__self__`: the object of a bound method. */
export const receiverOf = (fn: Dynamic): object | undefined => receivers.get(fn as object);

/** The bound method `owner.fn`, the same one every time, with the function's signature. */
export function bindMethod(owner: object, fn: AnyFunction): AnyFunction {
  const known = boundMethods.get(owner) ?? new Map<AnyFunction, AnyFunction>();
  boundMethods.set(owner, known);
  const method = known.get(fn) ?? copySignature(fn, fn.bind(owner));
  known.set(fn, method);
  origins.set(method, originOf(fn));
  receivers.set(method, owner);
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
        docstrings.get(from),
      );
}
