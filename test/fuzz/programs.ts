import { Expressions, type Kind, kinds, type Scope } from "./expressions.js";
import { Random } from "./random.js";

const annotations: Readonly<Record<Kind, string>> = {
  int: "int",
  float: "float",
  str: "str",
  bool: "bool",
  none: "None",
  "list:int": "list[int]",
  "list:str": "list[str]",
  "dict:int": "dict[str, int]",
  "dict:str": "dict[str, str]",
  "set:int": "set[int]",
  "tuple:int": "tuple[int, ...]",
};

/** How often a statement puts a value where another kind is known to be, as Python allows. */
const surprise = 0.12;

/** A random program whose every step prints what came of it, errors too. */
export function makeProgram(seed: number): string {
  return new ProgramMaker(new Random(seed)).make();
}

class ProgramMaker {
  private readonly scope: Scope = { variables: new Map(), functions: new Map() };
  private readonly lines: string[] = [];
  private readonly expressions: Expressions;
  private names = 0;

  constructor(private readonly random: Random) {
    this.expressions = new Expressions(random, this.scope);
  }

  make(): string {
    this.lines.push(
      "def show(v):",
      "    print(repr(sorted(v, key=repr)) if isinstance(v, (set, frozenset)) else repr(v))",
      "",
    );
    const functions = this.random.below(3);
    for (let i = 0; i < functions; i++) this.functionDefinition();
    const count = 4 + this.random.below(8);
    for (let i = 0; i < count; i++) this.attempt();
    return this.lines.join("\n") + "\n";
  }

