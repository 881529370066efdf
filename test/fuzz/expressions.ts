import type { Random } from "./random.js";

/** Kinds of value that generated programs compute with. `list:int` is a list of ints. */
export const kinds = [
  "int",
  "float",
  "str",
  "bool",
  "none",
  "list:int",
  "list:str",
  "dict:int",
  "dict:str",
  "set:int",
  "tuple:int",
] as const;

export type Kind = (typeof kinds)[number];

/** What is in scope while an expression is made. */
export interface Scope {
  readonly variables: Map<string, Kind>;
  readonly functions: Map<string, { readonly params: readonly Kind[]; readonly result: Kind }>;
}

/** How often an operand is of a kind that its place does not want. */
const wrongKind = 0.02;

/** Makes random expressions of a wanted kind. */
export class Expressions {
  constructor(
    private readonly random: Random,
    private readonly scope: Scope,
  ) {}

  /** Python source of an expression that is, nearly always, of this kind. */
  of(kind: Kind, depth: number): string {
    const { random } = this;
    const wanted = random.chance(wrongKind) ? random.pick(kinds) : kind;
    const known = [...this.scope.variables].filter(([, k]) => k === wanted).map(([name]) => name);
    if (known.length > 0 && random.chance(0.45)) return random.pick(known);
    if (depth <= 0) return this.literal(wanted);
    if (random.chance(0.08)) return this.general(wanted, depth);
    return this[wanted.split(":")[0] as "list"](depth - 1, wanted);
  }

  private literal(kind: Kind): string {
    const { random } = this;
    const list = (of: string) => Array.from({ length: random.below(4) }, () => this.literal(of as Kind));
    switch (kind) {
      case "int":
        return random
          .pick([
            "0",
            "1",
            "2",
            "3",
            "-1",
            "7",
            "10",
            "255",
            "-13",
            "4096",
            "1000003",
            "2**31",
            "10**9+7",
            "2**53",
            "2**64",
            "-2**63",
          ])
          .replace(/^(.*\W.*)$/, "($1)");
      case "float":
        return random
          .pick(["0.0", "1.0", "-1.0", "0.5", "2.5", "1e16", "3.14159", "-0.0", "1e-7", "1e300", "100.0"])
          .replace(/^(-.*)$/, "($1)");
      case "str":
        return random.pick([
          '""',
          '"a"',
          '"abc"',
          '"A b"',
          '"12"',
          '"é"',
          '"😀x"',
          '"ｚ"',
          '"it\'s"',
          '"a,b,c"',
          '"  pad "',
          '"x\\n"',
          '"-7"',
          '"{}"',
        ]);
      case "bool":
        return random.pick(["True", "False"]);
      case "none":
        return "None";
      case "list:int":
      case "list:str":
        return `[${list(kind.slice(5)).join(", ")}]`;
      case "dict:int":
      case "dict:str":
        return `{${list(kind.slice(5))
          .map((v, i) => `${random.pick(['"a"', '"b"', '"k"', `"${i}"`])}: ${v}`)
          .join(", ")}}`;
      case "set:int":
        return `{${["1", ...list("int")].join(", ")}}`;
      case "tuple:int":
        return `(${list("int")
          .map((v) => `${v}, `)
          .join("")})`;
    }
  }

  private general(kind: Kind, depth: number): string {
    const a = this.of(kind, depth - 1);
    const b = this.of(kind, depth - 1);
    const call = [...this.scope.functions].filter(([, f]) => f.result === kind);
    if (call.length > 0 && this.random.chance(0.6)) {
      const [name, f] = this.random.pick(call);
      return `${name}(${f.params.map((p) => this.of(p, depth - 1)).join(", ")})`;
    }
    return this.random.pick([
      `(${a} if ${this.of("bool", depth - 1)} else ${b})`,
      `(${a} or ${b})`,
      `(${a} and ${b})`,
      `[${a}, ${b}][${this.of("int", 0)} % 2]`,
      `{"p": ${a}}.get("p", ${b})`,
      `(lambda v: v)(${a})`,
    ]);
  }

