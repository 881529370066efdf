import { YAMLError, load, safeLoad, safeLoadAll } from "./runtime/libraries/yaml.js";
import * as py from "./runtime/python/index.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// yaml: scalars of every kind, nesting, anchors and merges, block texts, several documents, duplicate keys, errors

const TEXT = `
name: desk
empty:
tilde: ~
ints: [1, -7, 0x1F, 0o17, 017, 1_000, +5]
floats: [1.0, 2.5e3, .5, -.inf, .nan, 1e3, 6.02e+23]
bools: [true, False, YES, no, On, off, y, n]
nulls: [null, Null, ~]
texts: ['single ''quoted''', "double\\tq\\u00fc", plain text here, 'yes', "12", 1.2.3, 12:30, "null"]
times: [2026-01-31, 2026-01-31 10:20:30, 2026-01-31T10:20:30Z]
block: |
  first
    second

  third
folded: >-
  one
  two

  three
base: &base
  model: small
  limits: {tokens: 10, tools: [a, b]}
derived:
  <<: *base
  model: large
list_of:
  - name: a
    value: 1
  - name: b
    value: 2
? complex key
: its value
1: an int key
true: a bool key
1.5: a float key
url: http://localhost:8080/x#y
comment: value # gone
`;

const data = safeLoad(TEXT);
for (const [key, value] of py.unpackEach(py.callMethod(data, "items", []), 2)) {
  py.print(py.repr(key), py.repr(value), py.typeName(value));
}
py.print(safeLoad(""), safeLoad("# only a comment"), safeLoad("just text"), safeLoad("42"));
py.print(safeLoad(new StringIO("a: 1\nb: [x, {c: d}]")));
py.print(safeLoad("a: 1\na: 2"));
py.print(py.list(safeLoadAll("a: 1\n---\n- 2\n---\n")));
py.print(load("x: 1", py.object), safeLoad("y: [1]"));
py.print(safeLoad(py.bytes([107, 58, 32, 195, 188])));
for (const broken of ["a: [1, 2", "a: b: c", "- x\n y: 1\n- z: [", "key: 'open", "\tx: 1", "a: *nothing"]) {
  try {
    py.print(safeLoad(broken));
  } catch (caught) {
    const e = py.rethrowUnless(caught, YAMLError);
    py.print("YAMLError", py.isInstance(e, py.Exception), py.typeName(e) !== "");
  }
}
