/** Help articles; exported from the editorial system. */

import * as py from "../runtime/python/index.js";
import type { Dynamic } from "../runtime/python/index.js";

/** One help article. */
class Article {
  declare id: string;
  declare title: string;
  declare text: string;
  declare tags: Dynamic;

  constructor(id: string, title: string, text: string, tags: Dynamic = py.Tuple.of() as Dynamic) {
    this.id = id;
    this.title = title;
    this.text = text;
    this.tags = tags;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "id" }, { name: "title" }, { name: "text" }, { name: "tags" }], { frozen: true });
    py.signature(this, "Article.__init__", ["id", "title", "text", "tags="]);
  }

  get words(): number {
    return py.split(this.text).length;
  }
}

export const ARTICLES: Dynamic[] = [
  new Article(
    "returns-1",
    "Returning an order",
    `You can return an order within 30 days. Print the return label from your account,
        put the parcel together and hand it in at any post office. Money comes back
        in five working days, to the card that paid.`,
    py.Tuple.of("orders", "returns"),
  ),
  new Article(
    "returns-2",
    "Returning a gift",
    "A gift can be returned without the receipt: write to us with the order number on the card.",
    py.Tuple.of("returns", "gifts"),
  ),
  new Article(
    "account-1",
    "Changing your password",
    'Open "Account", then "Security". A new password needs 12 characters; accents such as é count.',
    py.Tuple.of("account"),
  ),
  new Article(
    "delivery-1",
    "Delivery times",
    "Parcels take two to four days. To Kraków and Zürich an order takes five days.",
    py.Tuple.of("orders", "delivery"),
  ),
];
