import {
  AttributeError,
  type Dynamic,
  type PyDict,
  classAttribute,
  contains,
  delAttr,
  getAttr,
  iadd,
  is,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  type,
  typeName,
  vars,
} from "./runtime/python/index.js";

// Mutable class attributes shared by instances, shadowed by assignment, += on self, and read through subclasses.
class Team {
  declare count: number;
  declare members: Dynamic[];
  declare limits: PyDict;
  static members: Dynamic = [];
  static count: Dynamic = 0;
  static limits: Dynamic = { max: 2 };

  add(name: Dynamic): Team {
    getAttr(this, "members").push(name);
    this.count += 1;
    return this;
  }

  own(): Team {
    this.members = ["own"];
    return this;
  }

  static {
    classAttribute(this, "members");
    classAttribute(this, "count");
    classAttribute(this, "limits");
  }
}

const [a, b]: [Dynamic, Dynamic] = [new Team(), new Team()];
a.add("x").add("y");
b.add("z");
print(Team.members, a.count, b.count, Team.count, is(getAttr(a, "members"), getAttr(b, "members")));
a.own().add("w");
print(
  getAttr(a, "members"),
  getAttr(b, "members"),
  contains(vars(a), "members"),
  contains(vars(b), "members"),
  vars(b),
);
delAttr(a, "members");
print(getAttr(a, "members"));

class Sub extends Team {}

Sub.count += 5;
setItem(Sub.limits, "max", 9);
print(Sub.count, Team.count, Team.limits, is(Sub.limits, Team.limits), new Sub().count);
(Sub as Dynamic).members = [];
new Sub().add("s");
print(Sub.members, Team.members);
b.members = iadd(getAttr(b, "members"), ["plus"]);
print(Team.members, is(getAttr(b, "members"), Team.members), contains(vars(b), "members"));

class Counter {
  declare id: Dynamic;
  declare total: Dynamic;
  static total: Dynamic = 0;

  constructor() {
    const target: Dynamic = type(this);
    setAttr(target, "total", iadd(getAttr(target, "total"), 1));
    (Counter as Dynamic).total = iadd(Counter.total, 10);
    this.id = Counter.total;
  }

  static {
    classAttribute(this, "total");
  }
}

class Special extends Counter {
  static total: Dynamic = 100;

  static {
    classAttribute(this, "total");
  }
}

print(new Counter().id, new Special().id, Counter.total, Special.total);
try {
  delAttr(b, "limits");
} catch (caught) {
  const e = rethrowUnless(caught, AttributeError);
  print(typeName(e));
}
