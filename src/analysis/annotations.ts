/** Annotations -> types. Python does not check them, so callers widen the result by what is seen to contradict it. */
import type { Expr } from "../parser/ast.js";
import type { ClassInfo } from "./program.js";
import { join, joinAll, T, toldIf, type Ty } from "./types.js";

export interface AnnotationScope {
  typeOf(e: Expr): Ty;
  className(name: string): Ty | undefined;
  libraryClass(qualified: string): boolean;
  isTypedDict(c: ClassInfo): boolean;
  isProtocol(c: ClassInfo): boolean;
  isLibraryTypedDict(qualified: string): boolean;
}

/** Numbers: `float` accepts ints too. */
const number = joinAll([T.toldInt, T.float]);

const plain: Readonly<Record<string, Ty>> = {
  str: T.str,
  int: T.toldInt,
  float: number,
  bool: T.bool,
  bytes: T.bytes,
  None: T.none,
  dict: T.dict(T.unknown, T.unknown),
  list: T.list(T.unknown),
  set: T.set(T.unknown),
  frozenset: T.frozenset(T.unknown),
  tuple: T.tuples(T.unknown),
  range: T.range,
  Dict: T.dict(T.unknown, T.unknown),
  List: T.list(T.unknown),
  Set: T.set(T.unknown),
  FrozenSet: T.frozenset(T.unknown),
  Tuple: T.tuples(T.unknown),
  Text: T.str,
  Callable: T.callable,
  Generator: T.iterator(T.unknown, true),
  Iterator: T.iterator(T.unknown),
  AsyncGenerator: T.iterator(T.unknown, true, true),
  AsyncIterator: T.iterator(T.unknown, false, true),
};

const generic: Readonly<Record<string, (args: readonly Ty[]) => Ty>> = {
  dict: ([k, v]) => toldIf(true, T.dict(k ?? T.unknown, v ?? T.unknown)),
  list: ([x]) => toldIf(true, T.list(x ?? T.unknown)),
  set: ([x]) => toldIf(true, T.set(x ?? T.unknown)),
  frozenset: ([x]) => T.frozenset(x ?? T.unknown),
  Generator: ([x]) => T.iterator(x ?? T.unknown, true),
  AsyncGenerator: ([x]) => T.iterator(x ?? T.unknown, true, true),
  Iterator: ([x]) => T.iterator(x ?? T.unknown),
  AsyncIterator: ([x]) => T.iterator(x ?? T.unknown, false, true),
  Optional: ([x]) => join(x ?? T.unknown, T.none),
  Union: (args) => joinAll(args),
  Annotated: ([x]) => x ?? T.unknown,
  Final: ([x]) => x ?? T.unknown,
  ClassVar: ([x]) => x ?? T.unknown,
  Required: ([x]) => x ?? T.unknown,
  NotRequired: ([x]) => x ?? T.unknown,
  Callable: () => T.callable,
  Awaitable: ([x]) => T.awaitable(x ?? T.unknown),
  Coroutine: ([, , x]) => T.awaitable(x ?? T.unknown),
};
/** Classes of `typing` that stand for built-in ones. */
export const aliases: Readonly<Record<string, string>> = {
  Dict: "dict",
  List: "list",
  Set: "set",
  FrozenSet: "frozenset",
  Tuple: "tuple",
};

/** The last part of a dotted name. */
const lastName = (e: Expr): string | undefined =>
  e.kind === "Name" ? e.id : e.kind === "Attribute" ? e.attr : undefined;

export function annotationType(e: Expr, scope: AnnotationScope): Ty {
  switch (e.kind) {
    case "Constant":
      if (e.value.type === "None") return T.none;
      return e.value.type === "str" ? quoted(e.value.value, scope) : T.unknown;
    case "BinOp":
      return e.op === "|" ? join(annotationType(e.left, scope), annotationType(e.right, scope)) : T.unknown;
    case "Name":
    case "Attribute":
      return namedType(e, scope);
    case "Subscript":
      return subscripted(e, scope);
    default:
      return T.unknown;
  }
}

/** Names that the program or `typing` did not redefine. */
function namedType(e: Expr, scope: AnnotationScope): Ty {
  const t = scope.typeOf(e);
  // Not inferred yet: a class of the program.
  if (t.k === "never") return t;
  if (t.k === "class") return instanceOf(t.info, scope);
  if (t.k === "builtin") return plain[t.name] ?? T.unknown;
  if (t.k === "library") {
    const [, module, name] = /^(.*)\.([^.]+)$/.exec(t.name) ?? [];
    if (module && typingModules.has(module) && name && plain[name]) return plain[name]!;
    if (scope.isLibraryTypedDict(t.name)) return T.dict(T.str, T.unknown);
    return scope.libraryClass(t.name) ? { k: "object", cls: t.name } : T.unknown;
  }
  return T.unknown;
}

