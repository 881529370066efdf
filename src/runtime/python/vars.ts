import { memberFor } from "./attribute-members.js";
import { methodsOf, methodsOfType } from "./builtin-methods.js";
import { object } from "./builtin-types.js";
import { classInfo, className, isClass } from "./class-info.js";
import { descriptorOf, hiddenValues, isDataDescriptor } from "./descriptors.js";
import { objectNames, typeNames } from "./dir-names.js";
import { fullMro, mro } from "./mro.js";
import { pythonName } from "./names.js";
import { TypeError } from "./exceptions.js";
import { isPlainDict, typeName } from "./type-name.js";
import type { Dynamic } from "./types.js";

const dictionaries = new WeakMap<object, Record<string, Dynamic>>();

/**
 * `vars(x)` and `x.__dict__`: the attributes under their Python names where `pyClass` or `dataclass` recorded them.
 * The same live dict each time: what is written to it is written to the object.
 */
export function vars(x: Dynamic): Record<string, Dynamic> {
  if (typeof x !== "object" || x === null || isPlainDict(x) || Array.isArray(x)) {
    throw new TypeError("vars() argument must have __dict__ attribute");
  }
  const known = dictionaries.get(x as object) ?? liveDictionary(x as object);
  dictionaries.set(x as object, known);
  return known;
}

function liveDictionary(x: object): Record<string, Dynamic> {
  const slots = new Set(slotNames(x.constructor));
  const shown = (): string[] => Object.keys(x).filter((js) => !slots.has(nameOf(x, js)));
  const own = (key: string | symbol): string | undefined =>
    typeof key === "symbol" ? undefined : shown().find((js) => nameOf(x, js) === key);
  const stored = hiddenValues(x);
  return new Proxy<Record<string, Dynamic>>(
    {},
    {
      ownKeys: () => [...shown().map((js) => nameOf(x, js)), ...stored.keys()],
      has: (_, key) => stored.has(key as string) || own(key) !== undefined || key in Object.prototype,
      get(target, key): unknown {
        if (stored.has(key as string)) return stored.get(key as string);
        const js = own(key);
        return js === undefined ? Reflect.get(target, key) : Reflect.get(x, js);
      },
      getOwnPropertyDescriptor(_, key) {
        if (stored.has(key as string))
          return {
            value: stored.get(key as string) as unknown,
            writable: true,
            enumerable: true,
            configurable: true,
          };
        const js = own(key);
        if (js === undefined) return undefined;
        return { value: Reflect.get(x, js) as unknown, writable: true, enumerable: true, configurable: true };
      },
      defineProperty: (_, key, descriptor) => write(x, key, descriptor.value),
      set: (_, key, value) => write(x, key, value),
      deleteProperty(_, key) {
        if (stored.delete(key as string)) return true;
        const js = own(key);
        return js === undefined || Reflect.deleteProperty(x, js);
      },
    },
  );
}

function write(x: object, key: string | symbol, value: unknown): boolean {
  if (typeof key !== "string") return false;
  const member = memberFor(x, key);
  const hides = isDataDescriptor(descriptorOf(x, member)) || Object.keys(x).includes(member);
  if (!hides)
    Object.defineProperty(x, member, { value, writable: true, enumerable: true, configurable: true });
  else if (Object.hasOwn(x, member)) return Reflect.set(x, member, value);
  else hiddenValues(x).set(key, value);
  return true;
}

/** Names that `__slots__` of the classes in the order keep out of the `__dict__`. */
const slotNames = (cls: Dynamic): string[] =>
  typeof cls === "function"
    ? mro(cls).flatMap((each) => (Object.hasOwn(each as object, "__slots__") ? [each.__slots__].flat() : []))
    : [];

/** The Python name of an attribute. */
function nameOf(x: object, js: string): string {
  for (let cls: Dynamic = x.constructor; typeof cls === "function"; cls = Object.getPrototypeOf(cls)) {
    const field = classInfo(cls)?.fields?.find((each) => each.js === js);
    if (field) return field.name;
  }
  return pythonName(js);
}

/** `dir(x)`: the names of the attributes, sorted. */
export function dir(x: Dynamic): string[] {
  const cls: Dynamic = isClass(x) ? x : isProgramObject(x) ? x.constructor : undefined;
  const names = new Set<string>();
  if (cls === undefined || (cls !== x && isBuiltinName(className(cls)) && methodsOf(x) !== undefined)) {
    const known = isBuiltinName(typeName(x));
    for (const name of known ? builtinNames(typeName(x)) : ownNames(x)) names.add(name);
    return [...names].sort();
  }
  if (cls !== x) for (const name of Object.keys(vars(x))) names.add(name);
  const order = mro(cls);
  for (const each of [object, ...fullMro(cls)])
    for (const name of isProgramClass(each) ? classNames(each) : builtinNames(className(each)))
      names.add(name);
  if (isProgramClass(cls)) {
    names.add("__module__");
    const open = order.some((each) => isProgramClass(each) && !Object.hasOwn(each as object, "__slots__"));
    for (const name of open ? ["__dict__", "__weakref__"] : slotNames(cls)) names.add(name);
  }
  return [...names].sort();
}

const isProgramClass = (cls: Dynamic): boolean =>
  classInfo(cls)?.module !== "builtins" && !isBuiltinName(className(cls));

const isBuiltinName = (name: string): boolean => Object.hasOwn(typeNames, name);

/** The special names and the methods of a built-in type. */
const builtinNames = (name: string): string[] => [
  ...`${objectNames} ${typeNames[name] ?? ""}`.split(" ").filter((each) => each !== ""),
  ...Object.keys(methodsOfType(name)?.methods ?? {}),
];

const isProgramObject = (x: Dynamic): boolean =>
  typeof x === "object" && x !== null && isClass(x.constructor) && !isPlainDict(x) && !Array.isArray(x);

function ownNames(x: Dynamic): string[] {
  const out: string[] = [];
  for (
    let level = x;
    level !== null && level !== undefined && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  )
    out.push(...Object.getOwnPropertyNames(level).filter((name) => name !== "constructor"));
  return out;
}

/** What a class itself defines: its statics and its methods. */
function classNames(cls: Dynamic): string[] {
  const recorded = new Map(Object.entries(classInfo(cls)?.methods ?? {}).map(([name, js]) => [js, name]));
  const methods = Object.getOwnPropertyNames(cls.prototype ?? {}).filter((js) => js !== "constructor");
  const statics = Object.getOwnPropertyNames(cls).filter(
    (js) => !["length", "name", "prototype"].includes(js) || Object.keys(cls as object).includes(js),
  );
  return [...methods, ...statics].map((js) => recorded.get(js) ?? pythonName(js));
}
