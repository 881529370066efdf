import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Mutable class attributes shared by instances, shadowed by assignment, += on self, and read through subclasses.
class Team {
  declare count: number;
  declare members: Dynamic[];
  declare limits: PyDict;
  static members: Dynamic = [];
  static count: Dynamic = 0;
  static limits: Dynamic = { max: 2 };

  add(name: Dynamic): Team {
    py.getAttr(this, "members").push(name);
    this.count += 1;
    return this;
  }

  own(): Team {
    this.members = ["own"];
    return this;
  }

  static {
    py.classAttribute(this, "members");
    py.classAttribute(this, "count");
    py.classAttribute(this, "limits");
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Team(), new Team()];
a.add("x").add("y");
b.add("z");
py.print(
  py.getAttr(Team, "members"),
  a.count,
  b.count,
  Team.count,
  py.is(py.getAttr(a, "members"), py.getAttr(b, "members")),
);
a.own().add("w");
py.print(
  py.getAttr(a, "members"),
  py.getAttr(b, "members"),
  py.contains(py.vars(a), "members"),
  py.contains(py.vars(b), "members"),
  py.vars(b),
);
py.delAttr(a, "members");
py.print(py.getAttr(a, "members"));

class Sub extends Team {}

Sub.count += 5;
py.setItem(py.getAttr(Sub, "limits"), "max", 9);
py.print(
  Sub.count,
  Team.count,
  py.getAttr(Team, "limits"),
  py.is(py.getAttr(Sub, "limits"), py.getAttr(Team, "limits")),
  new Sub().count,
);
(Sub as Dynamic).members = [];
new Sub().add("s");
py.print(py.getAttr(Sub, "members"), py.getAttr(Team, "members"));
b.members = py.iadd(py.getAttr(b, "members"), ["plus"]);
py.print(
  py.getAttr(Team, "members"),
  py.is(py.getAttr(b, "members"), py.getAttr(Team, "members")),
  py.contains(py.vars(b), "members"),
);

class Counter {
  declare id: Dynamic;
  declare total: Dynamic;
  static total: Dynamic = 0;

  constructor() {
    const target: Dynamic = py.type(this);
    py.setAttr(target, "total", py.iadd(py.getAttr(target, "total"), 1));
    (Counter as Dynamic).total = py.iadd(Counter.total, 10);
    this.id = Counter.total;
  }

  static {
    py.classAttribute(this, "total");
  }
}

class Special extends Counter {
  static total: Dynamic = 100;

  static {
    py.classAttribute(this, "total");
  }
}

py.print(new Counter().id, new Special().id, Counter.total, Special.total);
try {
  py.delAttr(b, "limits");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.AttributeError);
  py.print(py.typeName(e));
}
