import { END, MemorySaver, START, StateGraph } from "./runtime/langchain/index.js";
import { field, schema, typedDict } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { PyDict } from "./runtime/python/index.js";

// A graph with a checkpointer that is not told which thread it is in, and one without a checkpointer that is asked for its state.

const S = typedDict("S", { n: field(schema.int) });

function node(s: PyDict): PyDict {
  return { n: py.add(py.getItem(s, "n"), 1) };
}
py.signature(node, "node", ["s"]);

const g = new StateGraph(S);
g.addNode("a", node);
g.addEdge(START, "a");
g.addEdge("a", END);
const app = g.compile(new MemorySaver());
for (const config of py.Tuple.of(
  null,
  new py.Dict(),
  { configurable: new py.Dict() },
  { configurable: { user: "x" } },
)) {
  try {
    py.print(await app.invoke({ n: 1 }, config));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}
try {
  py.print(await app.getState({ configurable: new py.Dict() }));
} catch (caught2) {
  const e = py.toException(caught2);
  py.print(py.typeName(e), e);
}
try {
  for await (const x of py.iterateAsync(app.stream({ n: 1 }))) {
    py.print(x);
  }
} catch (caught3) {
  const e = py.toException(caught3);
  py.print(py.typeName(e), e);
}
py.print(await app.invoke({ n: 1 }, { configurable: { thread_id: "1" } }));
const plain = g.compile();
py.print(await plain.invoke({ n: 5 }));
try {
  py.print(await plain.getState({ configurable: { thread_id: "1" } }));
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print(e);
}

async function outer(s: PyDict): Promise<PyDict> {
  return await app.invoke({ n: py.mul(py.getItem(s, "n"), 10) });
}
py.signature(outer, "outer", ["s"]);

const o = new StateGraph(S);
o.addNode("outer", outer);
o.addEdge(START, "outer");
py.print(await o.compile().invoke({ n: 1 }, { configurable: { thread_id: "2" } }));
