import { Random } from "./random.js";

/** A random program of classes, generators, closures, try blocks and the like; every step prints what came of it. */
export function makeStructured(seed: number): string {
  return new StructureMaker(new Random(seed)).make();
}

const values = [
  "0", "1", "-1", "2", "3", "7", "True", "False", "None", "0.5", "2.0", "-0.0", "1e16", "2**53", "2**64", "-2**63",
  '""', '"a"', '"abc"', '"b c"', '"é😀"', "[]", "[1, 2, 3]", "[3, 1, 2]", '["x", "y"]', "()", "(1, 2)", "{}",
  '{"a": 1}', '{"b": [1], "a": 2}', "{1: 2}", "{1, 2}", "set()", "b'ab'", "range(4)", "[[1], [2, 3]]", '[("a", 2), ("b", 1)]',
]; // prettier-ignore

const binary = ["+", "-", "*", "//", "%", "/", "&", "|", "^", "<", "<=", "==", "!=", "in", "is", "and", "or"];
const exceptions = [
  "ValueError",
  "TypeError",
  "KeyError",
  "IndexError",
  "ZeroDivisionError",
  "AttributeError",
];
const formats = [
  ">8",
  "<6",
  "^7",
  "05",
  "+",
  ",",
  ".2f",
  "08.3f",
  "x",
  "#x",
  "b",
  "e",
  ".3g",
  "%",
  "s",
  ">+6.1f",
  "_",
  "!r",
  "!s:>5",
  "*^9",
  "-",
  " ",
];

class StructureMaker {
  private readonly lines: string[] = [];
  private names = 0;
  /** Names of the module that hold some value. */
  private readonly known: string[] = [];
  /** Functions with how many positional arguments they need. */
  private readonly functions: [string, number][] = [];
  private readonly classes: string[] = [];

  constructor(private readonly r: Random) {}

  make(): string {
    this.lines.push(
      "import json",
      "from dataclasses import dataclass, field, asdict",
      "def show(*vs):",
      "    print(*[sorted(v, key=repr) if isinstance(v, (set, frozenset)) else repr(v) for v in vs])",
      "def same(v):",
      "    return v",
      'hidden = json.loads(\'{"i": 1, "f": 1.0, "s": "ab", "l": [1, 2.5, null, "x"], "d": {"k": true}, "n": null}\')',
      "",
    );
    const makers = [
      this.classes_, this.generator, this.closure, this.tryFlow, this.comprehension, this.mutation, this.text,
      this.slices, this.numbers, this.calls, this.match, this.manager, this.decorator, this.dataclass,
      this.sorting, this.badTypes, this.hiddenValues, this.async, this.loops, this.aliasing, this.unpacking, this.iterators, this.scopes,
    ]; // prettier-ignore
    const count = 2 + this.r.below(3);
    for (let i = 0; i < count; i++) this.r.pick(makers).call(this);
    return this.lines.join("\n") + "\n";
  }

  private add(text: string): void {
    const lines = text.replace(/^\n/, "").split("\n");
    const margin = /^ */.exec(lines[0]!)![0].length;
    for (const line of lines) if (line.trim() !== "") this.lines.push(line.slice(margin));
  }

  private fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  private attempt(...statements: string[]): void {
    this.lines.push("try:");
    for (const s of statements) for (const line of s.split("\n")) this.lines.push(`    ${line}`);
    this.lines.push("except Exception as e:", "    print(type(e).__name__, e)");
  }

  /** Any value: a literal, a name, or one whose type cannot be seen. */
  private v(depth = 1): string {
    const { r } = this;
    if (r.chance(0.15)) return `hidden["${r.pick(["i", "f", "s", "l", "d", "n"])}"]`;
    if (r.chance(0.1)) return `same(${r.pick(values)})`;
    if (this.known.length > 0 && r.chance(0.2)) return r.pick(this.known);
    if (depth > 0 && r.chance(0.3)) return `(${this.v(depth - 1)} ${r.pick(binary)} ${this.v(depth - 1)})`;
    return r.pick(values);
  }

  private int(): string {
    return this.r.pick(["0", "1", "2", "3", "-1", "5", "10", "hidden['i']", "same(2)", "True"]);
  }

  private numeric(): string {
    return this.r.pick(["0", "1", "-3", "7", "2.5", "-0.5", "1e3", "True", "2**60", "10**20", "hidden['f']", "same(3)", "1.0", "0.1", "-7", "1e-5", "123456.789"]); // prettier-ignore
  }

  private list(): string {
    return this.r.pick(["[1, 2, 3]", "[3, 1, 2]", "list(range(5))", "[]", "same([4, 5])", "[True, 2.0, 'x']", "hidden['l']", "['b', 'a']", "[[1], [2]]", "[0.5, 1, 2**64]"]); // prettier-ignore
  }

  private str(): string {
    return this.r.pick(['"abc"', '"a b c"', '"  x "', '"é😀z"', '""', '"A1"', '"x,y,,z"', 'hidden["s"]', 'same("Hello World")', '"aaa"', '"-12"', '"\\t\\n"', '"ß"', '"{}"']); // prettier-ignore
  }

