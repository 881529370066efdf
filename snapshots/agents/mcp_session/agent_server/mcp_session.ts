/**
 * A records office: the plain `mcp` client over streamable HTTP, with Databricks credentials.
 *
 * One session a question, in which the tools are listed and called; the file that is asked for is looked up
 * first, and the model only words the answer.
 */

import {
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  createTextDelta,
  createTextOutputItem,
  getRequestHeaders,
  invoke,
  stream,
  updateCurrentTrace,
} from "./runtime/agent-server/index.js";
import { DatabricksOpenAI, WorkspaceClient } from "./runtime/databricks/index.js";
import { ClientSession, DatabricksOAuthClientProvider, streamablehttpClient } from "./runtime/mcp/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { compile } from "./runtime/python/re.js";
import { waitFor } from "./runtime/python/stdlib/asyncio.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { MODEL } from "./config.js";

const logger = getLogger("mcp_session");
const FILE = compile("\\b([A-Z]{2}-\\d{3})\\b");
const CLOSED = "closed";

/** The server of the files cannot be reached. */
class OfficeClosed extends py.Exception {}

function clientOfRequest(): Dynamic {
  const token = py.get(getRequestHeaders(), "x-forwarded-access-token");
  const app = new WorkspaceClient();
  return token ? new WorkspaceClient({ host: app.config.host, token, auth_type: "pat" }) : app;
}

const openSession: Dynamic = asynccontextmanager(
  py.signature(
    async function* openSession(w: Dynamic, office: string): AsyncGenerator<Dynamic> {
      const url = `${w.config.host}/api/2.0/mcp/functions/records/${py.str(office)}`;
      const manager: Dynamic = streamablehttpClient(url, { auth: new DatabricksOAuthClientProvider(w) });
      const [read, write] = py.unpack(await py.enterAsync(manager), 3);
      let failed = false;
      try {
        const manager2: Dynamic = new ClientSession(read, write);
        const session = await py.enterAsync(manager2);
        let failed2 = false;
        try {
          await py.settled(py.callMethod(session, "initialize", []));
          yield session;
        } catch (caught2) {
          failed2 = true;
          if (!(await py.exitAsync(manager2, caught2))) {
            throw caught2;
          }
        } finally {
          if (!failed2) {
            await py.exitAsync(manager2);
          }
        }
      } catch (caught) {
        failed = true;
        if (!(await py.exitAsync(manager, caught))) {
          throw caught;
        }
      } finally {
        if (!failed) {
          await py.exitAsync(manager);
        }
      }
    },
    "open_session",
    ["w", "office"],
  ),
);

function describe(tools: Dynamic[]): PyDict {
  return new py.Dict(
    Array.from(
      py.iterate(tools),
      (t: Dynamic) =>
        [
          py.getAttr(t, "name"),
          py.sorted(py.callMethod(py.getAttr(t, "inputSchema"), "get", ["properties", new py.Dict()])),
        ] as [Dynamic, Dynamic],
    ),
  );
}

/** What the office has on a file. */
async function lookUp(w: Dynamic, office: string, number: Dynamic): Promise<Dynamic> {
  try {
    const manager3: Dynamic = py.call(openSession, [w, office]);
    const session = await py.enterAsync(manager3);
    let failed3 = false;
    try {
      const listed = await py.settled(py.callMethod(session, "list_tools", []));
      const found: PyDict = { tools: describe(py.getAttr(listed, "tools")) };
      if (number == null) {
        return found;
      }
      const result = await py.settled(py.callMethod(session, "call_tool", ["get_file", { number }]));
      const texts: Dynamic[] = py.flatMap(py.getAttr(result, "content"), (c: Dynamic) =>
        py.getAttr(c, "type") === "text" ? [py.getAttr(c, "text")] : [],
      );
      py.setItem(
        found,
        "file",
        py.truthy(py.getAttr(result, "isError")) ? { error: py.getItem(texts, 0) } : py.jsonLoads(py.getItem(texts, 0)),
      );
      py.setItem(found, "structured", py.getAttr(result, "structuredContent"));
      const history = await waitFor(
        py.callMethod(session, "call_tool", ["history"], { arguments: { number, last: 2 } }),
        20,
      );
      py.setItem(
        found,
        "history",
        Array.from(py.iterate(py.getAttr(history, "content")), (c: Dynamic) => py.getAttr(c, "text")),
      );
      return found;
    } catch (caught3) {
      failed3 = true;
      if (!(await py.exitAsync(manager3, caught3))) {
        throw caught3;
      }
    } finally {
      if (!failed3) {
        await py.exitAsync(manager3);
      }
    }
  } catch (caught4) {
    const e = py.toException(caught4);
    if (e instanceof py.ExceptionGroup) {
      logger.warning("the office is closed: %s", py.getItem(py.getAttr(e, "exceptions"), 0));
      throw py.raise(new OfficeClosed(office), e);
    } else if (e instanceof py.OSError) {
      throw py.raise(new OfficeClosed(office), e);
    } else {
      throw caught4;
    }
  }
  return null;
}

async function word(found: Dynamic, question: string): Promise<Dynamic> {
  const client = new DatabricksOpenAI({ max_retries: 0 });
  const response = await client.chat.completions.create({
    model: MODEL,
    messages: [
      { role: "system", content: py.jsonDumps(found, { indent: 2, sort_keys: true }) },
      { role: "user", content: question },
    ],
    max_tokens: 200,
  });
  return py.getItem(response.choices, 0).message.content;
}

async function answerTo(request: ResponsesAgentRequest): Promise<Dynamic> {
  let found: Dynamic;
  const question = py.getAttr(py.getItem(request.input, -1), "content");
  const inputs = py.or(request.custom_inputs, () => new py.Dict());
  const match = FILE.search(question);
  const w = clientOfRequest();
  try {
    found = await lookUp(w, py.get(inputs, "office", "town"), match ? match.group(1) : null);
  } catch (caught5) {
    const e = py.toException(caught5);
    if (e instanceof OfficeClosed) {
      updateCurrentTrace({ tags: { office: CLOSED } });
      return py.Tuple.of(`The ${py.str(e)} office is closed.`, new py.Dict());
    } else if (e instanceof py.Exception) {
      return py.Tuple.of(`No answer: ${py.str(e)}`, { kind: py.typeName(e) });
    } else {
      throw caught5;
    }
  }
  return py.Tuple.of(await word(found, question), found);
}

async function handle(request: ResponsesAgentRequest): Promise<Dynamic> {
  const [text, found] = py.unpack(await answerTo(request), 2);
  return new ResponsesAgentResponse({ output: [createTextOutputItem(text, "msg_1")], custom_outputs: found });
}
invoke()(handle);

async function* handleStream(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const [text, found] = py.unpack(await answerTo(request), 2);
  for (const piece of py.iterate(py.callMethod(text, "split", [" "]))) {
    yield new ResponsesAgentStreamEvent(createTextDelta(py.add(piece, " "), "msg_1"));
  }
  yield new ResponsesAgentStreamEvent({
    type: "response.output_item.done",
    item: createTextOutputItem(text, "msg_1"),
    custom_outputs: found,
  });
}
stream()(handleStream);
