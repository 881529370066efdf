/** A function in the place of a model. */

import { serveFunction } from "./runtime/agent-server/index.js";
import { DatabricksOpenAI } from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { form, subscribed } from "./runtime/python/stdlib/typing-forms.js";
import { MODEL } from "./config.js";

const client = new DatabricksOpenAI();

/** What the model finds in a text; its answer may be no JSON. */
async function labels(text: string): Promise<string[]> {
  let found: Dynamic;
  const answer = await client.chat.completions.create({
    model: MODEL,
    messages: [
      { role: "system", content: "Answer with a JSON list." },
      { role: "user", content: text },
    ],
  });
  try {
    found = py.jsonLoads(py.getItem(answer.choices, 0).message.content);
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.JSONDecodeError);
    return [`no JSON: ${error.msg}`];
  }
  return Array.from(py.iterate(found), (each: Dynamic) => py.str(each));
}

async function predict(modelInput: Dynamic): Promise<PyDict> {
  const messages = py.getItem(modelInput, "messages");
  const texts: Dynamic[] = py.flatMap(messages, (m: Dynamic) =>
    py.getItem(m, "role") === "user" ? [py.getItem(m, "content")] : [],
  );
  if (!(texts.length > 0)) {
    throw new py.ValueError("no text – nothing to do");
  }
  return {
    labels: await (async () => {
      const items = new py.Dict();
      for (const text of texts) {
        items.set(text, await labels(text));
      }
      return items;
    })(),
    count: texts.length,
    share: py.float(1),
  };
}
py.describe(py.signature(predict, "predict", ["model_input"]), {
  annotations: () => ({ return: subscribed(py.dict, [py.str, form("Any")]) }),
});

serveFunction(predict);
