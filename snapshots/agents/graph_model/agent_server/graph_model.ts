/** A graph in the place of an agent: MLflow's models from code, without a class of their own. */

import { ChatDatabricks, createAgent, serveGraph, tool } from "./runtime/langchain/index.js";
import { annotated, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { LLM_ENDPOINT } from "./config.js";

const PRICES = { rope: 2.5, nail: 0.1 };

/** Price of an article of the shop. */
const price: Dynamic = tool(
  annotated(
    py.signature(
      function price(article: string, pieces: number = 1): string {
        if (!py.contains(PRICES, article)) {
          throw new py.ValueError(`There is no ${py.str(article)} – sorry`);
        }
        return `${py.format(py.mul(py.getItem(PRICES, article), pieces), ".2f")} €`;
      },
      "price",
      ["article", "pieces="],
      "Price of an article of the shop.",
    ),
    { article: field(schema.str), pieces: field(schema.int, { default: 1 }) },
  ),
);

const llm = new ChatDatabricks({ endpoint: LLM_ENDPOINT, temperature: 0.1 });

const agent = createAgent(llm, [price], { system_prompt: "You sell ropes. Ask the tool for prices." });

serveGraph(agent);
