import type { AnyFunction, Dynamic } from "./types.js";

/** One field of a class as Python sees it: `js` is the property that holds it. */
export interface FieldName {
  name: string;
  js: string;
}

/** What Python knows about a class that its JavaScript form does not say. */
export interface ClassInfo {
  name?: string;
  qualname?: string;
  module?: string;
  fields?: readonly FieldName[];
  /** Base classes that JavaScript's single inheritance does not show. */
  bases?: readonly Dynamic[];
  /** The direct bases as Python has them, where those of the JavaScript class are others; see `lineage`. */
  lineage?: readonly Dynamic[];
  /** Python method name to JavaScript member name, where camelCase does not give it. */
  methods?: Readonly<Record<string, string>>;
  /** For built-in type functions: which values are instances. */
  instances?: (value: Dynamic) => boolean;
  /** For protocols: which classes are subclasses, beside those that inherit. */
  subclasses?: (cls: Dynamic) => boolean;
  /** For built-in type functions: the JavaScript class of the values, where there is one. */
  implementation?: Dynamic;
  /** The name in messages about operands, where it is not the plain one. */
  operand?: string;
  /** Replaces construction: what calling the class does (enums look members up). */
  construct?: (args: Dynamic[], keywords: Dynamic) => Dynamic;
}

const infos = new WeakMap<object, ClassInfo>();

/**
 * Records what Python knows about a class or a built-in type function and returns it. Later calls add to earlier
 * ones.
 */
export function pyClass<C extends object>(cls: C, info: ClassInfo): C {
  infos.set(cls, { ...infos.get(cls), ...info });
  if (info.name !== undefined && typeof cls === "function")
    for (const key of ["name", "length"]) inherit(cls, key);
  return cls;
}

/** Takes away what JavaScript gives a class under a name that a base class of the program uses. */
function inherit(cls: object, key: string): void {
  if (isMember(cls, key)) return;
  for (
    let base: unknown = Object.getPrototypeOf(cls);
    typeof base === "function";
    base = Object.getPrototypeOf(base)
  )
    if (isMember(base, key)) return void Reflect.deleteProperty(cls, key);
}

function isMember(cls: object, key: string): boolean {
  const own = Object.getOwnPropertyDescriptor(cls, key);
  return (
    own !== undefined && (own.enumerable === true || typeof own.value === "function" || own.get !== undefined)
  );
}

/** The record made by `pyClass`; the class's own, not an inherited one. */
export function classInfo(cls: unknown): ClassInfo | undefined {
  return isObject(cls) ? infos.get(cls) : undefined;
}

/** `cls.__name__` */
export function className(cls: Dynamic): string {
  return classInfo(cls)?.name ?? (cls?.name as string) ?? "object";
}

/** Whether a value is a class: a JavaScript class or a built-in type function such as `int`. */
export function isClass(value: unknown): value is AnyFunction {
  if (typeof value !== "function") return false;
  if (infos.has(value)) return true;
  return Object.getOwnPropertyDescriptor(value, "prototype")?.writable === false;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
