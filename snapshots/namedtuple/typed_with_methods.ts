import {
  type AnyBase,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  call,
  callMethod,
  describe,
  eq,
  float,
  format,
  getAttr,
  getItem,
  gt,
  hasAttr,
  isInstance,
  max,
  namedTuple,
  partition,
  print,
  repr,
  rethrowUnless,
  sequenceOf,
  setAttr,
  sorted,
  str,
  strip,
  unpack,
} from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

let items: Dynamic;
let items2: Dynamic;
let s: Dynamic;
let first: Dynamic;
// NamedTuple classes with methods, properties, docstrings and inheritance.

/** A search result. */
class Hit extends (namedTuple("Hit", ["title", "score", "url"], [0.5, null]) as AnyBase) {
  declare title: Dynamic;
  declare score: Dynamic;
  declare url: Dynamic;
  get label(): string {
    return `${this.title} (${format(this.score, ".0%")})`;
  }
  better(other: Dynamic): boolean {
    return this.score > other.score;
  }
  static parse(text: string): Dynamic {
    const [title, , score] = partition(text, ":");
    return new this(strip(title), float(score || 0));
  }
  __str__(): string {
    return `<${this.title}>`;
  }
  static {
    setAttr(this, "__doc__", "A search result.");
    describe(this, {
      annotations: () => ({ title: str, score: float, url: subscribed(form("Optional"), [str]) }),
    });
  }
}

const h = new Hit("A", undefined, "u");
print(
  h,
  repr(h),
  h.label,
  h.better(Hit.parse("B: 0.25")),
  Hit.parse("only"),
  getAttr(Hit, "__doc__"),
);
print(
  sorted([new Hit("b", 1), new Hit("a", 2), new Hit("a", 1)]),
  max(new Hit("x"), new Hit("y")).title,
);
const [title, score, url] = unpack(h, 3);
print(
  title,
  score,
  url,
  `${str(h)}`,
  `${format(repr(h), ">60")}`,
  getItem(new Dict([[h, 1]] as [Dynamic, Dynamic][]), Tuple.of("A", 0.5, "u")),
);
print(
  getAttr(Hit, "_fields"),
  getAttr(Hit, "_field_defaults"),
  callMethod(callMethod(h, "_replace", [], { title: "Z" }), "_asdict", []),
  getItem(getAttr(Hit, "__annotations__"), "title"),
);
const subject: Dynamic = h;
if (
  isInstance(subject, Hit) &&
  hasAttr(subject, "title") &&
  eq(getAttr(subject, "title"), "A") &&
  hasAttr(subject, "score") &&
  ((s = getAttr(subject, "score")), true) &&
  gt(s, 0.1)
) {
  print("matched", s);
}
const subject2: Dynamic = h;
if (
  (items = sequenceOf(subject2))?.length === 3 &&
  ((first = items[0]), true) &&
  items[2] == null
) {
  print("none", first);
} else if (((items2 = sequenceOf(subject2))?.length ?? -1) >= 1 && ((first = items2[0]), true)) {
  print("sequence", first);
}
try {
  call(Hit, [], { score: 1 });
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
