import {
  BaseModel,
  ValidationError,
  defineModel,
  field,
  schema,
} from "./runtime/pydantic/index.js";
import {
  AssertionError,
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  add,
  callMethod,
  contains,
  dict,
  eq,
  getAttr,
  getItem,
  hash,
  isInstance,
  mergeDicts,
  print,
  pyClass,
  removeSuffix,
  rethrowUnless,
  str,
  strip,
  title,
} from "./runtime/python/index.js";

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
    if (!v) {
      throw new ValueError("empty name");
    }
    if (v === "x") {
      throw new AssertionError("no x");
    }
    return title(strip(v));
  }

  static ageFromText(v: Dynamic): string {
    return typeof v === "string" ? removeSuffix(v, " years") : v;
  }

  both(): Person {
    if (this.nick === this.name) {
      throw new ValueError("nick must differ");
    }
    return this;
  }

  get label(): string {
    return `${this.name} (${str(this.age)})`;
  }

  get isAdult(): boolean {
    return this.age >= 18;
  }

  greet(): string {
    this._calls += 1;
    return `hi ${this.name} ${str(this._calls)}`;
  }

  static {
    pyClass(this, { name: "Person" });
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
    if (isInstance(data, dict) && contains(data, "full")) {
      return mergeDicts(data, { name: getItem(data, "full") });
    }
    return data;
  }
}

class Point extends BaseModel {
  declare x: number;
  declare y: number;

  static {
    defineModel(
      this,
      { x: field(schema.int), y: field(schema.int, { default: 0 }) },
      { config: { frozen: true } },
    );
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
    defineModel(
      this,
      { n: field(schema.int, { default: 0 }) },
      { config: { validate_assignment: true } },
    );
  }
}

for (const data of Tuple.of(
  { name: "" },
  { name: "x" },
  { name: "ann", nick: "Ann" },
  { name: " bob lee ", age: "20 years" },
)) {
  try {
    const p = new Person(data);
    print(p, p.label, p.greet(), p.greet(), p.isAdult);
    print(p.modelDump());
  } catch (caught) {
    e = rethrowUnless(caught, ValidationError);
    print(e);
    print(
      getItem(getItem(callMethod(e, "errors", []), 0), "msg"),
      getItem(getItem(callMethod(e, "errors", []), 0), "loc"),
    );
  }
}
e = new Employee({ full: "sue", age: 40 });
print(e, e instanceof Person, e.role, e.label);
const pt = new Point({ x: 1 });
print(
  pt,
  eq(hash(pt), hash(new Point({ x: 1 }))),
  getItem(new Dict([[pt, 1]] as [Dynamic, Dynamic][]), new Point({ x: 1, y: 0 })),
);
try {
  pt.x = 3;
} catch (caught2) {
  const err = rethrowUnless(caught2, ValidationError);
  print(err);
}
const api = new Api({ apiKey: "k", other: 1 });
print(
  api,
  getAttr(api, "other"),
  new Api({ api_key: "z" }).apiKey,
  api.modelDump(),
  api.modelDump({ by_alias: true }),
  getAttr(api, "model_extra"),
);
const c = new Counter();
c.n = "5";
print(add(c.n, 1));
try {
  c.n = "abc";
} catch (caught3) {
  const err = rethrowUnless(caught3, ValidationError);
  print(err);
}
try {
  new Api();
} catch (caught4) {
  const err = rethrowUnless(caught4, ValidationError);
  print(err);
}
try {
  hash(c);
} catch (caught5) {
  const err = rethrowUnless(caught5, TypeError);
  print(err);
}
