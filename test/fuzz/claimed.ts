import { Expressions, type Kind, kinds, type Scope } from "./expressions.js";
import { Random } from "./random.js";

const annotations: Readonly<Record<Kind, readonly string[]>> = {
  int: ["int"],
  float: ["float"],
  str: ["str"],
  bool: ["bool"],
  none: ["None"],
  "list:int": ["list[int]", "list"],
  "list:str": ["list[str]", "List[str]"],
  "dict:int": ["dict[str, int]", "dict"],
  "dict:str": ["dict[str, str]"],
  "set:int": ["set[int]"],
  "tuple:int": ["tuple[int, ...]", "tuple"],
};

/** What the data may be, whatever an annotation says. */
const values = [
  "null",
  "true",
  "false",
  "0",
  "3",
  "-7",
  "2.0",
  "0.0",
  "2.5",
  "1e16",
  "12345678901234567890",
  '""',
  '"a"',
  '"12"',
  '"é😀"',
  "[]",
  "[1, 2]",
  "[1.0, null]",
  '["a", "b"]',
  '[["k", 1]]',
  "{}",
  '{"a": 1}',
  '{"a": null, "b": 2.0}',
  '{"1": "x", "a": "y"}',
];

/** A random program whose annotations promise what its data does not keep. */
export const makeClaimed = (seed: number): string => new ClaimMaker(new Random(seed)).make();

class ClaimMaker {
  private readonly lines: string[] = [
    "import json",
    "from dataclasses import dataclass",
    "from typing import List, Optional",
    "",
    "",
    "def show(v):",
    "    print(repr(sorted(v, key=repr)) if isinstance(v, (set, frozenset)) else repr(v))",
    "",
    "",
    `TEXTS = [${values.map((text) => `'${text}'`).join(", ")}]`,
    "",
    "",
    "def data(i):",
    "    return json.loads(TEXTS[i])",
    "",
    "",
  ];
  private names = 0;

  constructor(private readonly random: Random) {}

  make(): string {
    const functions = Array.from({ length: 2 + this.random.below(3) }, () => this.definition(""));
    const holder = this.random.chance(0.6) ? this.holder() : undefined;
    this.lines.push(`TABLE = {${functions.map((f) => `"${f.name}": ${f.name}`).join(", ")}}`, "");
    for (let i = 0; i < 8; i++) this.use(this.random.pick(functions));
    if (holder) for (let i = 0; i < 4; i++) this.useHolder(holder);
    for (let i = 0; i < 3; i++) this.variable();
    return `${this.lines.join("\n")}\n`;
  }

  private fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  private annotation(kind: Kind): string {
    const text = this.random.pick(annotations[kind]);
    return this.random.chance(0.15) ? `Optional[${text}]` : text;
  }

  /** Statements that compute with annotated names, and what they give. */
  private body(indent: string, known: ReadonlyMap<string, Kind>): void {
    const scope: Scope = { variables: new Map(known), functions: new Map() };
    const expressions = new Expressions(this.random, scope);
    const any = () => expressions.of(this.random.pick(kinds), 2);
    const each = (kind: Kind) => expressions.of(kind, 1);
    for (let i = this.random.below(3); i > 0; i--) {
      const name = this.fresh("v");
      const kind = this.random.pick(kinds);
      const written = this.random.chance(0.4) ? `: ${this.annotation(kind)}` : "";
      this.lines.push(`${indent}${name}${written} = ${expressions.of(kind, 2)}`);
      scope.variables.set(name, kind);
    }
    const pick = this.random.pick([...scope.variables]);
    const [name, kind] = pick;
    const form = this.random.below(6);
    if (form === 0) this.lines.push(`${indent}if ${name}:`, `${indent}    return ${any()}`);
    else if (form === 1 && /^(list|set|tuple|dict|str)/.test(kind)) {
      const item = this.fresh("i");
      this.lines.push(
        `${indent}out = []`,
        `${indent}for ${item} in ${name}:`,
        `${indent}    out.append(f"{${item}}")`,
      );
      this.lines.push(`${indent}show(out)`);
    } else if (form === 2) this.lines.push(`${indent}${name} += ${each(kind)}`);
    else if (form === 3 && kind === "list:int") this.lines.push(`${indent}${name}.append(${each("int")})`);
    else if (form === 4 && kind === "dict:int") this.lines.push(`${indent}${name}["z"] = ${each("int")}`);
    this.lines.push(`${indent}return ${any()}`);
  }

