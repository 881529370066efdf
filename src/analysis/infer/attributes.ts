/** What the attributes of a class hold. */
import { fieldArgument, type AttributeWrite } from "../attribute-writes.js";
import type { Types } from "../infer.js";
import type { ClassInfo } from "../program.js";
import type { Expr } from "../../parser/ast.js";
import { joinAll, mayBe, membersOf, T, type Ty } from "../types.js";
import { declaredAs } from "./relations.js";

export function computeAttribute(types: Types, c: ClassInfo, name: string): Ty {
  const own = c.classAttributes.get(name);
  if (c.computed.has(name) || (own?.value && holdsDescriptor(types, own.value))) return T.unknown;
  const writes = c.instanceAttributes.get(name) ?? [];
  const declared = own?.annotation ?? writes.find((w) => w.annotation)?.annotation;
  const values = [
    ...(own?.value ? [defaultType(types, own.value)] : []),
    ...(own?.annotation ? fieldArguments(types, c, name) : []),
    ...types.attributeWrites
      .of(name)
      .filter((w) => mayWrite(types, w, c))
      .map((w) => writtenType(types, w)),
  ];
  return declared
    ? types.grown(declaredAs(types.annotation(declared, c.module), values), name)
    : joinAll(values);
}

/** Whether the value decides by itself what reading the attribute gives. */
const holdsDescriptor = (types: Types, value: Expr): boolean =>
  membersOf(types.exprType(value)).some(
    (m) => m.k === "instance" && ["__get__", "__set__"].some((name) => types.method(m.info, name)),
  );

/** A default value, or what `field(default_factory=list)` makes. */
function defaultType(types: Types, value: Expr): Ty {
  if (value.kind !== "Call" || types.qualifiedName(value.func) !== "dataclasses.field")
    return types.exprType(value);
  const given = value.keywords.find((k) => k.arg === "default" || k.arg === "default_factory");
  if (!given) return T.never;
  const t = types.exprType(given.value);
  if (given.arg === "default") return t;
  if (t.k === "function") return types.resultOf(t.info);
  if (t.k === "class") return { k: "instance", info: t.info };
  return t.k === "builtin" ? (emptyContainers[t.name] ?? T.unknown) : T.unknown;
}

const emptyContainers: Readonly<Record<string, Ty>> = {
  list: T.list(T.never),
  dict: T.dict(T.never, T.never),
  set: T.set(T.never),
  tuple: T.tuple([]),
};

/** Annotated fields of a class that makes its own constructor. Libraries that make one hold their callers to the annotations. */
function fieldArguments(types: Types, c: ClassInfo, name: string): Ty[] {
  const isMade =
    types.method(c, "__init__") === undefined && !types.libraryBases(c).some((b) => validating.test(b));
  const isOpen =
    isMade &&
    [c, ...types.subclasses(c)].some((k) => types.calls.isOpenClass(k) || k.methods.has("__init__"));
  if (isOpen) return [T.unknown];
  return [c, ...types.subclasses(c)].flatMap((k) =>
    types.calls.constructionsOf(k).flatMap((call) => {
      const value = fieldArgument(call, types.ancestry(k), name);
      return value ? [types.exprType(value)] : [];
    }),
  );
}

const validating = /^(pydantic|mlflow|langchain|langgraph|openai)\b/;

/** Whether the object written to may be an instance of a class, or the class itself. */
function mayWrite(types: Types, w: AttributeWrite, c: ClassInfo): boolean {
  const t = types.exprType(w.receiver);
  if (mayBe(t)) return true;
  return membersOf(t).some(
    (m) =>
      (m.k === "instance" || m.k === "class") &&
      (types.ancestry(m.info).includes(c) || types.ancestry(c).includes(m.info)),
  );
}

function writtenType(types: Types, w: AttributeWrite): Ty {
  if (!w.value) return T.unknown;
  const value = types.exprType(w.value);
  if (!w.augmented) return types.unpacked(value, w.path);
  return types.binary(types.exprType(w.augmented.target), w.augmented.op, value, {
    left: w.augmented.target,
    right: w.value,
  });
}
