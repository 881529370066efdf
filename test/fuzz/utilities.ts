import { Random } from "./random.js";

/** A random program of the utilities that agents' code is made of: parsing, tables, calls with keywords, slices, bytes, dates, formats. */
export function makeUtilities(seed: number): string {
  return new UtilityMaker(new Random(seed)).make();
}

const numbers = ["0", "1", "-1", "7", "42", "-13", "255", "2**40", "2**70", "0.5", "1.0", "-2.5", "1e20", "1e-7", "123456.789", "True", "float('inf')", "float('nan')", "-0.0"]; // prettier-ignore
const texts = ['""', '"a"', '"Hello, World"', '"  two  words "', '"naïve café"', '"😀 ok"', '"a-b_c.d"', '"line\\nnext\\r\\nlast"', '"key=value; k2=v2"', '"ALLCAPS"', '"ß"', '"1,234.5"', '"tab\\tbed"', '"{x}"', '"Ǆx"', '"%d"']; // prettier-ignore
const bytesTexts = ['b""', 'b"abc"', 'b"\\x00\\xff"', 'b"a,b,c"', '"é😀".encode()', "bytes(3)", "bytes([65, 200])", 'bytearray(b"xyz")']; // prettier-ignore
const jsonTexts = [
  '{"a": 1, "b": [1.0, null, true], "c": {"d": "x"}}', '[1, 2.50, -0.0, 1e3, 12345678901234567890]', '"text"', '{"a": 1, "a": 2}', '{"1": 1, "b": {}}', '{"n": NaN}', "{'a': 1}", '{"a": 1,}', '[1, 2', "", "  7  ", '{"k": "\\\\u00e9\\\\n"}',
  '```json\\n{"x": 1}\\n```', 'Sure! {"x": [1, 2]} Done.',
]; // prettier-ignore

class UtilityMaker {
  private readonly lines: string[] = [];
  private names = 0;

  constructor(private readonly r: Random) {}

  make(): string {
    this.lines.push(
      "import json, re",
      "from datetime import date, datetime, timedelta, timezone",
      "from collections import Counter, OrderedDict, defaultdict, deque, namedtuple",
      "def show(*vs):",
      "    print(*[sorted(v, key=repr) if isinstance(v, (set, frozenset)) else repr(v) for v in vs])",
      "def same(v):",
      "    return v",
      "",
    );
    const makers = [
      this.starCalls, this.callErrors, this.slices, this.sliceWrites, this.bytes, this.formats, this.jsonText, this.patterns, this.dates, this.nestedScopes,
      this.finallyFlow, this.protocol, this.generatorProtocol, this.textMethods, this.tables, this.caches, this.containers, this.records, this.enums, this.managers, this.matching, this.delegation, this.numbers,
    ]; // prettier-ignore
    const count = 2 + this.r.below(3);
    for (let i = 0; i < count; i++) this.r.pick(makers).call(this);
    return this.lines.join("\n") + "\n";
  }

  private add(text: string): void {
    const lines = text.replace(/^\n/, "").split("\n");
    for (const line of lines) if (line.trim() !== "") this.lines.push(line);
  }

  private fresh(prefix: string): string {
    return `${prefix}${this.names++}`;
  }

  private attempt(...statements: string[]): void {
    this.lines.push("try:");
    for (const s of statements) for (const line of s.split("\n")) this.lines.push(`    ${line}`);
    this.lines.push("except Exception as e:", "    print(type(e).__name__, e)");
  }

  private number(): string {
    return this.hidden(this.r.pick(numbers));
  }

  private text(): string {
    return this.hidden(this.r.pick(texts));
  }

  private small(): string {
    return this.r.pick(["0", "1", "2", "3", "-1", "-2", "5", "10", "None", "-10"]);
  }

  /** A value, sometimes one whose type is not seen. */
  private hidden(value: string): string {
    return this.r.chance(0.25) ? `same(${value})` : value;
  }

  private value(): string {
    const { r } = this;
    return this.hidden(
      r.pick([...numbers.slice(0, 12), ...texts.slice(0, 8), "None", "[1, 2]", "[]", "{'k': 1}", "(1, 'x')", "{1, 2}", "b'q'", "range(3)", "date(2024, 2, 29)"]), // prettier-ignore
    );
  }

  private starCalls(): void {
    const { r } = this;
    const f = this.fresh("f");
    const params = r.pick([
      "a, b=2, *args, c, d=4, **kw",
      "a, /, b, *, c=3",
      "*args, sep='-', **kw",
      "a, b, /, c=3, *rest, d=4",
      "a=1, *, b, **rest",
      "first, *others",
      "**options",
      "a, b=[], *, c={}",
    ]);
    const names = [...params.matchAll(/(?<=^|[ *])(\w+)(?=[=,]|$)/g)].map((m) => m[1]!);
    this.add(`
def ${f}(${params}):
    return ${names.map((n) => (n === "kw" || n === "rest" || n === "options" ? n : n)).join(", ")}
class H${f}:
    def m(self, ${params}):
        return ${names.join(", ")}
    @classmethod
    def k(cls, ${params}):
        return ${names.join(", ")}
    def __call__(self, ${params}):
        return ${names.join(", ")}
def relay${f}(*args, **kwargs):
    return ${f}(*args, **kwargs)
o${f} = H${f}()
`);
    const callee = () =>
      r.pick([f, `o${f}.m`, `H${f}.k`, `o${f}`, `relay${f}`, `same(${f})`, `same(o${f}).m`]);
    const positional = () =>
      Array.from({ length: r.below(4) }, () =>
        r.pick([this.value(), "*[7, 8]", "*(9,)", "*'xy'", "*range(2)", "*[]"]),
      );
    const named = () => [
      ...new Set(
        Array.from({ length: r.below(4) }, () => r.pick(["a=10", "b=20", "c=30", "d=40", "z=50", "sep='+'"])),
      ),
    ];
    const spread = () => r.pick([[], [], ["**{'c': 5}"], ["**{'b': 6, 'zz': 7}"], ["**dict(c=1, d=2)"], ["**{1: 2}"], ["**same({'c': 8})"]]); // prettier-ignore
    for (let i = 0; i < 6; i++)
      this.attempt(`show(${callee()}(${[...positional(), ...named(), ...spread()].join(", ")}))`);
    this.attempt(`args, kw = [1, 2], {'c': 3}`, `show(${f}(*args, **kw))`, "show(args, kw)");
    this.attempt(`from functools import partial`, `p = partial(${f}, ${r.pick(["1", "b=5", "1, c=2", "c=9"])})`, `show(p(${r.pick(["", "2", "c=7", "2, b=3"])}))`); // prettier-ignore
  }

