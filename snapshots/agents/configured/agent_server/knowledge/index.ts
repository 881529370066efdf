/** The help articles and how to find them. */

import type { Dynamic } from "../runtime/python/index.js";

const __all__: Dynamic[] = ["ARTICLES", "Article", "ArticleIndex"];
export { ArticleIndex } from "./index_2.js";