  private classes_(): void {
    const { r } = this;
    const [a, b] = [this.fresh("A"), this.fresh("B")];
    const binaryDunder = r.pick(["add", "sub", "mul", "eq", "lt", "and", "contains", "getitem", "matmul", "truediv", "mod", "floordiv", "pow"]); // prettier-ignore
    const symbol: Record<string, string> = {
      add: "x + y", sub: "x - y", mul: "x * y", eq: "x == y", lt: "x < y", and: "x & y", contains: "y in x", getitem: "x[y]", matmul: "x @ y", truediv: "x / y", mod: "x % y", floordiv: "x // y", pow: "x ** y",
    }; // prettier-ignore
    const unary = r.pick(["len", "bool", "hash", "str", "repr", "neg", "abs", "iter", "int", "float", "index", "call", "format", "round"]); // prettier-ignore
    const use: Record<string, string> = {
      len: "len(x)", bool: "bool(x)", hash: "{x: 1}[x]", str: "str(x)", repr: "[x]", neg: "-x", abs: "abs(x)", iter: "list(x)", int: "int(x)", float: "float(x)", index: "[1, 2, 3][x]", call: "x()", format: "f'{x:>5}'", round: "round(x)",
    }; // prettier-ignore
    const body: Record<string, string> = {
      len: "self.v if isinstance(self.v, int) else 2", bool: "bool(self.v)", hash: "hash(1)", str: "f's{self.v}'", repr: "f'r{self.v!r}'", neg: "('neg', self.v)", abs: "('abs', self.v)", iter: "iter([self.v, 1])", int: "3", float: "1.5", index: "1", call: "self.v", format: "f'<{self.v}>'", round: "7",
    }; // prettier-ignore
    const extra = unary === "format" ? ", spec" : "";
    this.add(`
class ${a}:
    shared = ${this.v(0)}
    count = 0
    def __init__(self, v, w=${r.pick(values.slice(0, 20))}):
        self.v = v
        self.w = w
        ${a}.count += 1
        type(self).count += ${this.int()}
    def __repr__(self):
        return f"{type(self).__name__}({self.v!r}, {self.w!r})"
    def __${binaryDunder}__(self, other):
        ${r.pick([`return ("${binaryDunder}", self.v, other.v if isinstance(other, ${a}) else other)`, "return NotImplemented", "return True"])}
    def __${unary}__(self${extra}):
        return ${body[unary]!}
    def step(self, n=1):
        self.v = ${r.pick(["self.v + n", "[self.v, n]", "n", "(self.v, self.w)"])}
        return self
    @property
    def double(self):
        return ${r.pick(["self.v * 2", "(self.v, self.v)", "self.shared"])}
    @${r.pick(["classmethod", "classmethod"])}
    def make(cls, *args, **kw):
        return cls(*args, **kw)
    @staticmethod
    def help(x, *, y=2):
        return (x, y)
class ${b}(${a}):
    ${r.pick(["shared = 'sub'", "extra = []", "pass"])}
    def step(self, n=2):
        super().step(n)
        return ${r.pick(["self", "super().step(n)", "None", "self.w"])}
    ${r.pick([`def __init__(self, v, *rest):\n        super().__init__(v)\n        self.rest = rest`, "def other(self): return self.double", `def __eq__(self, o): return isinstance(o, ${b}) and self.v == o.v`])}
x = ${r.pick([a, b])}(${this.v(0)})
y = ${r.pick([`${a}(${this.v(0)}, ${this.v(0)})`, `${b}(${this.v(0)})`, this.v(0)])}
`);
    this.attempt(`show(${symbol[binaryDunder]!})`);
    this.attempt(`show(${symbol[binaryDunder]!.replace("x", "z").replace("y", "x").replace("z", "y")})`);
    this.attempt(`show(${use[unary]!})`);
    this.attempt("show(x.step(), x.v)", "show(x.step(3).step())");
    this.attempt(`show(x.double, x.shared, ${a}.count, ${b}.count, ${b}.shared)`);
    this.attempt(`show(${b}.make(1), ${a}.make(1, w=2), x.help(1), ${a}.help(1, y=3))`);
    this.attempt(
      r.pick([
        "x.double = 3", "x.shared = 5\nshow(x.shared, type(x).shared)", "del x.w\nshow(x.w)", "x.nope",
        "show(sorted(vars(x).items(), key=repr))", `show(isinstance(x, ${a}), issubclass(${b}, ${a}), type(x) is ${b})`,
        "show(getattr(x, 'v'), getattr(x, 'zz', 1), hasattr(x, 'step'))", "setattr(x, 'v', 9)\nshow(x)", `${a}.shared = [1]\nshow(x.shared, ${b}.shared)`,
        "x += 1\nshow(x)", "show(x == x, x != x, x in [x], [x].index(x))", "show(x is y, x == y, x != y)",
        "f = x.step\nshow(f(4) is x)", "show(bool(x), not x)", "x.shared += [2]\nshow(x.shared)",
      ]),
    ); // prettier-ignore
    this.classes.push(a);
  }

  private generator(): void {
    const { r } = this;
    const g = this.fresh("g");
    this.add(`
def ${g}(n, log):
    total = 0
    try:
        for i in range(n):
            ${r.pick(["got = yield i", "yield i\n            got = None", "got = yield (i, total)"])}
            ${r.pick(["if got is not None:\n                total += got", "total += i", "log.append(got)"])}
            ${r.pick(["if i == 2:\n                return 'early'", "pass", "if total > 5:\n                break", "if i == 3:\n                raise ValueError(i)"])}
        ${r.pick(["yield 'end'", "yield from [7, 8]", "pass", "rest = yield from inner(2)\n        log.append(rest)"])}
    ${r.pick(["except ValueError as e:\n        log.append(str(e))\n        yield 'caught'", "finally:\n        log.append('fin')"])}
    ${r.pick(["return total", "yield total", "pass"])}
def inner(k):
    for j in range(k):
        x = yield j * 10
    return ('inner', k)
log = []
`);
    this.attempt(`show(list(${g}(${r.below(6)}, log)))`);
    this.attempt(`it = ${g}(4, log)`, "show(next(it))", r.pick(["show(it.send(5))", "show(next(it), next(it))", "show(it.throw(ValueError('t')))", "it.close()", "show(it.send(None))"]), "show(next(it, 'none'))", "show(list(it))"); // prettier-ignore
    this.attempt(`for k in ${g}(5, log):`, "    show(k)", `    if k == ${r.below(3)}:`, "        break", "else:\n    show('else')"); // prettier-ignore
    this.attempt("show(log)");
    this.attempt(r.pick([
      `show(sum(x for x in ${g}(3, log) if isinstance(x, int)))`, `a, b, *c = ${g}(3, log)\nshow(a, b, c)`,
      `show(dict(enumerate(${g}(2, log))))`, `show(max(${g}(3, log), key=str))`, `z = zip(${g}(3, log), 'ab')\nshow(list(z))`,
      `show(any(x == 1 for x in ${g}(4, log)), log)`, `it = iter(${g}(3, log))\nshow(it is iter(it), 1 in it, list(it))`,
      `next(it)\nnext(it)\nnext(it)\nnext(it)\nnext(it)\nnext(it)\nnext(it)`,
    ])); // prettier-ignore
  }

