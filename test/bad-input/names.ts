/** JavaScript's words and the globals, members and helpers that the emitted code relies on, in every place where Python takes a name. */

/** Names that mean something in TypeScript, in its library, or in the runtime. */
const names =
  `delete new this arguments Object Map Promise undefined NaN eval function var let const typeof instanceof void
switch case default enum export extends super implements interface package private protected public static
throw catch debugger do null true false Infinity Array String Number Boolean Symbol Set Error JSON Math Date
console process globalThis window require module exports Function Proxy Reflect BigInt RegExp get set of
constructor prototype __proto__ toString valueOf hasOwnProperty then length name caller callee call apply bind
size add has keys values entries forEach next done value Buffer setTimeout parseInt isNaN Dict Tuple Float
PySet print_ str_ getItem add_ truthy iterate keywords Keywords Dynamic signature notMigrated PyDict abstract
any unknown never number string boolean symbol object type declare namespace readonly from_ async_ of_
accessor satisfies infer is_ keyof unique global_ await_ yield_ Iter jsonDumps range_ Range Slice Bytes
message stack cause args with_traceback hash repr_ doIt do_it`
    .trim()
    .split(/\s+/);

/** What every JavaScript object or class has for something else: tried in every place. */
const everywhere = new Set(
  "constructor prototype __proto__ toString valueOf hasOwnProperty name length arguments then".split(" "),
);
/** Of the other names, every place gets each so-manieth, and every name so many of the places. */
const STEP = 3;

/** The names to try in the place of that number. */
export const namesFor = (place: number): string[] =>
  names.filter((name, i) => everywhere.has(name) || (i + place) % STEP === 0);

/** Programs around one name, by the place that it takes. */
export const roles: Readonly<Record<string, (n: string) => string>> = {
  var: (n) => `\
${n} = 1
${n} += 1
print(${n})
print([${n} for ${n} in range(3)], ${n})
for ${n} in 'ab':
    print(${n})
`,
  local: (n) => `\
def f():
    ${n} = [1, 2]
    ${n}.append(3)
    def g():
        return ${n}
    return g()
print(f())
`,
  func: (n) => `\
def ${n}(a, b=2, *c, d=4, **e):
    return (a, b, c, d, e)
print(${n}(1), ${n}(1, 2, 3, d=5, z=6))
h = ${n}
print(h(3), h.__name__)
`,
  param: (n) => `\
def f(${n}, x=1):
    return ${n} + x
print(f(1), f(${n}=2), f(x=3, ${n}=4))
def g(*, ${n}=1):
    return ${n}
print(g(), g(${n}=2))
def h(*${n}): return ${n}
print(h(1, 2))
def k(**${n}): return ${n}
print(k(a=1), k(${n}=2))
l = lambda ${n}: ${n} * 2
print(l(4))
`,
  kwargs: (n) => `\
def f(**kw):
    return kw
d = f(${n}=1, a=2)
print(d, d['${n}'], '${n}' in d, d.get('${n}'))
print(dict(${n}=3))
print(f(**{'${n}': 4}))
g = [f][0]
print(g(${n}=5))
`,
  attr: (n) => `\
class A:
    ${n} = 0
    def __init__(self):
        self.${n} = 1
a = A()
a.${n} += 1
print(a.${n}, A.${n}, vars(a), getattr(a, '${n}'), hasattr(a, '${n}'))
b = [a][0]
print(b.${n})
setattr(b, '${n}', 5)
print(a.${n})
del a.${n}
print(a.${n})
`,
  attr2: (n) => `\
class A:
    pass
a = A()
print(hasattr(a, '${n}'))
a.${n} = 1
print(a.${n}, hasattr(a, '${n}'))
try:
    del a.${n}
    a.${n}
except AttributeError as e:
    print(e)
`,
  method: (n) => `\
class A:
    def ${n}(self, x=1):
        return x
    def other(self):
        return self.${n}(7)
class B(A):
    def ${n}(self, x=2):
        return super().${n}(x) + 1
print(A().${n}(), B().${n}(), B().other())
c = [B()][0]
print(c.${n}(3), c.${n}(x=4))
m = c.${n}
print(m(5))
`,
  static: (n) => `\
class A:
    @staticmethod
    def ${n}(x): return x
class B:
    @classmethod
    def ${n}(cls, x): return cls.__name__, x
class C:
    @property
    def ${n}(self): return 3
print(A.${n}(1), B.${n}(2), C().${n})
`,
  class: (n) => `\
class ${n}:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f'<${n} {self.x}>'
class Sub(${n}):
    pass
print(${n}(1), Sub(2), isinstance(Sub(1), ${n}), ${n}.__name__, type(${n}(1)).__name__)
`,
  exc: (n) => `\
class ${n}(Exception):
    pass
try:
    raise ${n}('x')
except ${n} as e:
    print(repr(e), e)
`,
  dict: (n) => `\
d = {'${n}': 1, 'b': 2}
print(d, d['${n}'], list(d), '${n}' in d)
d['${n}'] += 1
print(d.get('${n}'), d.pop('${n}'), d, d.get('${n}'), '${n}' in d)
for k, v in {'${n}': 1}.items():
    print(k, v)
e = {}
print(e.get('${n}'), '${n}' in e)
e['${n}'] = 1
print(e)
import json
print(json.dumps(e), json.loads(json.dumps(e)))
try:
    print({}['${n}'])
except KeyError as x:
    print(x)
`,
  data: (n) => `\
from dataclasses import dataclass, asdict
@dataclass
class A:
    ${n}: int
    y: int = 2
a = A(1)
print(a, a.${n}, asdict(a), A(${n}=3) == A(3), A(${n}=1, y=2) == a)
`,
  exceptas: (n) => `\
try:
    1/0
except ZeroDivisionError as ${n}:
    print(${n})
`,
  with: (n) => `\
class M:
    def __enter__(self): return 5
    def __exit__(self, *a): return False
with M() as ${n}:
    print(${n})
if (${n} := 4) > 3:
    print(${n})
${n}, *rest = [1, 2, 3]
print(${n}, rest)
p = [1, 2]
match p:
    case [${n}, _]:
        print(${n})
`,
  global: (n) => `\
def f():
    global ${n}
    ${n} = 1
f()
print(${n})
def g():
    ${n} = 1
    def h():
        nonlocal ${n}
        ${n} += 1
    h()
    return ${n}
print(g())
del ${n}
`,
  gen: (n) => `\
def ${n}(k):
    for i in range(k):
        yield i
print(list(${n}(3)))
`,
  async: (n) => `\
import asyncio
async def ${n}(x):
    await asyncio.sleep(0)
    return x
async def main():
    print(await ${n}(1), await asyncio.gather(${n}(2), ${n}(3)))
asyncio.run(main())
`,
  importas: (n) => `\
import os as ${n}
print(${n}.path.join('a', 'b'))
from math import floor as ${n}_, pi as ${n}2
print(${n}_(2.5), ${n}2)
`,
};