  private definition(indent: string, self?: ReadonlyMap<string, Kind>) {
    const name = this.fresh("f");
    const start = this.lines.length;
    const params = Array.from(
      { length: 1 + this.random.below(3) },
      () => [this.fresh("p"), this.random.pick(kinds)] as const,
    );
    const written = params.map(([p, kind]) => `${p}: ${this.annotation(kind)}`);
    const result = this.random.chance(0.4) ? ` -> ${this.annotation(this.random.pick(kinds))}` : "";
    this.lines.push(`${indent}def ${name}(${[...(self ? ["self"] : []), ...written].join(", ")})${result}:`);
    this.body(`${indent}    `, new Map([...params, ...(self ?? [])]));
    this.lines.push("");
    const mayGiveSet = this.lines.slice(start).some((line) => /set|\{[^"}]/.test(line));
    return { name, params, mayGiveSet };
  }

  private holder() {
    const name = this.fresh("H");
    const fields = Array.from(
      { length: 1 + this.random.below(3) },
      () => [this.fresh("a"), this.random.pick(kinds)] as const,
    );
    this.lines.push("@dataclass", `class ${name}:`);
    fields.forEach(([field, kind]) => this.lines.push(`    ${field}: ${this.annotation(kind)}`));
    this.lines.push("");
    const own = new Map(fields.map(([field, kind]) => [`self.${field}`, kind] as const));
    const methods = [this.definition("    ", own), this.definition("    ", own)];
    this.lines.push("");
    return { name, fields, methods };
  }

  private value(): string {
    return `data(${this.random.below(values.length)})`;
  }

  private attempt(statement: string): void {
    this.lines.push("try:", `    ${statement}`, "except Exception as e:", "    print(type(e).__name__, e)");
  }

  private use({ name, params, mayGiveSet }: ReturnType<ClaimMaker["definition"]>): void {
    const args = params.map(() => this.value());
    const named = params.map(([p], i) => `"${p}": ${args[i]}`).join(", ");
    this.attempt(
      this.random.pick([
        `show(${name}(${args.join(", ")}))`,
        `show(TABLE["${name}"](${args.join(", ")}))`,
        `show(TABLE["${name}"](**{${named}}))`,
        // The order of sets in text is a documented difference.
        ...(mayGiveSet ? [] : [`show(f"{${name}(${args.join(", ")})}!")`]),
        `show(${name}(${args.join(", ")}) == ${this.value()})`,
        ...(params.length === 1 ? [`show(list(map(${name}, [${this.value()}, ${this.value()}])))`] : []),
      ]),
    );
  }

  private useHolder({ name, fields, methods }: ReturnType<ClaimMaker["holder"]>): void {
    const method = this.random.pick(methods);
    const args = method.params.map(() => this.value()).join(", ");
    const made = this.random.chance(0.5)
      ? `${name}(${fields.map(() => this.value()).join(", ")})`
      : `${name}(**{${fields.map(([f]) => `"${f}": ${this.value()}`).join(", ")}})`;
    this.attempt(this.random.chance(0.8) ? `show(${made}.${method.name}(${args}))` : `show(${made})`);
  }

  private variable(): void {
    const kind = this.random.pick(kinds);
    const name = this.fresh("g");
    this.lines.push(`${name}: ${this.annotation(kind)} = ${this.value()}`);
    const scope: Scope = { variables: new Map([[name, kind]]), functions: new Map() };
    const expressions = new Expressions(this.random, scope);
    for (let i = 0; i < 2; i++) this.attempt(`show(${expressions.of(this.random.pick(kinds), 2)})`);
  }
}