  private closure(): void {
    const { r } = this;
    const f = this.fresh("f");
    this.add(`
def ${f}(start${r.pick(["", "=2", ", *rest"])}):
    n = start
    seen = ${r.pick(["[]", "{}", "[start]"])}
    def bump(by=1):
        nonlocal n
        n ${r.pick(["+=", "-=", "*="])} by
        ${r.pick(["seen.append(n) if isinstance(seen, list) else seen.update({n: by})", "pass"])}
        return n
    def peek():
        return n, seen
    ${r.pick(["n = start", "pass", "bump()", "fs = [lambda k=k: k + n for k in range(3)]\n    n = 10\n    seen = [q() for q in fs]", "seen = [q() for q in [lambda: k for k in range(3)]]"])}
    return bump, peek
`);
    this.attempt(`b, p = ${f}(${this.numeric()})`, "show(b(), b(2), p())", "show(b(by=3), p())");
    this.attempt(`fs = []`, `for i in range(3):`, `    ${r.pick(["fs.append(lambda: i)", "fs.append(lambda i=i: i)", "def h(x, i=i): return x if x else i\n    fs.append(lambda: h(0))"])}`, "show([q() for q in fs])"); // prettier-ignore
    this.functions.push([f, 1]);
  }

  private tryFlow(): void {
    const { r } = this;
    const f = this.fresh("t");
    const exit = () => r.pick(["return ('r', i)", "break", "continue", "raise ValueError(i)", "pass", "log.append(i)", "1 / (i - 1)", "{}['k']", "[][i]"]); // prettier-ignore
    this.add(`
def ${f}(n):
    log = []
    for i in range(n):
        try:
            log.append(('try', i))
            if i == ${r.below(3)}:
                ${exit()}
            ${exit()}
        except ${r.pick(exceptions)} as e:
            log.append(('except', str(e)))
            ${exit()}
        ${r.pick(["except (KeyError, ValueError, IndexError):\n            log.append('second')\n            " + exit(), "except Exception as e:\n            log.append(type(e).__name__)", ""])}
        ${r.pick(["else:\n            log.append('else')\n            " + exit(), ""])}
        finally:
            log.append('fin')
            ${r.pick(["pass", "pass", exit()])}
    else:
        log.append('loop else')
    return log
`);
    this.attempt(`show(${f}(${r.below(5)}))`);
    this.attempt(`show(${f}(2))`);
    this.attempt(
      `raise ${r.pick(exceptions)}(${r.pick(["'m'", "1, 2", "", "None", "['x']", "'a', {'b': 1}"])}) ${r.pick(["", "from None", "from ValueError('cause')"])}`,
    );
    this.add(`
def chain():
    try:
        try:
            ${r.pick(["1 / 0", "raise KeyError('k')", "int('x')"])}
        except ${r.pick(["ZeroDivisionError", "LookupError", "Exception"])} as e:
            raise RuntimeError('outer') ${r.pick(["from e", "", "from None"])}
        finally:
            show('inner fin')
    except RuntimeError as e:
        show(e, e.__cause__, e.__context__, e.args)
`);
    this.attempt("chain()");
  }

  private comprehension(): void {
    const { r } = this;
    const x = "x = 'outer'";
    this.attempt(
      x,
      `show(${r.pick([
        `[x for x in ${this.list()}]`, `[(x, y) for x in ${this.list()} for y in ${this.str()} if x != y]`, `{x: str(x) for x in ${this.str()}}`,
        `{len(str(x)) for x in ${this.list()}}`, `[[y * 2 for y in range(x)] for x in range(3)]`, `list(x for x in ${this.list()} if x)`,
        `[y := str(x) for x in ${this.list()}]`, `{k: v for v, k in enumerate(${this.str()})}`, `[x if x else 'no' for x in ${this.list()}]`,
        `sum(len(str(x)) for x in ${this.list()})`, `[i for i, (a, b) in enumerate([(1, 2), (3, 4)]) if a + b > 3]`, `[*map(str, ${this.list()}), *range(2)]`,
        `dict([(k, [k]) for k in ${this.str()}])`, `sorted({x % 3 for x in range(7)})`, `[f(2) for f in [lambda q: q * x for x in range(3)]]`,
      ])})`,
      "show(x)",
    ); // prettier-ignore
  }

