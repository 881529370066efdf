/** Keyword search, good enough for a few dozen articles. */

import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  add,
  bitand,
  callMethod,
  contains,
  div,
  flatMap,
  float,
  frozenset,
  getAttr,
  getItem,
  iadd,
  items,
  keys,
  lazyFlatMap,
  le,
  len,
  min,
  neg,
  set,
  setItem,
  signature,
  sort,
  split,
  sum,
  truthy,
} from "../runtime/python/index.js";
import { findall } from "../runtime/python/re.js";
import { Counter } from "../runtime/python/stdlib/counter.js";
import { ARTICLES } from "./articles.js";

const STOP_WORDS = frozenset(
  split("a an and can do for how i in is it my of on or the to what with you your"),
);
const TITLE_WEIGHT = 3;

/** Lower-case words without stop words, plural "s" dropped. */
function tokens(text: string): string[] {
  const words: Dynamic[] = findall("\\w+", text.toLowerCase());
  return flatMap(words, (w: Dynamic) =>
    !contains(STOP_WORDS, w) ? [len(w) > 3 ? callMethod(w, "rstrip", ["s"]) : w] : [],
  ) as Dynamic;
}

const searchTags: Dynamic = Tuple.of();
/** Scores articles by the words they share with a question. */
export class ArticleIndex {
  declare _articles: PyDict;
  declare _counts: PyDict;

  constructor(articles: Dynamic[]) {
    this._articles = new Dict(
      Array.from(articles, (a: Dynamic) => [a.id, a] as [Dynamic, Dynamic]),
    );
    this._counts = new Dict(
      Array.from(articles, (a: Dynamic) => [a.id, ArticleIndex._count(a)] as [Dynamic, Dynamic]),
    );
  }
  static {
    signature(this, "ArticleIndex.__init__", ["articles"]);
  }

  static load(): ArticleIndex {
    return new this(ARTICLES);
  }

  __len__(): number {
    return len(this._articles);
  }

  static _count(article: Dynamic): Dynamic {
    const counts = new Counter(tokens(article.text));
    for (const token of tokens(article.title)) {
      setItem(counts, token, iadd(getItem(counts, token), TITLE_WEIGHT));
    }
    return counts;
  }

  /** Articles with their scores in 0..1, best first; all of `tags` must be on an article. */
  search(question: string, { tags = searchTags as Dynamic }: { tags?: Dynamic } = {}): Dynamic[] {
    let counts: Dynamic;
    const wanted = set(tokens(question));
    if (!truthy(wanted)) {
      return [];
    }
    const hits: Dynamic[] = [];
    for (const item2 of items(this._counts)) {
      const items2: Dynamic[] = item2;
      const key = items2[0];
      counts = items2[1];
      const article = getItem(this._articles, key);
      if (truthy(tags) && !le(set(tags), set(article.tags))) {
        continue;
      }
      const matched = bitand(wanted, keys(counts));
      if (!truthy(matched)) {
        continue;
      }
      const score = add(
        div(len(matched), len(wanted)),
        div(sum(lazyFlatMap(matched, (t: Dynamic) => [getItem(counts, t)])), 100),
      );
      hits.push(Tuple.of(article, min(score, float(1))));
    }
    sort(hits, {
      key: (hit: Dynamic) => Tuple.of(neg(getItem(hit, 1)), getAttr(getItem(hit, 0), "id")),
    });
    return hits;
  }
}
