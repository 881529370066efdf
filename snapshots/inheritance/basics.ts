import {
  type Dynamic,
  Tuple,
  add,
  bool,
  callMethod,
  classAttribute,
  getAttr,
  getItem,
  int,
  is,
  isSubclass,
  iterate,
  print,
  pyClass,
  signature,
  str,
  type,
  typeName,
} from "./runtime/python/index.js";

// Overriding, isinstance, issubclass.
class Animal {
  declare name: Dynamic;
  declare sound: string;
  static sound: Dynamic = "...";
  constructor(name: Dynamic) {
    this.name = name;
  }
  static {
    signature(this, "Animal.__init__", ["name"]);
  }
  speak(): string {
    return `${str(this.name)} says ${this.sound}`;
  }

  static {
    pyClass(this, { name: "Animal" });
    classAttribute(this, "sound");
  }
}
class Dog extends Animal {
  static sound: Dynamic = "woof";

  static {
    classAttribute(this, "sound");
  }
}
class Puppy extends Dog {
  speak(): Dynamic {
    return add(super.speak(), " (small)");
  }
}
for (const a of Tuple.of(new Animal("x"), new Dog("rex"), new Puppy("bit"))) {
  print(callMethod(a, "speak", []), a instanceof Dog, typeName(a), is(type(a), Dog));
}
print(
  isSubclass(Puppy, Animal),
  isSubclass(Animal, Dog),
  getAttr(getItem(getAttr(Puppy, "__bases__"), 0), "__name__"),
  Array.from(iterate(getAttr(Puppy, "__mro__")), (c: Dynamic) => getAttr(c, "__name__")),
  isSubclass(bool, int),
);