  private mutation(): void {
    const { r } = this;
    this.attempt(
      `d = ${r.pick(["{'a': 1, 'b': 2, 'c': 3}", "{1: 'x', 2: 'y', True: 'z'}", "dict.fromkeys('abc', 0)", "{(1, 2): 3, None: 4, 1.5: 5}"])}`,
      `for k in ${r.pick(["d", "list(d)", "d.items()", "list(d.values())", "d.copy()"])}:`,
      `    ${r.pick(["d.pop(k, None)", "d[str(k) + 'x'] = 1", "d[k] = 0", "del d[k]", "d.setdefault(k, 5)", "d.clear()", "d.update({'zz': 1})"])}`,
      `    if len(d) > 8: break`,
      "show(d)",
    );
    this.attempt("show(d, len(d), list(d.items()))");
    this.attempt(
      `xs = ${this.list()}`,
      `for x in xs:`,
      `    ${r.pick(["xs.remove(x)", "xs.append(x)", "xs.insert(0, x)", "xs.pop()", "xs[0] = x", "xs.clear()", "xs.sort()", "xs += [x]"])}`,
      "    if len(xs) > 8: break",
      "show(xs)",
    );
    this.attempt(
      `s = {1, 2, 3}`,
      `for x in ${r.pick(["s", "list(s)", "s.copy()", "sorted(s)"])}:`,
      `    ${r.pick(["s.add(x + 10)", "s.discard(x)", "s.remove(x)", "s |= {x}"])}`,
      "    if len(s) > 8: break",
      "show(s)",
    );
    this.attempt("show(s)");
  }

  private text(): void {
    const { r } = this;
    const method = r.pick([
      "upper()", "title()", "swapcase()", "split()", "split(',')", "split(None, 1)", "rsplit(' ', 1)", "splitlines()", "strip('ax ')", "center(9, '*')", "zfill(6)", "partition('b')",
      "rpartition(' ')", "find('a')", "rfind('a')", "index('b')", "count('')", "replace('a', 'bb', 1)", "replace('', '-')", "isalnum()", "istitle()", "isidentifier()", "encode()", "expandtabs(4)",
      "removeprefix('a')", "join(['x', 'y'])", "startswith(('a', 'x'))", "endswith('c', 1)", "casefold()", "isdecimal()", "ljust(5)", "translate({97: 'Z', 98: None})", "format(1)", "isprintable()", "capitalize()",
    ]); // prettier-ignore
    this.attempt(`show(${this.str()}.${method})`);
    this.attempt(
      `show(${this.str()}.${r.pick(["count('a')", "find('b', 1)", "index('z')", "rsplit(',', 1)", "strip()", "isspace()"])}, len(${this.str()}))`,
    );
    const spec = r.pick(formats);
    const shown = r.pick([this.numeric(), this.numeric(), this.str(), this.v(0)]);
    this.attempt(`x = ${shown}`, `print(f"[{x${spec.startsWith("!") ? "" : ":"}${spec}}]")`);
    this.attempt(`x = ${this.v(0)}`, `print(f"{x}|{x!r}|{x=}|{str(x):>{len(str(x)) + 2}}")`);
    this.attempt(`print(${r.pick(["'%s %r'", "'%5s|%-5s'", "'%d %x'", "'%05.2f %s'", "'%s'", "'%(a)s'"])} % ${r.pick([`(${this.v(0)}, ${this.v(0)})`, `{'a': ${this.v(0)}}`, this.v(0), `(${this.numeric()}, ${this.numeric()})`])})`); // prettier-ignore
    this.attempt(
      `print(${r.pick(["'{} {}'", "'{1} {0!r}'", "'{0:>5}{1:<5}|'", "'{a} {0}'", "'{0[0]} {1}'", "'{:,} {}'"])}.format(${this.v(0)}, ${this.v(0)}${r.pick(["", ", a=1"])}))`,
    );
    this.attempt(`show(str(${this.v()}), repr(${this.v()}))`);
  }

  private slices(): void {
    const { r } = this;
    const part = () => r.pick(["", "", "0", "1", "2", "-1", "-2", "5", "None", "10", "-10"]);
    const slice = () => `${part()}:${part()}${r.pick(["", ":", ":2", ":-1", ":-2", ":0"])}`;
    const seq = r.pick([this.list(), this.str(), "(1, 2, 3)", "b'abcd'", "range(10)", "range(10, 0, -3)"]);
    this.attempt(`x = ${seq}`, `show(x[${slice()}])`, `show(x[${slice()}], x[${slice()}])`);
    this.attempt(`x = ${this.list()}`, `y = x`, `x[${slice()}] = ${r.pick(["[9]", "[]", "'pq'", "range(3)", "(7, 8)", "5", "x"])}`, "show(x, y)"); // prettier-ignore
    this.attempt(`x = list(range(6))`, `del x[${r.pick([slice(), part() || "0"])}]`, "show(x)");
    this.attempt(
      `x = ${this.list()}`,
      `x[${this.int()}] ${r.pick(["=", "+=", "*="])} ${this.v(0)}`,
      "show(x)",
    );
    this.attempt(`show(${seq}[${this.int()}])`);
  }

  private numbers(): void {
    const { r } = this;
    const n = () => this.numeric();
    const op = () => r.pick(["+", "-", "*", "/", "//", "%", "**", "<", "==", ">="]);
    for (let i = 0; i < 3; i++) this.attempt(`a, b = ${n()}, ${n()}`, `show(a ${op()} b, b ${op()} a)`);
    this.attempt(
      `show(${r.pick(["round", "int", "float", "abs", "str", "hex", "bin", "bool", "repr", "divmod", "pow", "min", "max"])}(${n()}${r.pick(["", `, ${r.pick([n(), "2", "-1"])}`])}))`,
    );
    this.attempt(`x = ${n()}`, `x ${r.pick(["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|"])}= ${n()}`, "show(x, type(x).__name__)"); // prettier-ignore
    this.attempt(
      `show(sum([${n()}, ${n()}, ${n()}]), max(${n()}, ${n()}), min([${n()}, ${n()}]), sorted([${n()}, ${n()}, ${n()}]))`,
    );
    this.attempt(
      `show(json.dumps([${n()}, ${n()}, ${this.v(0)}]))`,
      `show(json.loads(json.dumps({"k": ${n()}})))`,
    );
    this.attempt(
      `show({${n()}: 'a', ${n()}: 'b', 1: 'c'})`,
      `show(${n()} in [${n()}, ${n()}, 1], hash(${n()}) == hash(${n()}))`,
    );
    this.attempt(`show(int(${r.pick(["'12'", "' 7 '", "'1_000'", "'x'", "'0x1f', 16", "'-5'", "3.99", "-3.99", "'1.5'", "1e20", "float('inf')", "'１２'"])}))`); // prettier-ignore
    this.attempt(
      `show(float(${r.pick(["'1.5'", "'nan'", "'-inf'", "' 1e5 '", "'x'", "'1_0'", "2**70", "''", "'.5'", "'infinity'"])}))`,
    );
  }

