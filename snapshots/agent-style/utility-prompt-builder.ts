import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { Template } from "./runtime/python/stdlib/string.js";
import { dedent } from "./runtime/python/stdlib/textwrap.js";

// A prompt put together of sections, few-shot examples and a budget of words

class Section {
  declare title: string;
  declare body: string;
  declare priority: number;
  declare when: Dynamic;

  constructor(
    title: string,
    body: string = "" as Dynamic,
    priority: number = 0 as Dynamic,
    when: Dynamic = null as Dynamic,
  ) {
    this.title = title;
    this.body = body;
    this.priority = priority;
    this.when = when;
  }
  static {
    py.dataclass(this, [{ name: "title" }, { name: "body" }, { name: "priority" }, { name: "when", repr: false }]);
    py.signature(this, "Section.__init__", ["title", "body=", "priority=", "when="]);
  }

  render(level: number = 2): string {
    return `${py.str(py.mul("#", level))} ${this.title}\n${py.strip(dedent(this.body))}`;
  }
}

class PromptBuilder {
  declare _sections: Section[];
  declare budget: Dynamic;
  declare variables: PyDict;
  constructor(...rest: Dynamic[]) {
    const [sections, { budget = null, ...variables }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    this._sections = py.list(sections);
    this.budget = budget;
    this.variables = variables;
  }
  static {
    py.signature(this, "PromptBuilder.__init__", ["*sections", "budget=", "**variables"]);
  }

  __len__(): number {
    return py.sum(py.lazyFlatMap(this._sections, (s: Section) => [py.split(s.body).length]));
  }

  __add__(other: Dynamic): PromptBuilder {
    const added: Dynamic[] = other instanceof Section ? [other] : py.list(other);
    return py.call(
      PromptBuilder,
      [...this._sections, ...added],
      py.keywordParts({ budget: this.budget }, this.variables),
    );
  }

  *__iter__(): Generator<Dynamic> {
    const active: Section[] = this._sections.filter(
      (s: Section) => s.when === null || py.truthy(py.call(s.when, [this.variables])),
    );
    if (this.budget == null) {
      yield* active;
      return;
    }
    let spent: number = 0;
    const keep = py.set();
    for (const [index, section] of py.sorted(py.enumerate(active), {
      key: (pair: Dynamic) => py.Tuple.of(py.neg(pair[1].priority), pair[0]),
    })) {
      const cost = py.split(section.body).length;
      if (py.le(py.add(spent, cost), this.budget)) {
        spent = py.iadd(spent, cost);
        keep.add(index);
      }
    }
    yield* py.lazyFlatMap(py.enumerate(active), ([i, s]: Dynamic) => (py.contains(keep, i) ? [s] : []));
  }

  build(): string {
    const text = py.join(
      "\n\n",
      Array.from(py.iterate(this), (s: Dynamic) => py.callMethod(s, "render", [])),
    );
    return new Template(text).safeSubstitute(
      new py.Dict(Array.from(py.items(this.variables), ([k, v]: Dynamic) => [k, py.str(v)] as [Dynamic, Dynamic])),
    );
  }
}

const builder = new PromptBuilder(
  new Section("Role", "You are $role.", 9),
  new Section(
    "Rules",
    `
        - Be brief.
        - Costs are $$5.
          - nested
    `,
    5,
  ),
  new Section("Secret", "only for admins", undefined, (v: Dynamic) => py.callMethod(v, "get", ["admin", false])),
  py.keywords({ role: "a helper", limit: py.float(1) }),
);
py.print(builder.build());
py.print(
  py.len(builder),
  py.len(py.add(builder, new Section("X", "one two"))),
  Array.from(py.iterate(builder), (s: Dynamic) => py.getAttr(s, "title")),
);
const extended = py.add(
  builder,
  py.lazyFlatMap(py.range(3), (n: number) => [
    new Section(`Example ${n}`, `Q: ${n}?\nA: ${py.mul(n, n)}. Limit \${limit}`, n),
  ]),
);
py.setAttr(extended, "budget", 14);
py.print(py.callMethod(extended, "build", []));
py.print(py.repr(py.getItem(py.getAttr(extended, "_sections"), -1)), py.getAttr(extended, "variables"));
