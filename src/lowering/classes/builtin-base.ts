/** Classes that inherit from a built-in type: which class of the runtime they extend, and what their members must not be called. */
import type { Types } from "../../analysis/infer.js";
import { camelCase } from "../../analysis/names.js";
import type { ClassInfo } from "../../analysis/program.js";

interface BuiltinBase {
  /** The class of `runtime/python` to extend. */
  readonly helper: string;
  /** What the JavaScript class has under names that a Python class may use for something else. */
  readonly members: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const map = words("get set has delete clear entries forEach keys size values storedKeys");
const array = words(
  "at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach includes indexOf " +
    "join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toReversed toSorted " +
    "toSpliced unshift values with",
);
const set = words(
  "add clear copy delete difference differenceUpdate discard empty entries exclude forEach has include intersection " +
    "intersectionUpdate isDisjoint isDisjointFrom isSubset isSubsetOf isSuperset isSupersetOf keys make pop remove size " +
    "symmetricDifference symmetricDifferenceUpdate union update values",
);
const none = words("");

const bases: Readonly<Record<string, BuiltinBase>> = {
  dict: { helper: "DictBase", members: map },
  list: { helper: "ListBase", members: array },
  set: { helper: "SetBase", members: set },
  frozenset: { helper: "FrozenSetBase", members: set },
  tuple: { helper: "TupleBase", members: array },
  str: { helper: "StrBase", members: none },
  int: { helper: "IntBase", members: none },
  float: { helper: "FloatBase", members: none },
  type: { helper: "TypeBase", members: none },
};

/** Library classes that are Maps of JavaScript underneath. */
const maps = new Set(["collections.OrderedDict", "collections.defaultdict", "collections.Counter"]);

/** The built-in type that a class has among its bases; enums are what their own base makes of it. */
export function builtinBaseOf(types: Types, c: ClassInfo): string | undefined {
  return types.isEnum(c) ? undefined : types.libraryBases(c).find((b) => Object.hasOwn(bases, b));
}

/** The runtime's class for a built-in type as a base. */
export const builtinBaseClass = (name: string): string | undefined =>
  Object.hasOwn(bases, name) ? bases[name]!.helper : undefined;

/** Whether `super()` may mean methods that the runtime has as functions. */
export const extendsContainer = (types: Types, c: ClassInfo): boolean =>
  builtinBaseOf(types, c) !== undefined || types.libraryBases(c).some((b) => /^collections\./.test(b));

/** Names of members of the program's classes that would hide what JavaScript's own class has under them. */
export function hiddenMembers(types: Types): ReadonlySet<string> {
  const out = new Set<string>();
  for (const c of types.program.classes) {
    const builtin = builtinBaseOf(types, c);
    const isMap = types.libraryBases(c).some((b) => maps.has(b));
    const taken = builtin !== undefined ? bases[builtin]!.members : isMap ? map : none;
    if (taken.size)
      for (const name of memberNames(c)) if (taken.has(camelCase(name))) out.add(camelCase(name));
  }
  return out;
}

/** What a class defines or assigns on its instances. */
export const memberNames = (c: ClassInfo): string[] => [
  ...c.methods.keys(),
  ...c.classAttributes.keys(),
  ...c.instanceAttributes.keys(),
];
