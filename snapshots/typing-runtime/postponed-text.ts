import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { forwardRef, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Annotations that stay text are written as Python writes them: its quotes, its spaces

class Card {
  declare title: string;
  declare sizes: PyDict;
  static back: Dynamic = null;
  static pair: Dynamic = py.Tuple.of();

  static {
    py.describe(this, {
      annotations: () => ({
        title: forwardRef("'str'", () => forwardRef("str", () => py.str)),
        sizes: forwardRef("dict[str, int]", () => subscribed(py.dict, [py.str, py.int])),
        back: forwardRef("Card | None", () => unionOf(Card, null)),
        pair: forwardRef("tuple[int, 'Card']", () => subscribed(py.tuple, [py.int, forwardRef("Card", () => Card)])),
      }),
    });
  }
}

const layOthers: Dynamic = py.Tuple.of();
function lay(card: Card, others: Dynamic = layOthers as Dynamic): Dynamic {
  return null;
}
py.describe(py.signature(lay, "lay", ["card", "others="]), {
  defaults: { others: layOthers },
  annotations: () => ({
    card: forwardRef("'Card'", () => forwardRef("Card", () => Card)),
    others: forwardRef("'list[\"Card\"]'", () => forwardRef('list["Card"]', () => subscribed(py.list, ["Card"]))),
    return: forwardRef("'None'", () => forwardRef("None", () => null)),
  }),
});

py.print(py.getAttr(Card, "__annotations__"));
py.print(py.getAttr(lay, "__annotations__"));