  private calls(): void {
    const { r } = this;
    const f = this.fresh("c");
    const signature = r.pick(["a, b=2, *args, c, d=4, **kw", "a, /, b, *, c=3", "*args, **kw", "a, b=[], c=None", "a=1, *, b", "a, *args, b=2", "a, b, c=3, **kw"]); // prettier-ignore
    const local = [...signature.matchAll(/(?<![=\w])\b([a-z]+)\b/g)]
      .map((m) => m[1]!)
      .filter((n) => n !== "None");
    this.add(`
def ${f}(${signature}):
    ${signature.includes("b=[]") ? "b.append(a)\n    " : ""}return ${local.join(", ")}
`);
    const call = () => r.pick(["1", "1, 2", "1, 2, 3", "1, c=5", "1, 2, 3, c=5", "a=1", "a=1, b=2", "1, a=2", "*[1, 2]", "*'ab', c=1", "**{'a': 1, 'b': 2}", "1, **{'c': 3, 'z': 4}", "", "b=3", "1, 2, 3, 4, c=0, e=5", "1, *[2, 3], b=4", "1, b=2, c=3", "*range(2), **dict(c=1)"]); // prettier-ignore
    const ways = [f, `(lambda *p, **k: ${f}(*p, **k))`, `same(${f})`, `[${f}][0]`];
    for (let i = 0; i < 4; i++) this.attempt(`show(${r.pick(ways)}(${call()}))`);
    this.attempt(
      `from functools import partial`,
      `show(partial(${f}, ${r.pick(["1", "c=1", "1, c=2"])})(${call()}))`,
    );
    this.attempt(`show(list(map(${f}, ${r.pick(["[1, 2]", "'ab'", "[1, 2], [3, 4]"])})))`);
  }

  private match(): void {
    const { r } = this;
    const f = this.fresh("m");
    const cases = [
      "case 0 | 1: return 'small'", "case int() as n if n > 5: return ('big', n)", "case str(): return 'text'", "case [a, b]: return ('two', a, b)", "case [a, *rest]: return ('many', a, rest)", "case []: return 'empty'",
      "case {'a': x}: return ('a', x)", "case {'b': [y], **rest}: return ('b', y, rest)", "case None: return 'none'", "case True: return 'true'", "case (1, _): return 'one'", "case float(f): return ('float', f)", "case {}: return 'map'", "case bool(): return 'bool'", "case int(): return 'int'", "case 'abc' | 'a': return 'lit'", "case [[x], *_]: return ('nest', x)", "case -1: return 'neg'", "case tuple(t): return t",
      "case [int(), int(), *_]: return 'ints'", "case {1: v}: return v", "case list() | dict(): return 'coll'",
    ]; // prettier-ignore
    const chosen = Array.from({ length: 3 + r.below(4) }, () => r.pick(cases));
    this.add(`
def ${f}(v):
    match v:
        ${[...new Set(chosen)].join("\n        ")}
        case _: return ('other', v)
`);
    this.attempt(`for v in [${Array.from({ length: 6 }, () => this.v(0)).join(", ")}]:`, `    show(${f}(v))`);
  }

  private manager(): void {
    const { r } = this;
    const m = this.fresh("M");
    this.add(`
class ${m}:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        ${r.pick(["return self", "return self.name", "if self.name == 'bad': raise ValueError('in')\n        return self"])}
    def __exit__(self, kind, value, tb):
        print('exit', self.name, kind.__name__ if kind else None, value)
        return ${r.pick(["self.swallow", "None", "kind is ValueError", "False"])}
def use${m}(n):
    for i in range(n):
        with ${m}('a', ${r.pick(["True", "False"])}) as a, ${m}(${r.pick(["'b'", "'bad'"])}):
            ${r.pick(["if i == 1:\n                return i", "if i == 1:\n                break", "continue", "raise ValueError(i)", "show(i)", "raise KeyError(i)"])}
    else:
        return 'else'
    return 'after'
from contextlib import contextmanager, suppress
@contextmanager
def cm${m}(x):
    print('before')
    try:
        yield x
    ${r.pick(["finally:\n        print('after')", "except ValueError as e:\n        print('caught', e)"])}
`);
    this.attempt(`show(use${m}(3))`);
    this.attempt(
      `with cm${m}(${this.v(0)}) as q:`,
      `    show(q)`,
      `    ${r.pick(["raise ValueError('v')", "raise KeyError('k')", "pass", "show(1)"])}`,
    );
    this.attempt(`with suppress(${r.pick(exceptions)}):`, `    ${r.pick(["1 / 0", "{}['x']", "[][1]", "int('q')"])}`, "    show('not here')", "show('end')"); // prettier-ignore
  }

