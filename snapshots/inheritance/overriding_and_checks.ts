import {
  type Dynamic,
  NotImplementedError,
  PySet,
  Tuple,
  TypeError,
  add,
  and,
  call,
  callMethod,
  classAttribute,
  eq,
  getAttr,
  hash,
  isInstance,
  isSubclass,
  join,
  keywords,
  len,
  mul,
  ne,
  object,
  print,
  pyClass,
  rethrowUnless,
  signature,
  str,
  truthy,
  typeName,
  vars,
} from "./runtime/python/index.js";

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
    this.made.push(typeName(this));
  }
  static {
    signature(this, "Animal.__init__", ["name", "*", "legs="]);
  }

  speak(times: Dynamic = 1): string {
    if (this.sound == null) {
      throw new NotImplementedError(`${str(typeName(this))} has no sound`);
    }
    return join(" ", mul([this.sound], times));
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof Animal && eq(this.name, other.name);
  }

  __hash__(): number {
    return hash(this.name);
  }

  static {
    pyClass(this, { name: "Animal" });
    classAttribute(this, "sound");
    classAttribute(this, "made");
  }
}

class Dog extends Animal {
  static sound: Dynamic = "woof";

  speak(times: Dynamic = 2, { loud = false }: { loud?: Dynamic } = {}): Dynamic {
    const text = super.speak(times);
    return truthy(loud) ? callMethod(text, "upper", []) : text;
  }

  static {
    classAttribute(this, "sound");
  }
}

class Puppy extends Dog {
  declare tags: Dynamic[];
  static sound: Dynamic = add(Dog.sound, "!");

  constructor(name: Dynamic = "pup") {
    super(name, { legs: 3 });
    this.tags = ["young"];
  }
  static {
    signature(this, "Puppy.__init__", ["name="]);
  }

  __eq__(other: Dynamic): Dynamic {
    return and(super.__eq__(other), () => eq(getAttr(other, "legs", 0), this.legs));
  }

  static {
    classAttribute(this, "sound");
  }
}

class Fish extends Animal {
  constructor(name: Dynamic) {
    super(name, { legs: 0 });
  }
  static {
    signature(this, "Fish.__init__", ["name"]);
  }
}

const [dog, pup, fish]: [Dynamic, Dynamic, Dynamic] = [
  new Dog("rex"),
  new Puppy("rex"),
  new Fish("rex"),
];
print(dog.speak(), dog.speak(1, { loud: true }), pup.speak(), pup.legs, fish.name);
try {
  fish.speak();
} catch (caught) {
  const e = rethrowUnless(caught, NotImplementedError);
  print(e);
}
print(eq(dog, fish), eq(dog, pup), eq(fish, dog), ne(pup, dog), ne(dog, 1), Animal.made);
for (const kind of Tuple.of(Animal, Dog, Tuple.of(Fish, Puppy), object)) {
  print(
    Array.from(Tuple.of(dog, pup, fish, "x"), (x: Dynamic) => isInstance(x, kind)),
    keywords({ end: " " }),
  );
}
print(isSubclass(Puppy, Tuple.of(Fish, Dog)));
try {
  hash(pup);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
print(
  len(new PySet([dog, fish])),
  callMethod(Dog, "speak", [pup, 1]),
  callMethod(Animal, "speak", [pup]),
  vars(pup),
);
try {
  call(Puppy, ["a"], { legs: 1 });
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