  private int(depth: number): string {
    const i = () => this.of("int", depth);
    const any = () => this.of(this.random.pick(kinds), depth);
    return this.random.pick([
      () => `(${i()} ${this.random.pick(["+", "-", "*", "+", "-"])} ${i()})`,
      () => `(${i()} ${this.random.pick(["//", "%", "&", "|", "^"])} ${i()})`,
      () => `(${i()} ** ${this.random.below(5)})`,
      () => `(${i()} ${this.random.pick(["<<", ">>"])} ${this.random.below(70)})`,
      () => `-${i()}`,
      () =>
        `len(${this.of(this.random.pick(["str", "list:int", "list:str", "dict:int", "tuple:int"]), depth)})`,
      () => `int(${this.of(this.random.pick(["float", "str", "bool", "int"]), depth)})`,
      () => `sum(${this.of("list:int", depth)})`,
      () => `${this.random.pick(["min", "max"])}(${i()}, ${i()})`,
      () => `${this.random.pick(["min", "max"])}(${this.of("list:int", depth)}, default=${i()})`,
      () => `${this.of("list:int", depth)}[${this.of("int", 0)}]`,
      () => `${this.of("str", depth)}.count(${this.of("str", 0)})`,
      () => `${this.of("str", depth)}.find(${this.of("str", 0)})`,
      () => `${this.of("list:int", depth)}.count(${any()})`,
      () => `abs(${i()})`,
      () => `round(${this.of("float", depth)})`,
      () => `sum(x * x for x in ${this.of("list:int", depth)})`,
      () => `${this.of("dict:int", depth)}.get(${this.of("str", 0)}, ${i()})`,
      () => `divmod(${i()}, ${i()})[0]`,
      () => `(${this.of("bool", depth)} + ${i()})`,
    ])();
  }

  private float(depth: number): string {
    const f = () => this.of("float", depth);
    const i = () => this.of("int", depth);
    return this.random.pick([
      () => `(${f()} ${this.random.pick(["+", "-", "*"])} ${this.random.chance(0.5) ? f() : i()})`,
      () => `(${i()} / ${i()})`,
      () => `(${f()} ${this.random.pick(["//", "%"])} ${i()})`,
      () => `float(${this.of(this.random.pick(["int", "str", "float"]), depth)})`,
      () => `round(${f()}, ${this.random.below(4)})`,
      () => `abs(${f()})`,
      () => `-${f()}`,
      () => `max(${f()}, ${i()})`,
      () => `(${i()} ** -1)`,
      () => `sum([${f()}, ${i()}])`,
    ])();
  }

  private str(depth: number): string {
    const s = () => this.of("str", depth);
    const any = () => this.of(this.random.pick(kinds.filter((k) => k !== "set:int")), depth);
    return this.random.pick([
      () => `(${s()} + ${s()})`,
      () => `(${s()} * ${this.random.below(4)})`,
      () => `str(${any()})`,
      () => `repr(${any()})`,
      () => `f"{${this.field(any)}}-{${this.field(() => this.of("int", 0))}:>6}"`,
      () =>
        `f"<{${this.field(() => this.of("float", 0))}:.${this.random.below(4)}f}|{${this.field(() => this.of("str", 0))}!r}>"`,
      () => `"%s/%r" % (${any()}, ${any()})`,
      () => `"{} {!r}".format(${any()}, ${any()})`,
      () =>
        `${s()}.${this.random.pick(["upper", "lower", "strip", "title", "capitalize", "swapcase", "lstrip", "casefold"])}()`,
      () => `${s()}.replace(${s()}, ${s()})`,
      () => `${s()}[${this.of("int", 0)}]`,
      () => `${s()}[${this.slice()}]`,
      () => `${s()}.join(${this.of("list:str", depth)})`,
      () => `${this.of("list:str", depth)}[${this.of("int", 0)}]`,
      () => `${s()}.${this.random.pick(["center", "ljust", "rjust", "zfill"])}(${this.random.below(9)})`,
      () => `"".join(map(str, ${this.of(this.random.pick(["list:int", "tuple:int", "list:str"]), depth)}))`,
      () => `type(${any()}).__name__`,
      () => `${s()}.partition(${this.of("str", 0)})[0]`,
      () => `min(${s()}, ${s()})`,
    ])();
  }

