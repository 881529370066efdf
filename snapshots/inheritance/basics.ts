import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Overriding, isinstance, issubclass.
class Animal {
  declare name: Dynamic;
  declare sound: string;
  static sound: Dynamic = "...";
  constructor(name: Dynamic) {
    this.name = name;
  }
  static {
    py.signature(this, "Animal.__init__", ["name"]);
  }
  speak(): Dynamic {
    return `${py.str(this.name)} says ${this.sound}`;
  }

  static {
    py.pyClass(this, { name: "Animal" });
    py.classAttribute(this, "sound");
  }
}
class Dog extends Animal {
  static sound: Dynamic = "woof";

  static {
    py.pyClass(this, { name: "Dog" });
    py.classAttribute(this, "sound");
  }
}
class Puppy extends Dog {
  speak(): Dynamic {
    return py.add(super.speak(), " (small)");
  }

  static {
    py.pyClass(this, { name: "Puppy" });
  }
}
for (const a of py.Tuple.of(new Animal("x"), new Dog("rex"), new Puppy("bit"))) {
  py.print(py.callMethod(a, "speak", []), a instanceof Dog, py.typeName(a), py.is(py.type(a), Dog));
}
py.print(
  py.isSubclass(Puppy, Animal),
  py.isSubclass(Animal, Dog),
  py.getAttr(py.getItem(py.getAttr(Puppy, "__bases__"), 0), "__name__"),
  Array.from(py.iterate(py.getAttr(Puppy, "__mro__")), (c: Dynamic) => py.getAttr(c, "__name__")),
  py.isSubclass(py.bool, py.int),
);