  private callErrors(): void {
    const { r } = this;
    for (let i = 0; i < 4; i++)
      this.attempt(
        `show(${r.pick([
          "int('x')", "int('12', 2)", "int('ff', 16)", "int(None)", "int('1_000')", "int(' 5 ')", "int(3.9)", "int('0x1f', 0)", "float('1e400')", "float('x1')", "float(' 2.5\\n')", "chr(-1)", "ord('ab')", "[].pop()", "{}.popitem()", "{}['k']", "[1][5]", "(1,)[3]", "'abc'[9]", "[1].index(2)", "'a'.index('b')", "[1].remove(3)", "{1}.remove(2)", "next(iter([]))", "max([])", "min({}, key=len)", "sum(['a'])", "sum([[1], [2]], [])", "''.join([1])", "'a' + 1", "1 + 'a'", "[1] + (2,)", "{} | []", "None + 1", "len(5)", "iter(5)", "[1, 2][1.0]", "'a' * 1.5", "range(1.0)", "range(0, 5, 0)", "round('x')", "abs('x')", "sorted([1, 'a'])", "sorted([{}, {}])", "dict([1])", "dict(a=1, **{'a': 2})", "set([[]])", "{[]: 1}", "hash({})", "zip([1], strict=True)", "list(zip([1], [], strict=True))", "print(sep=1)", "isinstance(1, 'int')", "getattr(1, 'x')", "divmod(1, 0)", "1 % 0", "1.0 // 0", "0 ** -1", "2 ** -1", "pow(2, -1, 7)", "pow(2, 3, 0)", "'%d' % 'x'", "'%s %s' % (1,)", "'{} {}'.format(1)", "'{a}'.format(b=1)", "f'{1:s}'", "bytes('x')", "'é'.encode('ascii')", "b'\\xff'.decode()", "b'\\xff'.decode('utf-8', 'replace')", "str(b'x')", "bool([])", "complex", "type(1)(2.5)", "callable(int)", "[*1]", "{**1}", "list(map(len, [1]))", "list(filter(1, [1]))", "object() < object()", "enumerate(5)", "reversed({1})", "slice(1).indices(-1)", "'x'.split('')", "'a b'.split(maxsplit=-1)", "'abc'.replace('', '-')", "'abc'.count('')", "'x'.zfill('a')", "[3, 1].sort(key=1)", "open('/nonexistent/zzz')",
        ])})`,
      ); // prettier-ignore
  }

  private slice(): string {
    const part = () => (this.r.chance(0.65) ? this.small() : "");
    return `${part()}:${part()}${this.r.chance(0.5) ? `:${this.r.pick(["1", "2", "-1", "-2", "3", "0", "None", "-3"])}` : ""}`;
  }

  private sequence(): string {
    return this.hidden(this.r.pick(["[0, 1, 2, 3, 4, 5]", "'abcdef'", "'é😀zß'", "(0, 1, 2)", "range(10)", "range(10, 0, -3)", "b'abcdef'", "bytearray(b'abcd')", "[]", "list('xyz')"])); // prettier-ignore
  }

  private slices(): void {
    for (let i = 0; i < 5; i++) this.attempt(`x = ${this.sequence()}`, `show(x[${this.slice()}])`);
    this.attempt(`s = slice(${this.small()}, ${this.small()}, ${this.r.pick(["1", "2", "-1", "None"])})`, `show(s, s.indices(5), ${this.sequence()}[s], s.start, s == slice(0, 2))`); // prettier-ignore
    this.attempt(`x = ${this.sequence()}`, `show(x[${this.small()}], x[-1], len(x[${this.slice()}]))`);
  }

  private sliceWrites(): void {
    const { r } = this;
    for (let i = 0; i < 4; i++)
      this.attempt(
        `x = ${this.hidden(r.pick(["list(range(6))", "['a', 'b', 'c', 'd']", "bytearray(b'abcdef')", "[]"]))}`,
        r.pick([
          `x[${this.slice()}] = ${r.pick(["[9, 8]", "'pq'", "()", "range(3)", "x", "[7]", "5", "b'zz'", "(i for i in [1, 2])"])}`,
          `del x[${this.slice()}]`,
          `x[${this.slice()}] += ${r.pick(["[1]", "'z'", "b'q'", "1"])}`,
          `x[${this.small()}] = 65`,
          `del x[${this.small()}]`,
          `x[:], y = x[::-1], x[:]\nshow(y)`,
        ]),
        "show(x)",
      );
  }

  private bytes(): void {
    const { r } = this;
    for (let i = 0; i < 5; i++) {
      const b = this.hidden(r.pick(bytesTexts));
      this.attempt(`b = ${b}`, `show(${r.pick(["b", "list(b)", "b.hex()", "b[0]", "b[1:]", "b.decode('utf-8', errors='ignore')", "b.decode('latin-1')", "b + b'!'", "b * 2", "b == bytes(b)", "b'b' in b", "98 in b", "b.split(b',')", "b.find(b'c')", "b.upper()", "b.startswith(b'a')", "b.replace(b'a', b'__')", "b.strip(b'a')", "bytes(reversed(b))", "max(b, default=-1)", "b < b'b'", "hash(bytes(b)) == hash(bytes(b))", "len(b)", "b.count(b'a')", "b.join([b'1', b'2'])", "int.from_bytes(b, 'big')", "b.isalpha()", "bytes.fromhex('00ff 41')", "b[::-1]", "b % ()", "b.center(9, b'*')", "b.partition(b',')", "str(b)", "f'{b!r:>20}'", "b + 'x'", "b.rjust(8)", "b.title()", "b.index(b'zz')", "b.decode('ascii')", "b.splitlines()", "{b'k': 1}.get(bytes(b))", "(300).to_bytes(2, 'little')", "(1).to_bytes(1, 'big', signed=True)", "memoryview is None"])})`); // prettier-ignore
    }
    this.attempt("b = bytearray(b'ab')", r.pick(["b.append(99)", "b.extend(b'zz')", "b += b'q'", "b[0] = 300", "b.pop()", "b.insert(1, 65)", "b.clear()", "b.reverse()", "b.remove(97)", "b[0:1] = b'XYZ'", "b *= 2"]), "show(b, bytes(b))"); // prettier-ignore
  }

