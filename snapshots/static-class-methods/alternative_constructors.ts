import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Class methods as constructors: cls in subclasses, registries, class methods calling each other, through instances.
class Shape {
  declare sides: Dynamic;
  static made: Dynamic = new py.Dict();

  constructor(...rest: Dynamic[]) {
    const sides: Dynamic = py.Tuple.of(...rest);
    this.sides = sides;
    const cls = py.typeName(this);
    py.setItem(Shape.made, cls, py.add(py.get(Shape.made, cls, 0), 1));
  }
  static {
    py.signature(this, "Shape.__init__", ["*sides"]);
  }

  static parse(text: Dynamic, sep: Dynamic = ","): Shape {
    return new this(...this._numbers(py.callMethod(text, "split", [sep])));
  }
  static {
    py.signature(this.parse, "Shape.parse", ["text", "sep="]);
  }

  static square(side: Dynamic): Shape {
    return this.parse(`${py.str(side)},${py.str(side)}`);
  }
  static {
    py.signature(this.square, "Shape.square", ["side"]);
  }

  static _numbers(parts: Dynamic): Dynamic[] {
    return py.flatMap(parts, (p: Dynamic) => (py.truthy(py.callMethod(p, "strip", [])) ? [py.int(p)] : []));
  }
  static {
    py.signature(this._numbers, "Shape._numbers", ["parts", "#static"]);
  }

  same(): Shape {
    return (this.constructor as Dynamic).square(py.getItem(this.sides, 0));
  }

  __repr__(): string {
    return `${py.str(py.typeName(this))}${py.str(this.sides)}`;
  }
}

class Box extends Shape {
  static _numbers(parts: Dynamic): Dynamic[] {
    return py.add(
      Array.from(py.iterate(parts), (p: Dynamic) => py.float(p)),
      [0],
    );
  }
}

py.print(Shape.parse("1,2"), Box.parse("1;2", ";"), Shape.square(3), Box.square(3), new Box(1, 2).same());
py.print(
  Shape.made,
  Array.from(py.Tuple.of(py.getAttr(Shape, "parse"), py.getAttr(Box, "parse")), (make: Dynamic) => make("4")),
  (new Box(7).constructor as Dynamic)._numbers(["1"]),
);
const builders = { shape: py.getAttr(Shape, "square"), box: py.getAttr(new Box(0), "square") };
py.print(
  new py.Dict(Array.from(py.items(builders), ([k, f]: Dynamic) => [k, f(1)] as [Dynamic, Dynamic])),
  py.list(py.map(py.getAttr(Shape, "parse"), ["5", "6, 7"])),
);
for (const bad of py.Tuple.of(
  py.signature(() => py.callMethod(Shape, "parse", []), "<lambda>", []),
  py.signature(() => py.callMethod(Shape, "square", [1, 2]), "<lambda>", []),
  py.signature(() => py.callMethod(Shape, "_numbers", []), "<lambda>", []),
  py.signature(() => Shape.parse("x"), "<lambda>", []),
)) {
  try {
    py.call(bad, []);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError, py.ValueError);
    py.print(e);
  }
}
py.getAttr(py.getAttr(Shape, "square"), "__func__");
py.print(
  py.is(py.getAttr(py.getAttr(Shape, "square"), "__self__"), Shape),
  py.callable(Shape._numbers),
  py.is(Shape._numbers, Shape._numbers),
);
