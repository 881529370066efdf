import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Overriding with other parameters, class attributes through levels, isinstance tables, abstract-like bases, __eq__ across levels.
class Animal {
  declare name: Dynamic;
  declare legs: Dynamic;
  declare sound: Dynamic;
  declare made: Dynamic[];
  static sound: Dynamic = null;
  static made: Dynamic = [];

  constructor(name: Dynamic, { legs = 4 }: { legs?: Dynamic } = {}) {
    const items: Dynamic[] = [name, legs];
    this.name = items[0];
    this.legs = items[1];
    this.made.push(py.typeName(this));
  }
  static {
    py.signature(this, "Animal.__init__", ["name", "*", "legs="]);
  }

  speak(times: Dynamic = 1): Dynamic {
    if (this.sound == null) {
      throw new py.NotImplementedError(`${py.str(py.typeName(this))} has no sound`);
    }
    return py.join(" ", py.mul([this.sound], times));
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Animal && py.eq(this.name, other.name);
  }

  __hash__(): number {
    return py.hash(this.name);
  }

  static {
    py.pyClass(this, { name: "Animal" });
    py.classAttribute(this, "sound");
    py.classAttribute(this, "made");
  }
}

class Dog extends Animal {
  static sound: Dynamic = "woof";

  speak(times: Dynamic = 2, { loud = false }: { loud?: Dynamic } = {}): Dynamic {
    const text = super.speak(times);
    return py.truthy(loud) ? py.callMethod(text, "upper", []) : text;
  }

  static {
    py.pyClass(this, { name: "Dog" });
    py.classAttribute(this, "sound");
  }
}

class Puppy extends Dog {
  declare tags: Dynamic[];
  static sound: Dynamic = py.add(Dog.sound, "!");

  constructor(name: Dynamic = "pup") {
    super(name, { legs: 3 });
    this.tags = ["young"];
  }
  static {
    py.signature(this, "Puppy.__init__", ["name="]);
  }

  __eq__(other: Dynamic): Dynamic {
    return py.and(super.__eq__(other), () => py.eq(py.getAttr(other, "legs", 0), this.legs));
  }

  static {
    py.pyClass(this, { name: "Puppy" });
    py.classAttribute(this, "sound");
  }
}

class Fish extends Animal {
  constructor(name: Dynamic) {
    super(name, { legs: 0 });
  }
  static {
    py.signature(this, "Fish.__init__", ["name"]);
    py.pyClass(this, { name: "Fish" });
  }
}

const [dog, pup, fish]: [Dynamic, Dynamic, Dynamic] = [new Dog("rex"), new Puppy("rex"), new Fish("rex")];
py.print(dog.speak(), dog.speak(1, { loud: true }), pup.speak(), pup.legs, fish.name);
try {
  fish.speak();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NotImplementedError);
  py.print(e);
}
py.print(py.eq(dog, fish), py.eq(dog, pup), py.eq(fish, dog), py.ne(pup, dog), py.ne(dog, 1), Animal.made);
for (const kind of py.Tuple.of(Animal, Dog, py.Tuple.of(Fish, Puppy), py.object)) {
  py.print(
    Array.from(py.Tuple.of(dog, pup, fish, "x"), (x: Dynamic) => py.isInstance(x, kind)),
    py.keywords({ end: " " }),
  );
}
py.print(py.isSubclass(Puppy, py.Tuple.of(Fish, Dog)));
try {
  py.hash(pup);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
py.print(
  py.len(new py.PySet([dog, fish])),
  py.callMethod(Dog, "speak", [pup, 1]),
  py.callMethod(Animal, "speak", [pup]),
  py.vars(pup),
);
try {
  py.call(Puppy, ["a"], { legs: 1 });
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