  private formats(): void {
    const { r } = this;
    const spec = () =>
      [
        r.pick(["", "", "<", ">", "^", "*^", "0>", "=", "é<"]),
        r.pick(["", "", "+", "-", " "]),
        r.pick(["", "", "", "#"]),
        r.pick(["", "", "0"]),
        r.pick(["", "5", "12", "1"]),
        r.pick(["", "", ",", "_"]),
        r.pick(["", ".2", ".0", ".10", ".5"]),
        r.pick(["", "d", "f", "e", "g", "s", "x", "b", "o", "%", "n", "c", "F", "G", "X", "E", "q"]),
      ].join("");
    for (let i = 0; i < 5; i++) {
      const value = r.chance(0.75) ? this.number() : this.value();
      const s = spec();
      this.attempt(`n = ${value}`, `show(${r.pick([`f"{n:${s}}"`, `format(n, "${s}")`, `"{:${s}}".format(n)`, `f"{n!r:>12}|{n!s:.3}"`, `"{0:${s}}/{0}".format(n)`, `f"{n=}"`, `f"{n:{'>'}{10}}"`, `f"{n:>{5 + 3}.{2}f}"`])})`); // prettier-ignore
    }
    const percent = () => `%${r.pick(["", "-", "0", "+", " ", "#"])}${r.pick(["", "5", "10", "*"])}${r.pick(["", ".2", ".0", ".*"])}${r.pick(["d", "s", "r", "f", "x", "e", "g", "c", "i", "%", "o", "X", "a"])}`; // prettier-ignore
    this.attempt(`show("${percent()}" % ${this.number()})`);
    this.attempt(`show("<${percent()}|${percent()}>" % (${this.number()}, ${this.value()}))`);
    this.attempt(`show("%(a)s-%(b)05d" % {"a": ${this.value()}, "b": ${this.number()}})`);
    this.attempt(`show("${r.pick(["{a[k]}", "{0.real}", "{a[0]!r:>4}", "{{}}", "{", "}", "{0}{}", "{!x}", "{a.zz}", "{:{}}"])}".format(${this.number()}, ${r.pick(["5", "'>4'"])}, a={'k': 1, 0: 2}))`); // prettier-ignore
  }

  private jsonText(): void {
    const { r } = this;
    for (let i = 0; i < 3; i++) {
      const text = r.pick(jsonTexts).replace(/\\\\/g, "\\");
      this.attempt(`t = ${JSON.stringify(text)}`, "d = json.loads(t)", `show(${r.pick(["d", "json.dumps(d)", "json.dumps(d, indent=2)", "json.dumps(d, sort_keys=True, separators=(',', ':'))", "json.dumps(d, ensure_ascii=False)", "d['a']", "d.get('b', [])", "list(d)", "type(d).__name__", "[*d]", "d == json.loads(json.dumps(d))", "d['b'][0] == 1", "str(d['b'][0])", "sorted(d)", "len(d)"])})`); // prettier-ignore
    }
    const f = this.fresh("extract");
    this.add(`
def ${f}(text):
    m = re.search(r"${r.pick(["```(?:json)?\\\\s*(.*?)```", "\\\\{.*\\\\}", "(\\\\[.*\\\\]|\\\\{.*\\\\})", "\\\\{[^{}]*\\\\}"]).replace(/\\\\/g, "\\")}", text, re.DOTALL)
    if not m:
        return None
    raw = m.group(${r.pick(["0", "1", "0"])})
    try:
        return json.loads(raw)
    except json.JSONDecodeError as e:
        return (e.msg, e.pos, e.lineno, e.colno, str(e))
`);
    this.attempt(`for t in [${[0, 1, 2].map(() => JSON.stringify(r.pick(jsonTexts).replace(/\\\\/g, "\\"))).join(", ")}]:`, `    show(${f}(t))`); // prettier-ignore
    this.attempt(`show(json.dumps(${this.value()}, ${r.pick(["default=str", "indent=1", "skipkeys=True", "sort_keys=True", "allow_nan=False", "separators=(', ', '=')", "ensure_ascii=False", "default=lambda o: [str(o)]"])}))`); // prettier-ignore
    this.attempt(
      `show(json.dumps({${r.pick(["1: 2, 'a': 3", "None: 1, True: 2", "(1, 2): 3", "1.5: 'x'", "'é': '😀'"])}}))`,
    );
  }

  private patterns(): void {
    const { r } = this;
    const pattern = () => r.pick(["\\d+", "(\\w+)@(\\w+)", "(?P<k>\\w+)=(?P<v>\\w*)", "^\\s*", "\\b\\w", "[aeiou]", "(a)|(b)", "x*", "(?i)hello", "[^\\w\\s]", "\\s+", "(?<=,)\\d", "(.)\\1", "$", "(?m)^.", "[\\u00e0-\\u00ff]", ".", "(?x) a  # c\n b", "\\W", "[\\]\\-x]"]); // prettier-ignore
    for (let i = 0; i < 4; i++) {
      const p = `r"""${pattern()}"""`;
      const t = this.hidden(
        r.pick([...texts, '"a1b22c333"', '"me@home you@work"', '"k=v a= b=2"', '"aabbcc"', '"abab"']),
      );
      this.attempt(`t = ${t}`, `p = ${p}`, `show(${r.pick(["re.findall(p, t)", "re.split(p, t)", "re.sub(p, '<\\\\g<0>>', t)", "re.sub(p, lambda m: m.group().upper(), t, count=2)", "[m.span() for m in re.finditer(p, t)]", "re.match(p, t)", "re.search(p, t) and re.search(p, t).groups()", "re.fullmatch(p, t) is None", "re.subn(p, '-', t)", "[m.groupdict() for m in re.finditer(p, t)]", "re.compile(p).pattern", "re.compile(p, re.I).findall(t)", "re.split(p, t, maxsplit=1)", "re.escape(t)", "[m.group(0) for m in re.compile(p).finditer(t, 1)]", "re.search(p, t).group(1)", "re.search(p, t).start()", "re.sub(p, r'\\1', t)"])})`); // prettier-ignore
    }
  }

