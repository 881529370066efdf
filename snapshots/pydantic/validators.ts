import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let e: Dynamic;
// field_validator, model_validator, frozen and assigned models, aliases, inheritance, methods.

class Person extends BaseModel {
  declare name: string;
  declare age: number;
  declare nick: Dynamic;
  declare _calls: number;

  static {
    defineModel(
      this,
      {
        name: field(schema.str),
        age: field(schema.int, { default: 0 }),
        nick: field(schema.optional(schema.str), { default: null }),
      },
      {
        validators: [
          { method: "checkName", fields: ["name"] },
          { method: "ageFromText", fields: ["age"], mode: "before" },
        ],
        modelValidators: [{ method: "both", mode: "after" }],
        computed: ["is_adult"],
        privates: { _calls: () => 0 },
      },
    );
  }

  static checkName(v: string): string {
    if (!py.truthy(v)) {
      throw new py.ValueError("empty name");
    }
    if (v === "x") {
      throw new py.AssertionError("no x");
    }
    return py.title(py.callMethod(v, "strip", []));
  }

  static ageFromText(v: Dynamic): string {
    return typeof v === "string" ? py.removeSuffix(v, " years") : v;
  }

  both(): Person {
    if (this.nick === this.name) {
      throw new py.ValueError("nick must differ");
    }
    return this;
  }

  get label(): string {
    return `${this.name} (${this.age})`;
  }

  get isAdult(): boolean {
    return this.age >= 18;
  }

  greet(): string {
    this._calls = py.iadd(this._calls, 1);
    return `hi ${this.name} ${py.str(this._calls)}`;
  }

  static {
    py.pyClass(this, { name: "Person" });
  }
}

class Employee extends Person {
  declare role: string;

  static {
    defineModel(
      this,
      { role: field(schema.str, { default: "dev" }) },
      { modelValidators: [{ method: "fromText", mode: "before" }] },
    );
  }

  static fromText(data: Dynamic): Dynamic {
    if (py.isInstance(data, py.dict) && py.contains(data, "full")) {
      return py.mergeDicts(data, { name: py.getItem(data, "full") });
    }
    return data;
  }

  static {
    py.pyClass(this, { name: "Employee" });
  }
}

class Point extends BaseModel {
  declare x: number;
  declare y: number;

  static {
    defineModel(this, { x: field(schema.int), y: field(schema.int, { default: 0 }) }, { config: { frozen: true } });
  }
}

class Api extends BaseModel {
  declare apiKey: string;

  static {
    defineModel(
      this,
      { api_key: field(schema.str, { alias: "apiKey" }) },
      { config: { populate_by_name: true, extra: "allow" } },
    );
  }
}

class Counter extends BaseModel {
  declare n: Dynamic;

  static {
    defineModel(this, { n: field(schema.int, { default: 0 }) }, { config: { validate_assignment: true } });
  }
}

for (const data of py.Tuple.of(
  { name: "" },
  { name: "x" },
  { name: "ann", nick: "Ann" },
  { name: " bob lee ", age: "20 years" },
)) {
  try {
    const p = new Person(data);
    py.print(p, p.label, p.greet(), p.greet(), p.isAdult);
    py.print(p.modelDump());
  } catch (caught) {
    e = py.rethrowUnless(caught, ValidationError);
    py.print(e);
    py.print(
      py.getItem(py.getItem(py.callMethod(e, "errors", []), 0), "msg"),
      py.getItem(py.getItem(py.callMethod(e, "errors", []), 0), "loc"),
    );
  }
}
e = new Employee({ full: "sue", age: 40 });
py.print(e, e instanceof Person, e.role, e.label);
const pt = new Point({ x: 1 });
py.print(
  pt,
  py.eq(py.hash(pt), py.hash(new Point({ x: 1 }))),
  py.getItem(new py.Dict([[pt, 1]] as [Dynamic, Dynamic][]), new Point({ x: 1, y: 0 })),
);
try {
  pt.x = 3;
} catch (caught2) {
  const err = py.rethrowUnless(caught2, ValidationError);
  py.print(err);
}
const api = new Api({ apiKey: "k", other: 1 });
py.print(
  api,
  py.getAttr(api, "other"),
  new Api({ api_key: "z" }).apiKey,
  api.modelDump(),
  api.modelDump({ by_alias: true }),
  py.getAttr(api, "model_extra"),
);
const c = new Counter();
c.n = "5";
py.print(py.add(c.n, 1));
try {
  c.n = "abc";
} catch (caught3) {
  const err = py.rethrowUnless(caught3, ValidationError);
  py.print(err);
}
try {
  new Api();
} catch (caught4) {
  const err = py.rethrowUnless(caught4, ValidationError);
  py.print(err);
}
try {
  py.hash(c);
} catch (caught5) {
  const err = py.rethrowUnless(caught5, py.TypeError);
  py.print(err);
}