  /** An expression that may stand within a literal in double quotes. */
  private field(make: () => string): string {
    const made = make();
    return /["\\{}:!]/.test(made) ? "1 + 1" : made;
  }

  private slice(): string {
    const part = () => (this.random.chance(0.6) ? String(this.random.below(9) - 4) : "");
    const step = this.random.chance(0.3) ? `:${this.random.pick(["1", "2", "-1", "-2"])}` : "";
    return `${part()}:${part()}${step}`;
  }

  private bool(depth: number): string {
    const any = (): Kind => this.random.pick(kinds);
    const number = (): Kind => this.random.pick(["int", "float", "int", "bool"]);
    const same = any();
    return this.random.pick([
      () =>
        `(${this.of(number(), depth)} ${this.random.pick(["<", "<=", ">", ">="])} ${this.of(number(), depth)})`,
      () => `(${this.of(same, depth)} ${this.random.pick(["==", "!="])} ${this.of(same, depth)})`,
      () => `(${this.of(any(), depth)} == ${this.of(any(), depth)})`,
      () => `(${this.of("str", depth)} ${this.random.pick(["<", ">="])} ${this.of("str", depth)})`,
      () => `(${this.of("list:int", depth)} < ${this.of("list:int", depth)})`,
      () => `(not ${this.of(any(), depth)})`,
      () => `bool(${this.of(any(), depth)})`,
      () => `(${this.of("str", 0)} in ${this.of(this.random.pick(["str", "list:str", "dict:int"]), depth)})`,
      () =>
        `(${this.of("int", 0)} in ${this.of(this.random.pick(["list:int", "set:int", "tuple:int"]), depth)})`,
      () =>
        `isinstance(${this.of(any(), depth)}, ${this.random.pick(["int", "str", "bool", "float", "list", "(int, str)", "dict"])})`,
      () => `(${this.of(any(), depth)} is None)`,
      () =>
        `${this.of("str", depth)}.${this.random.pick(["isdigit", "isalpha", "isupper", "islower", "isspace"])}()`,
      () => `${this.of("str", depth)}.${this.random.pick(["startswith", "endswith"])}(${this.of("str", 0)})`,
      () => `${this.random.pick(["any", "all"])}(${this.of("list:int", depth)})`,
      () => `(${this.of("int", 0)} < ${this.of("int", depth)} <= ${this.of("int", 0)})`,
    ])();
  }

  private none(depth: number): string {
    return this.random.pick([
      () => `${this.of("list:int", depth)}.append(${this.of("int", 0)})`,
      () => `${this.of("dict:int", depth)}.get("zz")`,
      () => `${this.of("list:int", depth)}.sort()`,
      () => `${this.of("dict:int", depth)}.update({"u": 1})`,
      () => `${this.of("set:int", depth)}.add(5)`,
    ])();
  }

  private list(depth: number, kind: Kind): string {
    const of = kind.slice(5) as Kind;
    const self = () => this.of(kind, depth);
    const item = () => this.of(of, depth);
    const shared = [
      () => `[${item()}, ${item()}]`,
      () => `(${self()} + ${self()})`,
      () => `(${self()} * ${this.random.below(3)})`,
      () => `${self()}[${this.slice()}]`,
      () =>
        `sorted(${self()}${this.random.pick(["", ", reverse=True", ", key=str", ", key=lambda v: (len(str(v)), str(v))"])})`,
      () => `list(reversed(${self()}))`,
      () => `${self()}.copy()`,
      () => `[x for x in ${self()} if ${this.inner("x", of, "bool", depth)}]`,
      () => `list(${self()})`,
      () => `[*${self()}, ${item()}]`,
      () => `list(${this.of(of === "int" ? "dict:int" : "dict:str", depth)}.values())`,
    ];
    const own =
      of === "int"
        ? [
            () => `list(range(${this.random.below(6)}))`,
            () => `[${this.inner("x", "int", "int", depth)} for x in ${self()}]`,
            () => `list(map(int, ${this.of("list:str", depth)}))`,
            () => `[len(s) for s in ${this.of("list:str", depth)}]`,
            () => `list(map(len, ${this.of("list:str", depth)}))`,
            () => `[i * v for i, v in enumerate(${self()})]`,
            () => `[a + b for a, b in zip(${self()}, ${self()})]`,
            () => `sorted(${this.of("set:int", depth)})`,
          ]
        : [
            () => `${this.of("str", depth)}.split(${this.random.pick(['","', "", '"a"'])})`,
            () => `[${this.inner("x", "str", "str", depth)} for x in ${self()}]`,
            () => `list(${this.of("str", depth)})`,
            () => `[str(x) for x in ${this.of("list:int", depth)}]`,
            () => `list(map(str.upper, ${self()}))`,
            () => `list(${this.of("dict:int", depth)})`,
            () => `[f"{i}:{c}" for i, c in enumerate(${this.of("str", depth)})]`,
          ];
    return this.random.pick([...shared, ...own])();
  }

  /** An expression in which one more name is known. */
  private inner(name: string, kind: Kind, wanted: Kind, depth: number): string {
    const saved = this.scope.variables.get(name);
    this.scope.variables.set(name, kind);
    const out = this.of(wanted, depth);
    if (saved) this.scope.variables.set(name, saved);
    else this.scope.variables.delete(name);
    return out;
  }

  private dict(depth: number, kind: Kind): string {
    const of = kind.slice(5) as Kind;
    return this.random.pick([
      () => `{${this.of("str", depth)}: ${this.of(of, depth)}, "z": ${this.of(of, 0)}}`,
      () => `{**${this.of(kind, depth)}, "m": ${this.of(of, depth)}}`,
      () => `{k: ${this.inner("k", "str", of, depth)} for k in ${this.of("list:str", depth)}}`,
      () =>
        `dict(zip(${this.of("list:str", depth)}, ${this.of(of === "int" ? "list:int" : "list:str", depth)}))`,
      () => `dict(a=${this.of(of, depth)})`,
      () => `(${this.of(kind, depth)} | ${this.of(kind, depth)})`,
      () => `dict.fromkeys(${this.of("list:str", depth)}, ${this.of(of, 0)})`,
      () => `{k: v for k, v in ${this.of(kind, depth)}.items()}`,
    ])();
  }

  private set(depth: number): string {
    return this.random.pick([
      () => `set(${this.of("list:int", depth)})`,
      () =>
        `(${this.of("set:int", depth)} ${this.random.pick(["|", "&", "-", "^"])} ${this.of("set:int", depth)})`,
      () => `{x % 5 for x in ${this.of("list:int", depth)}}`,
    ])();
  }

  private tuple(depth: number): string {
    return this.random.pick([
      () => `tuple(${this.of("list:int", depth)})`,
      () => `(${this.of("int", depth)}, ${this.of("int", depth)})`,
      () => `(${this.of("tuple:int", depth)} + ${this.of("tuple:int", depth)})`,
      () => `divmod(${this.of("int", depth)}, ${this.of("int", 0)})`,
      () => `${this.of("tuple:int", depth)}[${this.slice()}]`,
    ])();
  }
}
