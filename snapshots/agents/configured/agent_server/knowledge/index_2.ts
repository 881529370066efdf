/** Keyword search, good enough for a few dozen articles. */

import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import { findall } from "../runtime/python/re.js";
import { Counter } from "../runtime/python/stdlib/counter.js";
import { ARTICLES } from "./articles.js";

const STOP_WORDS = py.frozenset(py.split("a an and can do for how i in is it my of on or the to what with you your"));
const TITLE_WEIGHT = 3;

/** Lower-case words without stop words, plural "s" dropped. */
function tokens(text: string): string[] {
  const words: Dynamic[] = findall("\\w+", py.callMethod(text, "lower", []));
  return py.flatMap(words, (w: Dynamic) =>
    !py.contains(STOP_WORDS, w) ? [py.len(w) > 3 ? py.callMethod(w, "rstrip", ["s"]) : w] : [],
  );
}

const searchTags: Dynamic = py.Tuple.of();
/** Scores articles by the words they share with a question. */
export class ArticleIndex {
  declare _articles: PyDict;
  declare _counts: PyDict;

  constructor(articles: Dynamic[]) {
    this._articles = new py.Dict(Array.from(articles, (a: Dynamic) => [py.getAttr(a, "id"), a] as [Dynamic, Dynamic]));
    this._counts = new py.Dict(
      Array.from(articles, (a: Dynamic) => [py.getAttr(a, "id"), ArticleIndex._count(a)] as [Dynamic, Dynamic]),
    );
  }
  static {
    py.signature(this, "ArticleIndex.__init__", ["articles"]);
  }

  static load(): ArticleIndex {
    return new this(ARTICLES);
  }

  __len__(): number {
    return py.len(this._articles);
  }

  static _count(article: Dynamic): Dynamic {
    const counts = new Counter(tokens(py.getAttr(article, "text")));
    for (const token of tokens(py.getAttr(article, "title"))) {
      py.setItem(counts, token, py.iadd(py.getItem(counts, token), TITLE_WEIGHT));
    }
    return counts;
  }

  /** Articles with their scores in 0..1, best first; all of `tags` must be on an article. */
  search(question: string, { tags = searchTags as Dynamic }: { tags?: Dynamic } = {}): Dynamic[] {
    let counts: Dynamic;
    const wanted = py.set(tokens(question));
    if (!py.truthy(wanted)) {
      return [];
    }
    const hits: Dynamic[] = [];
    for (const item2 of py.items(this._counts)) {
      const items2: Dynamic[] = item2;
      const key = items2[0];
      counts = items2[1];
      const article = py.getItem(this._articles, key);
      if (py.truthy(tags) && !py.le(py.set(tags), py.set(py.getAttr(article, "tags")))) {
        continue;
      }
      const matched = py.bitand(wanted, py.keys(counts));
      if (!py.truthy(matched)) {
        continue;
      }
      const score = py.add(
        py.div(py.len(matched), py.len(wanted)),
        py.div(py.sum(py.lazyFlatMap(matched, (t: Dynamic) => [py.getItem(counts, t)])), 100),
      );
      hits.push(py.Tuple.of(article, py.min(score, py.float(1))));
    }
    py.sort(hits, {
      key: (hit: Dynamic) => py.Tuple.of(py.neg(py.getItem(hit, 1)), py.getAttr(py.getItem(hit, 0), "id")),
    });
    return hits;
  }
}
