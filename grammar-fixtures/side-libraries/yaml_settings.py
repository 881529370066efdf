# yaml: scalars of every kind, nesting, anchors and merges, block texts, several documents, duplicate keys, errors
import io
import yaml

TEXT = """
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
"""

data = yaml.safe_load(TEXT)
for key, value in data.items():
    print(repr(key), repr(value), type(value).__name__)
print(yaml.safe_load(""), yaml.safe_load("# only a comment"), yaml.safe_load("just text"), yaml.safe_load("42"))
print(yaml.safe_load(io.StringIO("a: 1\nb: [x, {c: d}]")))
print(yaml.safe_load("a: 1\na: 2"))
print(list(yaml.safe_load_all("a: 1\n---\n- 2\n---\n")))
print(yaml.load("x: 1", Loader=yaml.SafeLoader), yaml.full_load("y: [1]"))
print(yaml.safe_load(b"k: \xc3\xbc"))
for broken in ["a: [1, 2", "a: b: c", "- x\n y: 1\n- z: [", "key: 'open", "\tx: 1", "a: *nothing"]:
    try:
        print(yaml.safe_load(broken))
    except yaml.YAMLError as e:
        print("YAMLError", isinstance(e, Exception), type(e).__name__ != "")
