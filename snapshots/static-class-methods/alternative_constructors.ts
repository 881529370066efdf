import {
  Dict,
  type Dynamic,
  Tuple,
  TypeError,
  ValueError,
  add,
  call,
  callMethod,
  callable,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  int,
  is,
  items,
  iterate,
  list,
  map,
  print,
  rethrowUnless,
  setItem,
  signature,
  str,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// Class methods as constructors: cls in subclasses, registries, class methods calling each other, through instances.
class Shape {
  declare sides: Dynamic;
  static made: Dynamic = new Dict();

  constructor(...rest: Dynamic[]) {
    const sides: Dynamic = Tuple.of(...rest);
    this.sides = sides;
    const cls = typeName(this);
    setItem(Shape.made, cls, add(get(Shape.made, cls, 0), 1));
  }
  static {
    signature(this, "Shape.__init__", ["*sides"]);
  }

  static parse(text: Dynamic, sep: Dynamic = ","): Shape {
    return new this(...this._numbers(callMethod(text, "split", [sep])));
  }
  static {
    signature(this.parse, "Shape.parse", ["text", "sep="]);
  }

  static square(side: Dynamic): Shape {
    return this.parse(`${str(side)},${str(side)}`);
  }
  static {
    signature(this.square, "Shape.square", ["side"]);
  }

  static _numbers(parts: Dynamic): number[] {
    return flatMap(parts, (p: Dynamic) => (truthy(callMethod(p, "strip", [])) ? [int(p)] : []));
  }
  static {
    signature(this._numbers, "Shape._numbers", ["parts", "#static"]);
  }

  same(): Shape {
    return (this.constructor as Dynamic).square(getItem(this.sides, 0));
  }

  __repr__(): string {
    return `${str(typeName(this))}${str(this.sides)}`;
  }
}

class Box extends Shape {
  static _numbers(parts: Dynamic): Dynamic[] {
    return add(
      Array.from(iterate(parts), (p: Dynamic) => float(p)),
      [0],
    );
  }
}

print(
  Shape.parse("1,2"),
  Box.parse("1;2", ";"),
  Shape.square(3),
  Box.square(3),
  new Box(1, 2).same(),
);
print(
  Shape.made,
  Array.from(Tuple.of(getAttr(Shape, "parse"), getAttr(Box, "parse")), (make: Dynamic) =>
    make("4"),
  ),
  (new Box(7).constructor as Dynamic)._numbers(["1"]),
);
const builders = { shape: getAttr(Shape, "square"), box: getAttr(new Box(0), "square") };
print(
  new Dict(Array.from(items(builders), ([k, f]: Dynamic) => [k, f(1)] as [Dynamic, Dynamic])),
  list(map(getAttr(Shape, "parse"), ["5", "6, 7"])),
);
for (const bad of Tuple.of(
  signature(() => callMethod(Shape, "parse", []), "<lambda>", []),
  signature(() => callMethod(Shape, "square", [1, 2]), "<lambda>", []),
  signature(() => callMethod(Shape, "_numbers", []), "<lambda>", []),
  signature(() => Shape.parse("x"), "<lambda>", []),
)) {
  try {
    call(bad, []);
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError, ValueError);
    print(e);
  }
}
getAttr(getAttr(Shape, "square"), "__func__");
print(
  is(getAttr(getAttr(Shape, "square"), "__self__"), Shape),
  callable(Shape._numbers),
  is(Shape._numbers, Shape._numbers),
);
