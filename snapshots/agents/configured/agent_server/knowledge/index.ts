/** The help articles and how to find them. */

import type { Dynamic } from "../runtime/python/index.js";
import "./articles.js";
import "./index_2.js";

const __all__: Dynamic[] = ["ARTICLES", "Article", "ArticleIndex"];
export { ArticleIndex } from "./index_2.js";
