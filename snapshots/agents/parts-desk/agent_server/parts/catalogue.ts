/** The parts that the desk knows, and how their numbers are spelled. */

import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import { compile } from "../runtime/python/re.js";

const NUMBER = compile("^(?P<family>[A-Z]{2})-(?P<serial>\\d{3,5})(?:/(?P<revision>[a-z]))?$");

class Part {
  declare number: string;
  declare title: string;
  declare price: Dynamic;
  declare stock: PyDict;

  constructor(number: string, title: string, price: Dynamic, stock: Dynamic = new py.Dict()) {
    this.number = number;
    this.title = title;
    this.price = price;
    this.stock = stock;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "number" }, { name: "title" }, { name: "price" }, { name: "stock" }], { frozen: true });
    py.signature(this, "Part.__init__", ["number", "title", "price", "stock="]);
  }

  get total(): number {
    return py.sum(py.values(this.stock));
  }

  line(): string {
    return `${py.format(this.number, "<10")}${py.format(this.title, "<18")}${py.format(this.price, ">9,.2f")}${py.format(this.total, ">6d")}`;
  }
}

const PARTS: Dynamic[] = [
  new Part("PU-204", "feed pump", 1249.5, { north: 3, south: 1 }),
  new Part("PU-204/b", "feed pump, sealed", py.float(1399)),
  new Part("VA-1107", "relief valve", 84.25, { north: 40 }),
  new Part("GA-330", "gasket set", py.float(12), { north: 0, south: 212 }),
];

function parseNumber(text: string): Dynamic {
  let found: Dynamic;
  if ((found = NUMBER.match(py.callMethod(text, "strip", []))) == null) {
    return null;
  }
  return py.Tuple.of(
    py.getItem(found, "family"),
    py.int(py.getItem(found, "serial")),
    py.or(py.getItem(found, "revision"), () => "a"),
  );
}

export function find(text: string): Part[] {
  const wanted = parseNumber(text);
  if (wanted !== null) {
    return PARTS.filter((part: Dynamic) =>
      py.eq(py.getSlice(parseNumber(py.getAttr(part, "number")), null, 2), py.getSlice(wanted, null, 2)),
    );
  }
  const words: string[] = py.split(py.callMethod(text, "lower", []));
  return (() => {
    const items2: Dynamic[] = [];
    let part: Dynamic;
    for (part of PARTS) {
      if (py.any(py.lazyFlatMap(words, (word: string) => [py.contains(py.getAttr(part, "title"), word)]))) {
        items2.push(part);
      }
    }
    return items2;
  })();
}