  private dates(): void {
    const { r } = this;
    const moment = () => r.pick(["datetime(2024, 2, 29, 23, 59, 59, 999999)", "datetime(2023, 1, 1)", "datetime(1999, 12, 31, 6, 5, 4, tzinfo=timezone.utc)", "datetime(2024, 7, 4, 12, tzinfo=timezone(timedelta(hours=-5, minutes=-30)))", "datetime.fromisoformat('2024-03-10T02:30:00+01:00')", "datetime.strptime('05/06/2021 07:08', '%d/%m/%Y %H:%M')", "datetime.fromtimestamp(86400.5, timezone.utc)"]); // prettier-ignore
    const span = () => r.pick(["timedelta(days=1)", "timedelta(hours=-5, seconds=3)", "timedelta(weeks=2, microseconds=7)", "timedelta(days=-1, minutes=90)", "timedelta(0)", "timedelta(days=1.5)", "timedelta(seconds=1e6)"]); // prettier-ignore
    for (let i = 0; i < 4; i++)
      this.attempt(`d = ${moment()}`, `e = ${moment()}`, `s = ${span()}`, `show(${r.pick(["d", "str(d)", "d.isoformat()", "d + s", "d - s", "d - e", "d < e", "d == e", "d.strftime('%Y-%m-%d %H:%M:%S.%f %z %A %j %b %d %I %p %U')", "d.date()", "d.time()", "d.weekday()", "d.isocalendar()", "d.replace(hour=1, microsecond=0)", "d.timestamp()", "s.total_seconds()", "str(s)", "s", "s * 2", "s / 2", "s // timedelta(minutes=7)", "s % timedelta(minutes=7)", "-s", "abs(s)", "divmod(s, timedelta(hours=1))", "d.astimezone(timezone.utc)", "f'{d:%d.%m.%y}'", "d.timetuple()[:6]", "d.utcoffset()", "d.tzinfo", "max(d, e)", "d.isoformat(timespec='minutes')", "d.date() + s", "(d.date() - date(2020, 1, 1)).days", "sorted([d, e])", "d.date().strftime('%B %-d')", "d.toordinal()", "bool(s)", "s.days, s.seconds, s.microseconds", "d.ctime()", "d + 1", "d - 'x'", "hash(d) == hash(d)", "{d: 1}[d]", "date.fromisoformat(str(d.date()))", "datetime.combine(d.date(), e.time())", "s == timedelta(days=1)", "s < 5"])})`); // prettier-ignore
    this.attempt(`show(${r.pick(["datetime.strptime('2024-13-01', '%Y-%m-%d')", "date(2023, 2, 29)", "datetime(2024, 1, 1, 25)", "datetime.fromisoformat('nope')", "date.fromisoformat('20240301')", "datetime.strptime('1 Jan 2024 extra', '%d %b %Y')", "timedelta(days=10**10)", "date.max + timedelta(1)", "datetime.strptime('10:05 PM', '%I:%M %p').time()"])})`); // prettier-ignore
  }

  private nestedScopes(): void {
    const { r } = this;
    const f = this.fresh("n");
    this.add(`
def ${f}(n):
    fs = [lambda x, i=i: ${r.pick(["x + i + n", "[x + j for j in range(i)]", "(lambda y: x * y + i)(n)", "{k: x for k in range(i)}"])} for i in range(3)]
    table = {i: {j: (i, j) ${r.pick(["for j in range(i)", "for j in range(n) if j != i", "for j in [i, n]"])}} for i in range(3)}
    late = [lambda: ${r.pick(["i", "n", "(i, n)"])} for i in range(3)]
    n ${r.pick(["+= 1", "= [n]", "= str(n)"])}
    def total():
        nonlocal n
        ${r.pick(["n = (n, 1)", "n = [n for n in range(2)]", "for n in range(4): pass", "del n\n        n = 'again'"])}
        return n
    gen = (${r.pick(["q for q in range(2) for r in [q, n]", "(q, n) for q in fs if q", "total() for _ in range(2)"]).replace("(q, n) for q in fs if q", "n for q in fs if q")})
    out = [g(2) for g in fs], table, [g() for g in late]
    return out, total(), list(gen), n
`);
    this.attempt(`show(${f}(${r.below(4)}))`);
    this.attempt(`k = 'outer'`, `show([k for k in range(2)], k, [(k := z) for z in 'ab'], k)`, `show({k: v for k, v in zip('ab', range(2))}, k)`); // prettier-ignore
    this.attempt(`class S${f}:`, "    size = 3", `    items = [${r.pick(["x for x in range(size)", "1 for _ in range(2)"])}]`, `    pick = lambda self, q: (q, self.size)`, `show(S${f}.items, S${f}().pick(2))`); // prettier-ignore
  }

  private finallyFlow(): void {
    const { r } = this;
    const f = this.fresh("t");
    const step = () => r.pick(["return 'ret'", "raise KeyError('k')", "raise ValueError('v')", "log.append('step')", "pass", "1 / 0", "return log"]); // prettier-ignore
    const loop = () => r.pick(["break", "continue", step()]);
    this.add(`
def ${f}(log):
    try:
        for i in range(3):
            try:
                log.append(i)
                ${loop()}
            except ${r.pick(["KeyError", "ValueError", "(KeyError, ZeroDivisionError)", "Exception"])} as e:
                log.append(repr(e))
                ${r.pick(["raise", loop(), "raise RuntimeError('again') from e", loop()])}
            finally:
                log.append('f%d' % i)
                ${r.pick(["pass", "pass", loop(), "with_cleanup = 1"])}
        else:
            log.append('else')
        ${step()}
    except ${r.pick(["RuntimeError", "LookupError", "ArithmeticError"])} as e:
        log.append((type(e).__name__, repr(e.__cause__), repr(e.__context__)))
        ${step()}
    finally:
        log.append('end')
        ${r.pick(["pass", "pass", "return 'final'", "log = log + ['rebound']"])}
    return 'after'
`);
    this.attempt("log = []", `try:\n    show(${f}(log))\nfinally:\n    show(log)`);
    this.attempt("log = []", `show(${f}(log), log)`);
  }