const typingModules = new Set(["typing", "typing_extensions", "collections.abc"]);

/** Objects of a protocol are of any class that has its methods. */
function instanceOf(info: ClassInfo, scope: AnnotationScope): Ty {
  if (scope.isProtocol(info)) return T.unknown;
  return scope.isTypedDict(info) ? T.dict(T.str, T.unknown) : { k: "instance", info };
}

function subscripted(e: Expr & { kind: "Subscript" }, scope: AnnotationScope): Ty {
  const base = scope.typeOf(e.value);
  if (base.k === "never") return base;
  const known =
    base.k === "builtin" || (base.k === "library" && typingModules.has(base.name.replace(/\.[^.]+$/, "")));
  if (!known) return base.k === "class" ? instanceOf(base.info, scope) : namedType(e.value, scope);
  const name = lastName(e.value)!;
  const args = e.slice.kind === "Tuple" ? e.slice.elts : [e.slice];
  if (name === "Literal") return joinAll(args.map((a) => literalType(a)));
  if (name === "Type" || name === "type") return T.unknown;
  if (name === "tuple" || name === "Tuple") return tupleType(args, scope);
  const make = generic[aliases[name] ?? name];
  return make ? make(args.map((a) => annotationType(a, scope))) : T.unknown;
}

function literalType(e: Expr): Ty {
  if (e.kind !== "Constant") return T.unknown;
  const kinds: Readonly<Record<string, Ty>> = { str: T.str, int: T.int, bool: T.bool, None: T.none };
  return kinds[e.value.type] ?? T.unknown;
}

function tupleType(args: readonly Expr[], scope: AnnotationScope): Ty {
  const last = args.at(-1);
  if (last?.kind === "Constant" && last.value.type === "Ellipsis")
    return T.tuples(annotationType(args[0]!, scope));
  return T.tuple(args.map((a) => annotationType(a, scope)));
}

/** `"ClassName"` and `"list[ClassName]"`: names only, since the text has no nodes of its own. */
function quoted(text: string, scope: AnnotationScope): Ty {
  const named = scope.className(text.trim());
  if (named?.k === "class") return instanceOf(named.info, scope);
  return parseTypeText(text);
}

/** Types as the library tables write them: `str`, `list[dict[str, Any]]`, `datetime.datetime`, `int | None`. */
export function parseTypeText(text: string): Ty {
  const cached = texts.get(text);
  if (cached) return cached;
  const parsed = new TypeTextParser(text).parse();
  texts.set(text, parsed);
  return parsed;
}
const texts = new Map<string, Ty>();

class TypeTextParser {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(text: string) {
    this.tokens = text.match(/[\w.]+|[[\]|,]/g) ?? [];
  }

  parse(): Ty {
    let t = this.single();
    while (this.tokens[this.at] === "|") {
      this.at++;
      t = join(t, this.single());
    }
    return t;
  }

  private single(): Ty {
    const name = this.tokens[this.at++] ?? "";
    const args: Ty[] = [];
    if (this.tokens[this.at] === "[") {
      do {
        this.at++;
        args.push(this.parse());
      } while (this.tokens[this.at] === ",");
      this.at++;
    }
    return this.build(name, args);
  }

  private build(name: string, args: readonly Ty[]): Ty {
    const key = aliases[name] ?? name;
    // What a library gives is new, and the program may put anything into it; but not into a library's lists of its own objects.
    if (args.length && generic[key])
      return toldIf(
        args.some((a) => a.k === "object"),
        generic[key]!(args),
      );
    const [first, rest] = args;
    if (key === "tuple" && first && rest?.k === "object" && rest.cls === "...") return T.tuples(first);
    if (key === "tuple" && first) return T.tuple(args);
    if (name === "Any" || name === "object" || name === "") return T.unknown;
    if (name === "float") return T.float;
    // Only the tables say this: an int that may leave the safe range.
    if (name === "bigint") return T.bigInt;
    if (plain[name]) return plain[name];
    return name.includes(".") ? { k: "object", cls: name, of: args[0] } : T.unknown;
  }
}