  private decorator(): void {
    const { r } = this;
    const d = this.fresh("d");
    this.add(`
import functools
def ${d}(fn):
    ${r.pick(["@functools.wraps(fn)", ""])}
    def inner(*args, **kw):
        print('call', args, sorted(kw.items()))
        return ${r.pick(["fn(*args, **kw)", "(fn(*args, **kw), 1)", "fn(*args[:1])"])}
    return inner
def ${d}n(n):
    def deco(fn):
        def inner(*a, **k):
            return [fn(*a, **k) for _ in range(n)]
        return inner
    return deco
@${d}
${r.pick([`@${d}n(2)\n`, ""])}def ${d}f(a, b=2):
    "doc"
    return a, b
class C${d}:
    @${d}
    def m(self, x): return x * 2
    @staticmethod
    @${d}n(${r.below(3)})
    def s(x): return x
    @functools.lru_cache(maxsize=None)
    def c(self, x):
        print('compute')
        return x
`);
    this.attempt(`show(${d}f(${this.v(0)}), ${d}f(1, b=3))`, `show(${d}f.__name__)`);
    this.attempt(
      `o = C${d}()`,
      `show(o.m(${this.v(0)}), o.s(1))`,
      "show(o.c(1), o.c(1), o.c(x=1))".replace("o.c(x=1)", "o.c(2)"),
    );
    this.attempt(`show(${d}f(${r.pick(["", "1, 2, 3", "c=1"])}))`);
  }

  private dataclass(): void {
    const { r } = this;
    const c = this.fresh("D");
    const options = r.pick([
      "",
      "(order=True)",
      "(frozen=True)",
      "(eq=False)",
      "(order=True, frozen=True)",
      "(repr=False)",
      "(slots=True)",
      "(kw_only=True)",
    ]);
    this.add(`
@dataclass${options}
class ${c}:
    a: int
    b: ${r.pick(["str", "float", "'list[int]'"])} = ${this.v(0).replace(/\[.*|\{.*|set\(\)|.*hidden.*|same.*/, "1")}
    c: list = field(default_factory=list${r.pick(["", ", compare=False", ", repr=False"])})
    ${r.pick(["def total(self): return (self.a, self.b)", options.includes("frozen") ? "pass" : "def __post_init__(self): self.c.append(self.a)"])}
@dataclass${options}
class ${c}S(${c}):
    d: int = 5
`);
    const kw = options.includes("kw_only");
    const make = () =>
      kw
        ? `${c}(a=${this.v(0)})`
        : r.pick([`${c}(${this.v(0)})`, `${c}(1, 2)`, `${c}S(1)`, `${c}(1, c=[1])`]);
    this.attempt(`x, y = ${make()}, ${make()}`, options.includes("repr=False") ? "show(x.a, x.c)" : "show(x, y)", "show(x == y, x != y)", "show(asdict(x))"); // prettier-ignore
    this.attempt(`x, y = ${make()}, ${make()}`, r.pick(["show(x < y)", "show(sorted([x, y]) == [x, y])", "x.a = 3\nshow(x.a)", "show(hash(x) == hash(x), len({x, y}))", "show({x: 1}[x])", "x.zz = 1\nshow(x.zz)", "del x.a\nshow(x.a)", "from dataclasses import replace\nshow(replace(x, a=9).a)"])); // prettier-ignore
    this.attempt(`show(${c}(${r.pick(["", "1, 2, 3, 4", "b=1", "z=1"])}))`);
  }

  private sorting(): void {
    const { r } = this;
    const source = r.pick([this.list(), this.str(), "[(1, 'b'), (0, 'a'), (1, 'a')]", "[{'k': 2}, {'k': 1}]", "[3, 1.5, True, 2**65]", "['b', 'B', 'a', 'é', '😀', 'ﬁ']", "[[2], [1, 5], []]", "[None, 1]", "{'b': 1, 'a': 2}"]); // prettier-ignore
    const options = r.pick(["", ", reverse=True", ", key=str", ", key=len", ", key=lambda q: -q", ", key=lambda q: (str(q), 1), reverse=True", ", key=lambda q: q['k']", ", key=repr"]); // prettier-ignore
    this.attempt(`show(sorted(${source}${options}))`);
    this.attempt(`x = list(${source})`, `show(x.sort(${options.replace(/^, /, "")}), x)`);
    this.attempt(
      `show(min(${source}${options.replace(/, reverse=True/, "")}), max(${source}${options.replace(/, reverse=True/, "")}))`,
    );
    this.attempt(`from itertools import groupby, chain, product, accumulate, islice`, r.pick([`show([(k, list(g)) for k, g in groupby(sorted(${source}, key=str), key=str)])`, `show(list(chain(${this.list()}, ${this.str()})))`, `show(list(accumulate(${this.list()})))`, `show(list(product('ab', ${this.list()}))[:4])`, `show(list(islice(${this.list()}, 1, None, 2)))`])); // prettier-ignore
    this.attempt(`from collections import Counter, defaultdict, deque`, r.pick([`show(Counter(${this.str()}).most_common(2))`, `d = defaultdict(list)\nfor q in ${this.list()}: d[str(q)[:1]].append(q)\nshow(d, dict(d))`, `q = deque(${this.list()}, maxlen=2)\nq.appendleft(1)\nshow(q, q[0])`, `show(Counter(${this.str()}) + Counter('ab'))`])); // prettier-ignore
    this.attempt(
      `show(list(zip(${this.list()}, ${this.str()})), list(enumerate(${this.list()}, ${this.int()})), list(reversed(${this.list()})))`,
    );
  }

