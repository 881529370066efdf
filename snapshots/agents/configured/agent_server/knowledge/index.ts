/** The help articles and how to find them. */

import "./articles.js";
import "./index_2.js";

export { ArticleIndex } from "./index_2.js";