  private protocol(): void {
    const { r } = this;
    const c = this.fresh("P");
    this.add(`
class ${c}:
    def __init__(self, *items, **named):
        self.items = list(items)
        self.named = named
    def __len__(self): return len(self.items)
    def __getitem__(self, key):
        if isinstance(key, slice):
            return ${r.pick([`${c}(*self.items[key])`, "('slice', key.start, key.stop, key.step)"])}
        if isinstance(key, tuple):
            return ('tuple', key)
        if isinstance(key, str):
            return self.named[key]
        return self.items[key]
    def __setitem__(self, key, value): ${r.pick(["self.items[key] = value", "self.named[key] = value"])}
    def __delitem__(self, key): ${r.pick(["del self.items[key]", "self.named.pop(key)"])}
    def __contains__(self, x): return ${r.pick(["x in self.items", "'maybe'", "0"])}
    def __add__(self, other): return ${r.pick([`${c}(*self.items, *getattr(other, 'items', [other]))`, "NotImplemented"])}
    def __radd__(self, other): return ('radd', other)
    def __iadd__(self, other):
        self.items.append(other)
        return ${r.pick(["self", "self", "'lost'"])}
    def __eq__(self, other): return ${r.pick(["isinstance(other, " + c + ") and self.items == other.items", "NotImplemented", "self.items == other"])}
    ${r.pick(["__hash__ = None", "def __hash__(self): return hash(len(self.items))", "def __bool__(self): return 'x' in self.named"])}
    def __lt__(self, other): return len(self) < ${r.pick(["len(other)", "other"])}
    def __repr__(self): return f"${c}({', '.join(map(repr, self.items))})"
    ${r.pick(["def __str__(self): return '<' + repr(self) + '>'", "def __format__(self, spec): return f'[{spec}]'", "def __getattr__(self, name): return ('missing', name)", "def __missing__(self, k): return 1", "def __reversed__(self): return iter(['r'])", "def __index__(self): return 1", "def __invert__(self): return 'inv'"])}
x, y = ${c}(1, 2, a=3), ${c}(${this.value()})
`);
    for (let i = 0; i < 5; i++)
      this.attempt(r.pick(["show(x[0], x[-1], x[0:1], x['a'])", "show(x[1:2, 3])", "show(x[::2], x[:])", "show(x + y, x + 1)", "show(1 + x, [1] + x)", "x += 5\nshow(x)", "x[0] = 'new'\nshow(x, x.named)", "del x[0]\nshow(x)", "show(1 in x, 9 in x, 9 not in x)", "show(x == y, x != y, x == [1, 2])", "show(x in [y, x], [y, x].index(x))", "show(bool(x), not y)", "show(sorted([x, y], key=len), min(x, y))", "show(x < y, x > y)", "show(x <= y)", "show(f'{x}', f'{x!r}', f'{x:>8}', str(x))", "show(list(x), [*x], dict(x) if False else 0)", "show({x: 1})", "show(hash(x) == hash(x))", "show(list(reversed(x)))", "show(x.nope)", "show([10, 20, 30][y])", "show(~x)", "a, b = x\nshow(a, b)", "for q in x: show(q)", "show(max(x), sum(x), any(x), tuple(x))", "show(x * 2)", "show(-x)", "show(x())", "with x: pass", "show(sum([x, y], 0))", "show(isinstance(x, " + c + "), callable(x), len(x))", "show('%s %r' % (x, x), '{0!s} {0!r}'.format(x))"])); // prettier-ignore
  }

  private generatorProtocol(): void {
    const { r } = this;
    const g = this.fresh("g");
    this.add(`
def ${g}(limit=3):
    ${r.pick(["got = []", "got = deque(maxlen=2)"])}
    step = 0
    while step < limit:
        try:
            sent = yield ${r.pick(["step", "(step, list(got))", "len(got)"])}
            got.append(sent)
        except ${r.pick(["ValueError", "KeyError", "(ValueError, KeyError)", "GeneratorExit"])} as e:
            got.append(${r.pick(["repr(e)", "type(e).__name__"])})
            ${r.pick(["pass", "return 'handled'", "raise", "yield 'in handler'", "step += 1\n            continue"])}
        ${r.pick(["finally:\n            step += 1", "else:\n            step += 1", "step += 1"])}
    return list(got)
def over${g}(*args):
    result = yield from ${g}(*args)
    ${r.pick(["yield ('result', result)", "return result", "result.append('x')\n    yield from result"])}
`);
    const use = () => r.pick(["next(it)", "next(it, 'dry')", "it.send(None)", "it.send('s')", "it.send(1)", "it.throw(ValueError('t'))", "it.throw(KeyError)", "it.close()", "list(it)", "[*it]"]); // prettier-ignore
    for (let i = 0; i < 2; i++) {
      this.add(`it = ${r.pick([g, `over${g}`])}(${r.pick(["", "2", "4"])})`);
      for (let j = 0; j < 5; j++)
        this.attempt(`try:\n    show(${use()})\nexcept StopIteration as stop:\n    show('stop', stop.value)`);
      this.attempt("it.close()");
    }
  }

  private textMethods(): void {
    const { r } = this;
    for (let i = 0; i < 6; i++)
      this.attempt(`t = ${this.text()}`, `show(t.${r.pick(["split()", "split(',')", "split(None, 1)", "rsplit(' ', 1)", "splitlines()", "splitlines(True)", "partition('=')", "rpartition('-')", "strip()", "strip('a ')", "lstrip('Ha')", "rstrip('d.')", "title()", "capitalize()", "swapcase()", "casefold()", "upper()", "lower()", "center(20, '*')", "ljust(15, '.') + '|'", "zfill(12)", "find('o')", "rfind('o', 2)", "find('', 3)", "index('W')", "count('l')", "count('l', 4)", "replace('o', '0', 1)", "replace('', '.')", "startswith(('a', 'H'))", "startswith('e', 1)", "endswith('d', 0, -1)", "isalpha()", "isdigit()", "isalnum()", "isidentifier()", "isspace()", "istitle()", "isprintable()", "isascii()", "isnumeric()", "encode('utf-8')", "encode('ascii', 'ignore')", "expandtabs(4)", "join(['x', 'y', 'z'])", "removeprefix('He')", "removesuffix('ld')", "translate(str.maketrans('ab', 'xy', ' '))", "translate({97: None, 98: 'BB'})", "format(x=1)", "split('o', maxsplit=1)", "rjust(3)", "__len__()", "__contains__('a')", "nope()", "format_map({'x': 2})"])})`); // prettier-ignore
    this.attempt(`t = ${this.text()}`, `show([c for c in t][:4], t[::-1], len(t), t * 2, sorted(t)[:3], ord(t[0]) if t else None)`); // prettier-ignore
    this.attempt(`import textwrap, string`, `show(${r.pick([`textwrap.wrap(${this.text()} * 5, 20)`, `textwrap.dedent("  a\\n    b\\n  c")`, `textwrap.shorten(${this.text()} * 3, 16)`, `textwrap.indent("a\\n\\nb", "> ")`, `string.Template("$a ${"${b}"} $$").safe_substitute(a=1)`, `string.Template("$a $c").substitute(a=1)`, `string.capwords(${this.text()})`, `textwrap.fill(${this.text()} * 4, width=15, initial_indent='* ')`])})`); // prettier-ignore
  }

