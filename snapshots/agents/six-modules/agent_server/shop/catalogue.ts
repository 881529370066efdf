/** Products, read from a table beside the package's modules. */

import * as py from "../runtime/python/index.js";
import type { Dynamic } from "../runtime/python/index.js";
import { DictReader } from "../runtime/python/stdlib/csv.js";
import { totalOrdering } from "../runtime/python/stdlib/functools.js";
import { Path } from "../runtime/python/stdlib/pathlib.js";
import { UnknownProduct } from "./errors.js";
import * as config from "./settings.js";

const Product: Dynamic = totalOrdering(
  class Product {
    declare sku: string;
    declare name: string;
    declare kind: string;
    declare price: Dynamic;

    constructor(sku: string, name: string, kind: string, price: Dynamic) {
      this.sku = sku;
      this.name = name;
      this.kind = kind;
      this.price = price;
      Object.freeze(this);
    }
    static {
      py.dataclass(this, [{ name: "sku" }, { name: "name" }, { name: "kind" }, { name: "price" }], {
        eq: true,
        frozen: true,
      });
      py.signature(this, "Product.__init__", ["sku", "name", "kind", "price"]);
    }

    __lt__(other: Dynamic): boolean {
      return py.lt(
        py.Tuple.of(this.price, this.sku),
        py.Tuple.of(py.getAttr(other, "price"), py.getAttr(other, "sku")),
      );
    }

    get finalPrice(): Dynamic {
      return py.round(py.mul(this.price, py.sub(1, py.callMethod(config.DEFAULT, "discount", [this.kind]))), 2);
    }

    __str__(): string {
      return `${py.str(this.name)} (${py.str(this.sku)}) for ${py.format(this.finalPrice, ".2f")} ${py.str(py.getAttr(config.DEFAULT, "currency"))}`;
    }

    static {
      py.pyClass(this, { name: "Product" });
    }
  },
);

function* _load(): Generator<Dynamic> {
  const text = new Path(py.sourceFile(import.meta.filename, "shop/catalogue.py", "shop"))
    .joinpath("products.csv")
    .readText("utf-8");
  for (const row of py.iterate(new DictReader(py.splitLines(text)))) {
    yield new Product(
      py.getItem(row, "sku"),
      py.getItem(row, "name"),
      py.getItem(row, "kind"),
      py.float(py.getItem(row, "price")),
    );
  }
}

const _PRODUCTS = new py.Dict(Array.from(_load(), (p: Dynamic) => [p.sku, p] as [Dynamic, Dynamic]));

export function find(query: string): Dynamic[] {
  const words: string[] = py.split(py.callMethod(query, "lower", []));
  return py.sorted(
    (function* () {
      let p: Dynamic;
      for (p of py.values(_PRODUCTS)) {
        if (
          py.any(
            py.lazyFlatMap(words, (w: string) => [
              py.contains(py.Tuple.of(py.callMethod(py.getAttr(p, "name"), "lower", []), py.getAttr(p, "kind")), w) ||
                w === py.callMethod(py.getAttr(p, "sku"), "lower", []),
            ]),
          )
        ) {
          yield p;
        }
      }
    })(),
  );
}

export function kinds(): string[] {
  return py.sorted(new py.PySet(py.lazyFlatMap(py.values(_PRODUCTS), (p: Dynamic) => [py.getAttr(p, "kind")])));
}

export function bySku(sku: string): Dynamic {
  try {
    return py.getItem(_PRODUCTS, py.callMethod(sku, "upper", []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    throw py.raise(new UnknownProduct(`no product ${py.str(sku)}`, { known: py.len(_PRODUCTS) }), e);
  }
}
