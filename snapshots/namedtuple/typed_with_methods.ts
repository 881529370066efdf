import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic } from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";

let items: Dynamic;
let items2: Dynamic;
let s: Dynamic;
let first: Dynamic;
// NamedTuple classes with methods, properties, docstrings and inheritance.

/** A search result. */
class Hit extends (py.namedTuple("Hit", ["title", "score", "url"], [0.5, null]) as AnyBase) {
  declare title: Dynamic;
  declare score: Dynamic;
  declare url: Dynamic;
  get label(): string {
    return `${py.str(this.title)} (${py.format(this.score, ".0%")})`;
  }
  better(other: Dynamic): boolean {
    return py.gt(this.score, other.score);
  }
  static parse(text: string): Dynamic {
    const [title, , score] = py.partition(text, ":");
    return new this(py.strip(title), py.float(score || 0));
  }
  __str__(): string {
    return `<${py.str(this.title)}>`;
  }
  static {
    py.setAttr(this, "__doc__", "A search result.");
    py.describe(this, {
      annotations: () => ({ title: py.str, score: py.float, url: subscribed(form("Optional"), [py.str]) }),
    });
  }
}

const h = new Hit("A", undefined, "u");
py.print(h, py.repr(h), h.label, h.better(Hit.parse("B: 0.25")), Hit.parse("only"), py.getAttr(Hit, "__doc__"));
py.print(py.sorted([new Hit("b", 1), new Hit("a", 2), new Hit("a", 1)]), py.max(new Hit("x"), new Hit("y")).title);
const [title, score, url] = py.unpack(h, 3);
py.print(
  title,
  score,
  url,
  `${py.str(h)}`,
  `${py.format(py.repr(h), ">60")}`,
  py.getItem(new py.Dict([[h, 1]] as [Dynamic, Dynamic][]), py.Tuple.of("A", 0.5, "u")),
);
py.print(
  py.getAttr(Hit, "_fields"),
  py.getAttr(Hit, "_field_defaults"),
  py.callMethod(py.callMethod(h, "_replace", [], { title: "Z" }), "_asdict", []),
  py.getItem(py.getAttr(Hit, "__annotations__"), "title"),
);
const subject: Dynamic = h;
if (
  py.isInstance(subject, Hit) &&
  py.hasAttr(subject, "title") &&
  py.eq(py.getAttr(subject, "title"), "A") &&
  py.hasAttr(subject, "score") &&
  ((s = py.getAttr(subject, "score")), true) &&
  py.gt(s, 0.1)
) {
  py.print("matched", s);
}
const subject2: Dynamic = h;
if ((items = py.sequenceOf(subject2))?.length === 3 && ((first = items[0]), true) && items[2] == null) {
  py.print("none", first);
} else if (((items2 = py.sequenceOf(subject2))?.length ?? -1) >= 1 && ((first = items2[0]), true)) {
  py.print("sequence", first);
}
try {
  py.call(Hit, [], { score: 1 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