  private tables(): void {
    const { r } = this;
    const f = this.fresh("table");
    this.add(`
def ${f}(rows, headers=None, *, sep=' | ', align=${r.pick(["'<'", "'>'", "'^'"])}):
    rows = [[${r.pick(["str(c)", "f'{c}'", "repr(c)", "'' if c is None else str(c)"])} for c in row] for row in rows]
    if headers:
        rows.insert(0, list(headers))
    widths = [max(len(c) for c in col) for col in ${r.pick(["zip(*rows)", "list(zip(*rows))"])}]
    lines = [sep.join(f"{c:{align}{w}}" for c, w in zip(row, widths)) for row in rows]
    if headers:
        lines.insert(1, ${r.pick(["'-+-'.join('-' * w for w in widths)", "'=' * len(lines[0])"])})
    return '\\n'.join(${r.pick(["lines", "(line.rstrip() for line in lines)", "map(str.rstrip, lines)"])})
`);
    const row = () => `[${this.value()}, ${this.text()}, ${this.number()}]`;
    this.attempt(`print(${f}([${row()}, ${row()}]))`);
    this.attempt(
      `print(${f}([${row()}], headers=('a', 'bb', 'ccc')${r.pick(["", ", sep='\\t'", ", sep=5"])}))`,
    );
    this.attempt(`print(${f}([]))`);
    this.attempt(`rows = [{'n': 'b', 'v': 2.0}, {'n': 'a', 'v': None}, {'n': 'c', 'v': 10}]`, `rows.sort(key=lambda q: ${r.pick(["q['n']", "(q['v'] is None, q['v'] or 0)", "-(q['v'] or 0)", "q['v']", "q.get('z', 0)"])}${r.pick(["", ", reverse=True"])})`, "show([q['n'] for q in rows])", "show(sum(q['v'] or 0 for q in rows), {q['n']: q['v'] for q in rows})"); // prettier-ignore
  }

  private caches(): void {
    const { r } = this;
    const f = this.fresh("c");
    this.add(`
import functools
calls${f} = []
@functools.lru_cache(maxsize=${r.pick(["None", "2", "128"])}${r.pick(["", ", typed=True"])})
def ${f}(x, y=1):
    calls${f}.append((x, y))
    ${r.pick(["if x == 2: raise ValueError('two')", "pass"])}
    return [x, y]
def retry(times, errors=(ValueError,)):
    def wrap(fn):
        @functools.wraps(fn)
        def inner(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return fn(*a, **k)
                except errors as e:
                    show('attempt', attempt, e)
                    if attempt == times:
                        raise ${r.pick(["", "RuntimeError('gave up') from e"])}
            ${r.pick(["return 'never'", "pass"])}
        return inner
    return wrap
state${f} = {'n': 0}
@retry(${r.pick(["3", "1", "0", "2, (ValueError, KeyError)", "times=2"])})
def flaky${f}(k):
    "doc"
    state${f}['n'] += 1
    if state${f}['n'] < k:
        raise ${r.pick(["ValueError", "KeyError"])}(state${f}['n'])
    return state${f}
`);
    this.attempt(`show(${f}(1), ${f}(1, 1), ${f}(y=1, x=1), ${f}(${this.value()}))`);
    this.attempt(`show(${f}(2))`);
    this.attempt(`show(${f}(1.0), ${f}(True), calls${f}, ${f}.cache_info())`);
    this.attempt(`show(flaky${f}(${r.below(4)}))`, `show(flaky${f}.__name__, flaky${f}.__doc__)`);
    this.attempt(`${f}.cache_clear()`, `show(${f}([1]))`);
    this.attempt(`show(functools.reduce(lambda a, b: ${r.pick(["a + b", "a * b", "(a, b)", "a or b"])}, ${r.pick(["[1, 2, 3]", "'abc'", "[]", "[5]"])}${r.pick(["", ", 0", ", 'i'"])}))`); // prettier-ignore
  }

  private containers(): void {
    const { r } = this;
    this.attempt(`d = {'a': 1, 'b': [2], 3: None}`, `show(${r.pick(["d | {'a': 9}", "{**d, 'z': 0}", "d.keys() & {'a', 'q'}", "d.items() >= {('a', 1)}.copy()", "list(reversed(d))", "d.pop('zz', 'no')", "d.setdefault('b', 5)", "dict(sorted(d.items(), key=str))", "{v: k for k, v in d.items() if not isinstance(v, list)}", "max(d, key=str)", "d == dict(reversed(d.items()))", "[*d.values()]", "d.get('x') or 'dflt'", "('a', 1) in d.items()", "d.keys() - ['a']", "next(iter(d))", "d.popitem(), d", "d.fromkeys('xy', [])", "list(d)[::-1]", "d.update(b=7, c=8), d", "d.update([('p', 1)]), d", "len(d.keys() | {1, 2})"])})`); // prettier-ignore
    this.attempt(`c = Counter(${r.pick(["'hello world'", "[1, 2, 1]", "{'a': 3, 'b': -1}", "a=2, b=1"])})`, `show(${r.pick(["c", "c.most_common(2)", "c['zz'], len(c)", "c + Counter('ab')", "c - Counter('lo')", "c & Counter('lab')", "sum(c.values())", "sorted(c.elements(), key=str)", "c.update('xx'), c", "c.total()", "c == Counter(c)", "+c", "dict(c)", "c.subtract('a'), c"])})`); // prettier-ignore
    this.attempt(`q = deque(${r.pick(["[1, 2, 3]", "'abc', maxlen=2", "range(5), 3", "[]"])})`, `show(${r.pick(["q", "q.popleft(), q", "q.rotate(1), q", "q.appendleft(0), q", "q[1]", "q.extendleft('xy'), q", "list(q)", "q == deque([1, 2, 3])", "q.index(2)", "q.remove(9)", "len(q), q.maxlen", "q.insert(1, 'i'), q", "q + deque([9])", "2 in q", "q.count(1)", "q[-1]", "q.reverse(), q"])})`); // prettier-ignore
    this.attempt(`dd = defaultdict(${r.pick(["list", "int", "lambda: 'x'", "None", "set", "dict"])})`, r.pick(["dd['a']", "dd['a'] += 1", "dd['k'].append(1)", "dd.get('q')", "dd[1][2] = 3", "dd.setdefault('s', 5)"]), "show(dd, dict(dd), len(dd), 'zz' in dd)"); // prettier-ignore
    this.attempt(`T = namedtuple('T', ${r.pick(["'x y'", "['x', 'y']", "'x, y', defaults=[5]"])})`, `t = T(${r.pick(["1, 2", "1", "x=1, y=2", "*[3, 4]", "1, 2, 3"])})`, `show(${r.pick(["t", "t.x + t[1]", "t._replace(y=9)", "t._asdict()", "t == (1, 2)", "T._make([7, 8])", "t._fields", "[*t]", "t < (2,)", "hash(t) == hash(tuple(t))", "t.zz"])})`); // prettier-ignore
    this.attempt(`s = ${r.pick(["{1, 2, 3}", "frozenset('ab')", "set()"])}`, `show(${r.pick(["s | {9}", "s & {1, 'a'}", "s ^ {1, 5}", "s <= {1, 2, 3, 4}", "s.union([7], 'z')", "s.isdisjoint({0})", "s == frozenset(s)", "s.add(4), s", "s.pop() in {1, 2, 3, 'a', 'b'}", "s - {1}", "sorted(s, key=str)", "len(s)", "{s}", "s.difference_update([1]), s", "s < s", "s | [1]"])})`); // prettier-ignore
    this.attempt(`import itertools as it`, `show(list(${r.pick(["it.chain.from_iterable([[1], 'ab'])", "it.islice(it.count(5, 3), 4)", "it.zip_longest('ab', [1], fillvalue='-')", "it.combinations('abc', 2)", "it.permutations([1, 2])", "it.product([1, 2], repeat=2)", "it.takewhile(lambda q: q < 3, [1, 2, 5, 1])", "it.dropwhile(lambda q: q < 3, [1, 2, 5, 1])", "it.accumulate([1, 2, 3], lambda a, b: a * b)", "it.starmap(pow, [(2, 3), (3, 2)])", "it.pairwise('abcd')", "it.repeat('x', 2)", "it.compress('abc', [1, 0, 1])", "it.groupby('aab')", "it.tee([1, 2])[1]", "it.islice('abc', -1)", "it.filterfalse(None, [0, 1])", "it.cycle([]) "])}))`); // prettier-ignore
  }