  private badTypes(): void {
    const { r } = this;
    for (let i = 0; i < 5; i++) {
      const a = this.v(0);
      this.attempt(
        `x = ${a}`,
        `show(${r.pick([
          `x ${r.pick(binary)} ${this.v(0)}`, `${this.v(0)} ${r.pick(binary)} x`, `-x`, `~x`, `+x`, `not x`, `len(x)`, `x[0]`, `x['a']`, `x()`, `x.foo`, `x.append(1)`, `x.get('a')`, `int(x)`, `float(x)`, `list(x)`, `dict(x)`,
          `set(x)`, `tuple(x)`, `sum(x)`, `max(x)`, `sorted(x)`, `x < x`, `abs(x)`, `round(x)`, `iter(x) is None`, `next(x)`, `x in x`, `[*x]`, `{**x}`, `x @ x`, `x ** 2`, `divmod(x, 2)`, `hash(x) == hash(x)`, `{x: 1}`, `''.join(x)`, `chr(x)`, `ord(x)`, `range(x)`, `x[1:2]`, `x[::-1]`, `enumerate(x) is x`, `list(zip(x, x))`, `isinstance(x, (int, str))`, `x.upper()`, `x.items()`, `json.dumps(x)`, `bytes(x)`, `bool(x)`, `x.count(1)`, `x.index(1)`, `list(map(str, x))`, `x * 2`, `2 * x`, `x + x`, `x % 2`, `'%d' % x`, `f'{x:d}'`, `f'{x:.1f}'`, `any(x)`, `min(x, default=1)`, `x.__class__.__name__`, `callable(x)`, `x.real`, `list(reversed(x))`, `x.copy()`, `x.keys()`, `x.pop()`,
        ])})`,
      ); // prettier-ignore
    }
  }

  private hiddenValues(): void {
    const { r } = this;
    for (let i = 0; i < 4; i++) {
      const key = r.pick(["i", "f", "s", "l", "d", "n"]);
      this.attempt(`h = hidden["${key}"]`, r.pick(["h += 1", "h *= 2", "h = h or 3", "h = [h]", "h = {'k': h}", "h = h[0]", "h = h if h else 'e'", "h = str(h) + '!'", "h -= 1", "h |= {'z': 1}", "h += [1]", "h = -h"]), "show(h)"); // prettier-ignore
      this.attempt(`h = same(${this.v(0)})`, `show(${r.pick(["h == 1", "h is None", "h > 0", "h and 1", "len(h)", "h[0]", "h.keys()", "h + h", "h * 2", "[q for q in h]", "h in [1, None, 'abc']", "h['a']", "isinstance(h, int)", "f'{h}'", "h.upper()", "h // 2", "h / 2", "h % 2", "bool(h)", "sorted(h)"])})`); // prettier-ignore
    }
    this.attempt("show(hidden)", "show(json.dumps(hidden, sort_keys=True), json.dumps(hidden, indent=1))");
  }

  private async(): void {
    const { r } = this;
    const a = this.fresh("a");
    this.add(`
import asyncio
async def ${a}(x, d=0):
    await asyncio.sleep(d)
    ${r.pick(["if x == 2: raise ValueError(x)", "pass", "show('ran', x)"])}
    return x
async def ${a}g(n):
    for i in range(n):
        ${r.pick(["await asyncio.sleep(0)", "pass"])}
        yield i
class ${a}C:
    async def __aenter__(self):
        show('aenter')
        return self
    async def __aexit__(self, *e):
        show('aexit', e[0] is None)
        return ${r.pick(["True", "False"])}
async def ${a}main():
    show(await ${a}(${this.v(0)}))
    ${r.pick([`show(await asyncio.gather(*[${a}(i) for i in range(3)], return_exceptions=True))`, `show([await ${a}(i) for i in range(2)])`, `t = asyncio.create_task(${a}(1))\n    show(await t)`, `show(await asyncio.wait_for(${a}(5), 1))`])}
    show([x async for x in ${a}g(3) if x])
    async for x in ${a}g(3):
        if x == 1: ${r.pick(["break", "continue", "pass"])}
        show(x)
    else:
        show('else')
    async with ${a}C() as c:
        ${r.pick(["raise ValueError('in')", "show(1)", "return 3"])}
    try:
        await ${a}(2)
    except ValueError as e:
        show(e)
    finally:
        show('fin')
    return 4
`);
    this.attempt(`show(asyncio.run(${a}main()))`);
  }

  private loops(): void {
    const { r } = this;
    this.attempt(
      `n = ${r.below(6)}`,
      `while ${r.pick(["n", "n > 0", "n != 1", "True"])}:`,
      "    n -= 1",
      `    if n == ${r.below(3)}: ${r.pick(["break", "continue", "pass"])}`,
      `    for k in range(n):`,
      `        if k == ${r.below(3)}: ${r.pick(["break", "continue"])}`,
      "        show(n, k)",
      "    else:",
      `        ${r.pick(["show('inner else')", "continue", "if n < -3: break"])}`,
      "    if n < -4: break",
      "else:",
      "    show('else', n)",
      "show(n)",
    );
    this.attempt(
      `for i, (a, b) in enumerate(zip(${this.list()}, ${this.list()})):`,
      "    show(i, a, b)",
      "show(i, a)",
    );
    this.attempt(`for q in range(${this.int()}, ${this.int()}, ${r.pick(["1", "2", "-1", "-2", "0"])}):`, "    show(q)", "    q += 5", "show(q)"); // prettier-ignore
    this.attempt(
      `for z in ${r.pick([this.v(0), this.list(), this.str(), "{'a': 1}.items()", "range(3)"])}:`,
      "    show(z)",
    );
  }

