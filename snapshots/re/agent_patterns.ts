import * as py from "./runtime/python/index.js";
import { DOTALL, IGNORECASE, findall, match, search, split, sub } from "./runtime/python/re.js";

// Patterns found in agents: thinking tags, citations, SQL fences, ids.
const t = "<think>hmm\nok</think>Answer [1], [2][3]. ```sql\nSELECT *\nFROM t\n``` see kb_12 and KB-7 (95%)";
py.print(
  py.getSlice(sub("<think>.*?</think>", "", t, undefined, DOTALL), null, 10),
  findall("\\[(\\d+)\\]", t),
  py.callMethod(
    py.callMethod(py.callMethod(search("```sql\\s*(.*?)```", t, DOTALL), "group", [1]), "strip", []),
    "split",
    ["\n"],
  ),
  findall("kb[_-](\\d+)", t, IGNORECASE),
  py.div(py.float(py.getItem(search("(\\d+)%", t), 1)), 100),
  split("(?<=[.!?])\\s+", "One. Two! Three? Four"),
  sub("[^a-zA-Z0-9_-]", "_", "my tool.name/é"),
  sub("(?<!^)(?=[A-Z])", "_", "camelCaseName").toLowerCase(),
  match("^[\\w.-]+$", "a.b-c") != null,
  sub("\\n{3,}", "\n\n", "a\n\n\n\nb"),
  !!search("\\d{4}-\\d{2}-\\d{2}", "on 2024-05-06"),
);