  private records(): void {
    const { r } = this;
    const c = this.fresh("R");
    this.add(`
from dataclasses import dataclass, field, asdict, replace, fields
from typing import Optional, Any, ClassVar, NamedTuple, TypedDict
@dataclass${r.pick(["", "(order=True)", "(frozen=True)"])}
class ${c}:
    name: str
    score: float = ${r.pick(["0.0", "1", "2.50"])}
    tags: list[str] = field(default_factory=list)
    parent: Optional['${c}'] = None
    kind: ClassVar[str] = 'k'
    def label(self) -> str:
        return f"{self.name}:{self.score${r.pick(["", ":.2f", "!r"])}}"
    @classmethod
    def parse(cls, text: str) -> '${c}':
        name, _, score = text.partition('=')
        return cls(name.strip(), ${r.pick(["float(score)", "float(score or 0)", "int(score)"])})
    def to_json(self):
        return json.dumps(asdict(self)${r.pick(["", ", sort_keys=True", ", indent=2"])})
class ${c}P(NamedTuple):
    x: int
    y: int = 2
    def norm(self): return self.x * self.x + self.y * self.y
class ${c}D(TypedDict, total=False):
    a: int
`);
    this.attempt(
      `a = ${c}.parse(${r.pick(["'n = 4'", "'n=2.5'", "'n='", "'=x'", "''"])})`,
      "show(a, a.label(), a.to_json())",
    );
    this.attempt(`a, b = ${c}('a', 1), ${c}('a', 1.0, ['t'])`, `show(${r.pick(["a == b", "a < b", "replace(a, name='z')", "asdict(b)", "[f.name for f in fields(a)]", "hash(a) == hash(a)", "{a}", "a.kind, " + c + ".kind", "a.tags is b.tags", "b.to_json()", "sorted([b, a])", "a.label(), b.label()", c + "(**asdict(b)) == b", "isinstance(a, " + c + ")"])})`); // prettier-ignore
    this.attempt(`a = ${c}('q', parent=${c}('p'))`, r.pick(["a.name = 3", "a.tags.append('x')", "a.parent.score += 1", "a.extra = 1", "del a.name"]), "show(a, asdict(a))"); // prettier-ignore
    this.attempt(
      `p = ${c}P(${r.pick(["1", "3, 4", "y=1, x=2", "'a'"])})`,
      "show(p, p.norm(), p == (1, 2), p._replace(x=0), p[0])",
    );
    this.attempt(`d: ${c}D = {'a': ${this.value()}}`, "show(d, d.get('b'), d['a'])", "show(d['zz'])");
  }

  private enums(): void {
    const { r } = this;
    const c = this.fresh("E");
    this.add(
      `
from enum import Enum, IntEnum, auto
class ${c}(${r.pick(["Enum", "str, Enum", "IntEnum"])}):
    LOW = ${r.pick(["1", "auto()"])}
    HIGH = ${r.pick(["2", "auto()", "10"])}
    ${r.pick(["ALSO = 1", "MID = 5", "pass"])}
    @property
    def label(self): return self.name.lower()
    @classmethod
    def parse(cls, v):
        try:
            return cls(v)
        except ValueError as e:
            show(e)
            return cls[${r.pick(["'LOW'", "'NOPE'", "v"])}]
`.replace("str, Enum", r.pick(["Enum", "IntEnum"])),
    );
    for (let i = 0; i < 3; i++)
      this.attempt(`show(${r.pick([`${c}.LOW`, `list(${c})`, `${c}.parse(${this.value()})`, `${c}.parse('LOW')`, `${c}.LOW.label, ${c}.HIGH.value`, `${c}.LOW == 1, ${c}.LOW is ${c}(${c}.LOW.value)`, `[m.name for m in ${c}]`, `str(${c}.LOW), f"{${c}.LOW}", repr(${c}.HIGH)`, `${c}.LOW < ${c}.HIGH`, `{${c}.LOW: 1}[${c}.LOW]`, `${c}.NOPE`, `${c}.LOW in ${c}`, `json.dumps({'e': ${c}.LOW})`, `sorted(${c}, key=lambda q: -q.value)`, `${c}.__members__.keys()`, `isinstance(${c}.LOW, ${c}), len(${c})`, `${c}['HIGH']`, `hash(${c}.LOW) == hash(${c}.LOW)`])})`); // prettier-ignore
  }