  private fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  private functionDefinition(): void {
    const name = this.fresh("f");
    const params = Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(kinds));
    const annotated = this.random.chance(0.5);
    const named = params.map((k) => [this.fresh("p"), k] as const);
    const saved = new Map(this.scope.variables);
    named.forEach(([p, k]) => this.scope.variables.set(p, k));
    this.lines.push(
      `def ${name}(${named.map(([p, k]) => (annotated ? `${p}: ${annotations[k]}` : p)).join(", ")}):`,
    );
    const body = this.random.below(3);
    for (let i = 0; i < body; i++) this.statement("    ");
    const result = this.random.pick(kinds);
    this.lines.push(`    return ${this.expressions.of(result, 2)}`, "");
    this.scope.variables.clear();
    saved.forEach((k, n) => this.scope.variables.set(n, k));
    this.scope.functions.set(name, { params, result });
  }

  /** A statement that may raise, and what is printed then. */
  private attempt(): void {
    this.lines.push("try:");
    const known = new Set(this.scope.variables.keys());
    this.statement("    ");
    this.lines.push("except Exception as e:", "    print(type(e).__name__, e)");
    for (const [name, kind] of this.scope.variables) {
      if (!known.has(name)) this.lines.push(`    ${name} = ${this.simple(kind)}`);
    }
  }

  private simple(kind: Kind): string {
    return {
      int: "3",
      float: "1.5",
      str: '"s"',
      bool: "True",
      none: "None",
      "list:int": "[1, 2]",
      "list:str": '["p", "q"]',
      "dict:int": '{"a": 1}',
      "dict:str": '{"a": "b"}',
      "set:int": "{1}",
      "tuple:int": "(1, 2)",
    }[kind];
  }

  private statement(indent: string): void {
    const makers = [
      () => this.show(indent),
      () => this.show(indent),
      () => this.assignment(indent),
      () => this.assignment(indent),
      () => this.mutation(indent),
      () => this.mutation(indent),
      () => this.augmented(indent),
      () => this.loop(indent),
      () => this.whileLoop(indent),
      () => this.branch(indent),
      () => this.unpacking(indent),
    ];
    this.random.pick(makers)();
  }

  private show(indent: string): void {
    this.lines.push(`${indent}show(${this.expressions.of(this.random.pick(kinds), 3)})`);
  }

  private kind(usual: Kind): Kind {
    return this.random.chance(surprise) ? this.random.pick(kinds) : usual;
  }

  private assignment(indent: string): void {
    const kind = this.random.pick(kinds);
    const old = [...this.scope.variables.keys()].filter((n) => n.startsWith("v"));
    const again = old.length > 0 && this.random.chance(0.35);
    const name = again ? this.random.pick(old) : this.fresh("v");
    const real = again ? this.kind(this.scope.variables.get(name)!) : kind;
    const hint = !again && this.random.chance(0.2) ? `: ${annotations[kind]}` : "";
    this.lines.push(`${indent}${name}${hint} = ${this.expressions.of(real, 3)}`);
    if (!again) this.scope.variables.set(name, kind);
  }

  private variable(...wanted: Kind[]): [string, Kind] | undefined {
    const known = [...this.scope.variables].filter(([, k]) => wanted.includes(k));
    return known.length > 0 ? this.random.pick(known) : undefined;
  }

  private mutation(indent: string): void {
    const found = this.variable("list:int", "list:str", "dict:int", "dict:str", "set:int");
    if (!found) return this.assignment(indent);
    const [name, kind] = found;
    const of = kind.slice(kind.indexOf(":") + 1) as Kind;
    const value = () => this.expressions.of(this.kind(of), 2);
    const choices = kind.startsWith("list")
      ? [
          `append(${value()})`,
          `extend(${this.expressions.of(this.kind(kind), 2)})`,
          `insert(${this.random.below(4)}, ${value()})`,
          "pop()",
          "reverse()",
          `remove(${value()})`,
          "sort()",
          "clear()",
        ].map((m) => `${name}.${m}`)
      : kind.startsWith("dict")
        ? [
            `${name}[${this.expressions.of("str", 1)}] = ${value()}`,
            `${name}.setdefault(${this.expressions.of("str", 0)}, ${value()})`,
            `${name}.update({"w": ${value()}})`,
            `${name}.pop(${this.expressions.of("str", 0)}, None)`,
          ]
        : [`${name}.add(${value()})`, `${name}.discard(${value()})`, `${name} |= {${value()}}`];
    if (kind.startsWith("list"))
      choices.push(
        `${name}[${this.random.below(4)}] = ${value()}`,
        `${name}[${this.random.below(3)}:${this.random.below(4)}] = [${value()}]`,
      );
    this.lines.push(indent + this.random.pick(choices), `${indent}show(${name})`);
  }

  private augmented(indent: string): void {
    const found = this.variable("int", "float", "str", "list:int", "list:str");
    if (!found) return this.assignment(indent);
    const [name, kind] = found;
    const op =
      kind === "int"
        ? this.random.pick(["+", "-", "*", "//", "%", "<<", "|"])
        : kind === "float"
          ? this.random.pick(["+", "-", "*", "/"])
          : "+";
    const value = op === "<<" ? "3" : this.expressions.of(this.kind(kind), 2);
    this.lines.push(`${indent}${name} ${op}= ${value}`, `${indent}show(${name})`);
  }

  private loop(indent: string): void {
    const source = this.random.pick(["list:int", "list:str", "tuple:int", "dict:int"] as const);
    const total = this.fresh("v");
    const item = this.fresh("i");
    const of: Kind = source === "list:str" || source === "dict:int" ? "str" : "int";
    this.lines.push(`${indent}${total} = ${of === "int" ? this.random.pick(["0", "1"]) : '""'}`);
    this.lines.push(`${indent}for ${item} in ${this.expressions.of(source, 2)}:`);
    this.scope.variables.set(item, of);
    this.scope.variables.set(total, of);
    const inner = this.expressions.of(this.kind(of), 2);
    this.lines.push(
      `${indent}    ${total} ${of === "int" ? this.random.pick(["+=", "-=", "*="]) : "+="} ${inner}`,
    );
    this.scope.variables.delete(item);
    if (this.random.chance(0.4))
      this.lines.push(
        `${indent}    if ${this.expressions.of("bool", 1)}:`,
        `${indent}        ${this.random.pick(["break", "continue"])}`,
      );
    this.lines.push(`${indent}show(${total})`);
  }

  private whileLoop(indent: string): void {
    const [n, acc] = [this.fresh("n"), this.fresh("v")];
    const step = this.random.pick([
      `${acc} * 31 + ${n}`,
      `${acc} + ${n}`,
      `${acc} << 7`,
      `${acc} * ${acc} % (10**9 + 7)`,
      `(${acc} ^ ${n}) * 16777619`,
    ]);
    this.lines.push(`${indent}${n}, ${acc} = ${this.random.below(20)}, ${this.random.below(9)}`);
    this.lines.push(
      `${indent}while ${n} > 0:`,
      `${indent}    ${acc} = ${step}`,
      `${indent}    ${n} -= 1`,
      `${indent}show(${acc})`,
    );
    this.scope.variables.set(acc, "int");
  }

  private branch(indent: string): void {
    const name = this.fresh("v");
    const kind = this.random.pick(kinds);
    this.lines.push(`${indent}${name} = ${this.expressions.of(this.random.chance(0.5) ? "none" : kind, 1)}`);
    this.lines.push(
      `${indent}if ${this.expressions.of("bool", 2)}:`,
      `${indent}    ${name} = ${this.expressions.of(this.kind(kind), 2)}`,
    );
    this.lines.push(
      `${indent}if ${this.random.pick([`${name} is not None`, name, `not isinstance(${name}, ${this.random.pick(["str", "int", "list", "bool"])})`])}:`,
      `${indent}    show(${name})`,
    );
    this.scope.variables.set(name, kind);
  }

  private unpacking(indent: string): void {
    const [a, b] = [this.fresh("v"), this.fresh("v")];
    const kind = this.random.pick(kinds);
    const source = this.random.pick([
      () => [`${a}, ${b} = ${this.expressions.of(kind, 2)}, ${this.expressions.of("int", 2)}`, kind, "int"],
      () => [`${a}, *${b} = ${this.expressions.of("list:int", 2)}`, "int", "list:int"],
      () => [
        `${a}, ${b} = divmod(${this.expressions.of("int", 1)}, ${this.expressions.of("int", 0)})`,
        "int",
        "int",
      ],
    ])();
    this.lines.push(indent + source[0]!);
    this.scope.variables.set(a, source[1] as Kind);
    this.scope.variables.set(b, source[2] as Kind);
  }
}