  private aliasing(): void {
    const { r } = this;
    this.attempt(
      `a = ${r.pick(["[1, 2]", "{'k': [1]}", "[[0] * 2] * 2", "[[], []]", "{'x': {'y': 1}}"])}`,
      r.pick(["b = a", "b = a.copy()", "import copy\nb = copy.deepcopy(a)", "b = [a, a]", "b = (a, 1)"]),
      r.pick(["a += [3]", "a.append(4)", "a[0] = 9", "b[0].append(1)", "b['x'] = 2", "a[0].append(7)", "a['k'] += [2]", "b += b", "a[0][0] = 5", "b[0][0] = 1", "a |= {'q': 1}", "a.clear()"]), // prettier-ignore
      "show(a, b)",
    );
    this.attempt("def f(x, acc=[]):", "    acc.append(x)", `    ${r.pick(["x = 1", "x += [5]", "x.append(6)"])}`, "    return acc", `p = ${this.list()}`, "show(f(p), p)", "show(f(2), len(f([1])))"); // prettier-ignore
    this.attempt(
      "a = b = []",
      "a.append(1)",
      "c, d = a, b",
      "c += [2]",
      "d = d + [3]",
      "show(a, b, c, d)",
      "a, b = b, a",
      "show(a is b, c is d)",
    );
    this.attempt("x = [1, 2, 3]", r.pick(["i = 0\ni, x[i] = 1, 9", "x[0], x[1] = x[1], x[0]", "x[x[0]] = x[0] = 2", "x = x[1:] + x[:1]", "x[:], y = [4], x", "(x[0], x[1]), z = (7, 8), 9", "del x[0], x[0]"]), "show(x)"); // prettier-ignore
  }

  private unpacking(): void {
    const { r } = this;
    const target = r.pick([
      "a, b",
      "a, *b",
      "*a, b",
      "a, (b, c)",
      "(a, b), *c",
      "[a, b, c]",
      "a, *b, c",
      "(a,)",
    ]);
    const source = r.pick([this.list(), this.str(), "(1, (2, 3))", "{'k': 1, 'l': 2}", "range(3)", "[(1, 2), 3]", this.v(0), "iter([1, 2])", "{'p': 1}.items()", "map(str, [1, 2])"]); // prettier-ignore
    this.attempt(`${target} = ${source}`, `show(${[...new Set(target.match(/[abc]/g))].join(", ")})`);
    this.attempt(
      `show([*${source}, *${this.list()}])`,
      `show({**{'a': 1}, **${r.pick(["{'a': 2, 'b': 3}", "{}", this.v(0)])}})`,
      `show((*${this.str()}, 1))`,
    );
    this.attempt(`print(*${source}, sep='-', end='.\\n')`);
    this.attempt(`x = y, *z = ${source}`, "show(x, y, z)");
  }

  private iterators(): void {
    const { r } = this;
    const c = this.fresh("I");
    this.add(`
class ${c}:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration${r.pick(["", "(5)"])}
        self.n -= 1
        return self.n
class ${c}S:
    def __init__(self, items): self.items = items
    def __getitem__(self, i): return self.items[i]
    def __len__(self): return len(self.items)
    ${r.pick(["def __contains__(self, x): return x == 'magic'", "def __reversed__(self): return iter(['rev'])", "def __bool__(self): return False", "def __setitem__(self, i, v): self.items[i] = v"])}
`);
    this.attempt(`show(list(${c}(3)), sum(${c}(4)), 2 in ${c}(3), max(${c}(3)))`, `a, *b = ${c}(3)`, "show(a, b)", `show([x for x in ${c}(2)], dict(zip('ab', ${c}(2))))`); // prettier-ignore
    this.attempt(`it = ${c}(2)`, "show(next(it), next(it), next(it, 'd'))", "next(it)");
    this.attempt(`s = ${c}S(${this.list()})`, r.pick(["show(list(s), len(s), bool(s))", "show(1 in s, 'magic' in s)", "show(list(reversed(s)))", "s[0] = 5\nshow(s[0])", "show([x for x in s], s[-1])", "show(s[0:2])", "for i, q in enumerate(s): show(i, q)", "del s[0]"])); // prettier-ignore
    this.attempt(`m = map(lambda q: q * 2, ${this.list()})`, "show(next(m), list(m), list(m))");
    this.attempt(
      `f = filter(None, ${this.list()})`,
      "show(list(f))",
      `show(list(zip(*[(1, 'a'), (2, 'b')])), list(map(max, ${this.list()}, [1, 2, 3])))`,
    );
    this.attempt(
      `i = iter(${r.pick([this.list(), this.str(), "{'a': 1}", "range(3)", this.v(0)])})`,
      "show(next(i), list(i))",
      "show(next(i))",
    );
  }

  private scopes(): void {
    const { r } = this;
    const f = this.fresh("s");
    this.add(`
${f}x = ${this.v(0)}
def ${f}():
    ${r.pick([`global ${f}x\n    ${f}x = 5`, `${f}x = 6`, `show(${f}x)\n    ${f}x = 7`, `del ${f}x`, `if False: ${f}x = 1\n    show(${f}x)`])}
    for k in range(2): pass
    ${r.pick(["show(k)", "del k\n    show(k)", "try: raise ValueError('v')\n    except ValueError as k: pass\n    show(k)", "[k for k in 'ab']\n    show(k)", "class K:\n        k = 3\n        def m(self): return k\n    show(K().m(), K.k)"])}
    if ${this.v(0)}:
        late = 1
    show(late)
`);
    this.attempt(`${f}()`);
    this.attempt(`show(${f}x)`);
    this.attempt(r.pick([`del ${f}x\nshow(${f}x)`, `show(undefined_name)`, `undefined_call()`, `if ${this.v(0)}:\n    maybe${f} = 1\nshow(maybe${f})`, "show((lambda q: q + w)(1))", `print(${f}.__name__)`])); // prettier-ignore
  }
}