  private managers(): void {
    const { r } = this;
    const c = this.fresh("M");
    this.add(`
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext
log${c} = []
@contextmanager
def ${c}(name, swallow=False):
    log${c}.append('+' + name)
    try:
        yield name.upper()
    except ${r.pick(["ValueError", "Exception", "KeyError"])} as e:
        log${c}.append(f"!{name} {e!r}")
        if not swallow:
            raise
    ${r.pick(["finally:\n        log" + c + ".append('-' + name)", "else:\n        log" + c + ".append('=' + name)"])}
def run${c}(k):
    with ExitStack() as stack:
        names = [stack.enter_context(${c}(n, ${r.pick(["True", "False", "n == 'a'"])})) for n in 'ab']
        stack.callback(log${c}.append, 'callback')
        ${r.pick(["if k: raise ValueError(k)", "if k == 1: return names", "names.append({}[k])"])}
    return ('done', k)
`);
    this.attempt(`show(run${c}(0))`);
    this.attempt(`show(run${c}(1))`);
    this.attempt(`with ${c}('x', ${r.pick(["True", "False"])}) as a, ${c}('y') as b:`, "    show(a, b)", `    ${r.pick(["raise ValueError('z')", "pass", "raise KeyError('z')", "[][0]"])}`); // prettier-ignore
    this.attempt(`with suppress(${r.pick(["KeyError", "LookupError, TypeError", "ValueError"])}):`, `    ${r.pick(["{}['q']", "[][1]", "int('x')", "pass"])}`, "    show('kept')", "show('next')"); // prettier-ignore
    this.attempt(`show(log${c})`);
  }

  private matching(): void {
    const { r } = this;
    const f = this.fresh("m");
    this.add(`
def ${f}(v):
    match v:
        case ${r.pick(["0 | 1", "True", "None", "'a' | 'b'", "int(n) if n > 5"])}:
            return 'first'
        case {'type': 'text', 'text': str(t), **rest}:
            return ('text', t, rest)
        case {'type': ${r.pick(["kind", "'call' | 'tool' as kind"])}, 'args': [*args]}:
            return (kind, args)
        case ${r.pick(["[x, y]", "(x, [y, *_])", "[x, *_, y]", "[int(x), str(y)]"])}:
            return ('pair', x, y)
        case ${r.pick(["[]", "[_]", "[first, *more]"])}:
            return 'list'
        case ${r.pick(["str()", "str(s)", "float() | int()", "bytes(b)"])}:
            return ('scalar', v)
        case ${r.pick(["{}", "dict(d)", "date(year=2024)"])}:
            return 'last'
        case _:
            return ('other', v)
`);
    const subject = () => this.hidden(r.pick(["0", "1", "7", "True", "None", "'a'", "'zz'", "{'type': 'text', 'text': 'hi', 'n': 1}", "{'type': 'text', 'text': 5}", "{'type': 'call', 'args': (1, 2)}", "{'type': 'tool', 'args': 'no'}", "[1, 2]", "(1, 'x')", "[1, [2, 3]]", "[]", "[5]", "b'x'", "2.5", "{}", "{1: 2}", "date(2024, 1, 1)", "range(2)", "{1, 2}", "[1, 2, 3]"])); // prettier-ignore
    this.attempt(`for v in [${[0, 1, 2, 3, 4].map(subject).join(", ")}]:`, `    show(${f}(v))`);
  }

  private delegation(): void {
    const { r } = this;
    const c = this.fresh("W");
    this.add(`
class Base${c}:
    created = []
    def __init__(self, **kw):
        Base${c}.created.append(type(self).__name__)
        for k, v in kw.items():
            setattr(self, k, v)
    def run(self, x):
        return ('base', x, ${r.pick(["self.hook(x)", "getattr(self, 'extra', None)", "type(self).name"])})
    def hook(self, x): ${r.pick(["raise NotImplementedError('hook')", "return x", "return self.__class__.__name__"])}
    name = 'base'
    @property
    def size(self): return ${r.pick(["len(self.name)", "self._size", "getattr(self, '_size', -1)"])}
    @size.setter
    def size(self, v):
        ${r.pick(["if v < 0: raise ValueError('negative')", "pass"])}
        self._size = v
class ${c}(Base${c}):
    name = ${r.pick(["'child'", "None", "Base" + c + ".name + '!'"])}
    def run(self, x, *more):
        out = super().run(x)
        return (*out, ${r.pick(["more", "*more", "len(more)"])})
    ${r.pick(["def hook(self, x): return super().hook(x) if x else 'zero'", "def hook(self, x): return [x]", "pass"])}
    def __getattr__(self, name):
        if name.startswith('dyn_'):
            return lambda *a: (name[4:], a)
        raise AttributeError(name)
`);
    this.attempt(`w = ${c}(${r.pick(["", "extra=1", "name='own', _size=3", "**{'extra': 5}"])})`, `show(w.run(${this.value()}))`, "show(w.run(0, 1, 2))"); // prettier-ignore
    this.attempt(`w = ${c}()`, r.pick(["show(w.size)", "w.size = 4\nshow(w.size)", "w.size = -1", "show(w.dyn_go(1, 2))", "show(w.nope)", "show(hasattr(w, 'dyn_x'), hasattr(w, 'zz'), getattr(w, 'zz', 7))", "show(vars(w))", "w.hook = lambda x: 'instance'\nshow(w.run(1))", `show(Base${c}.created, ${c}.__mro__[1].__name__)`, `show(isinstance(w, Base${c}), ${c}.__bases__[0].__name__)`, "del w.name", `${c}.name = 'new'\nshow(w.name, Base${c}.name)`, `show(Base${c}.run(w, 1))`, "show(w.run())", "show(type(w).size is None, type(w)().size)"])); // prettier-ignore
  }

  private numbers(): void {
    const { r } = this;
    for (let i = 0; i < 5; i++)
      this.attempt(`a, b = ${this.number()}, ${this.number()}`, `show(${r.pick(["a + b", "a - b", "a * b", "a / b", "a // b", "a % b", "divmod(a, b)", "a ** 2", "a < b", "a == b", "max(a, b)", "round(a, 2)", "round(a)", "int(a)", "float(a)", "str(a)", "repr(-a)", "abs(b)", "bool(a)", "a and b", "sum([a, b])", "sum([a, b, 0.1])", "hash(a) == hash(float(a))", "a.is_integer()", "(a).bit_length()", "min([a, b], key=abs)", "math.floor(a)", "math.ceil(a)", "math.isclose(a, b)", "math.sqrt(abs(a))", "math.trunc(a)", "math.log10(abs(a) or 1)", "int(a) & 255", "int(a) << 3", "~int(a)", "f'{a:,}'", "f'{a:.3e}'", "a is b or a == b", "[a, b].count(a)", "a in (b, a)", "complex is None", "math.fsum([a, b])", "math.gcd(int(a), 12)", "hex(int(a))", "bin(int(b))", "oct(int(a))", "int(str(int(a))[::-1].strip('-') or 0)", "pow(int(a), 3, 1000)", "a // 1", "-a // 2", "a % -3", "(a, b) < (b, a)", "sorted([b, a, 1])", "float.hex(float(a))", "a.as_integer_ratio()"]).replace(/^math/, "__import__('math')".replace(/.*/, "math"))})`); // prettier-ignore
    this.lines.unshift("import math");
  }
}
