/**
 * Workspace concierge that acts on behalf of the signed-in user.
 *
 * Databricks Apps forwards the user's token in a header. The model is asked with that token, so what
 * the user may not see, the agent cannot see either. Without one the app's own identity is used, for
 * the few questions that are open to everybody.
 */

import {
  type InputItem,
  type ResponsesAgentRequest,
  ResponsesAgentResponse,
  ResponsesAgentStreamEvent,
  getRequestHeaders,
  invoke,
  openaiAutolog,
  outputToResponsesItemsStream,
  stream,
  toChatCompletionsInput,
} from "./runtime/agent-server/index.js";
import {
  AuthenticationError,
  DatabricksOpenAI,
  PermissionDeniedError,
  WorkspaceClient,
} from "./runtime/databricks/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { IGNORECASE, compile, split } from "./runtime/python/re.js";
import { contextmanager } from "./runtime/python/stdlib/contextlib.js";
import { getLogger } from "./runtime/python/stdlib/logging.js";
import { environ } from "./runtime/python/stdlib/os.js";
import { LLM_ENDPOINT_NAME } from "./config.js";

const logger = getLogger("on_behalf_of_user");
const SYSTEM_PROMPT_TEMPLATE = `You are the concierge of the workspace.
You are talking to {name} ({groups}).
{{keep}} the braces around placeholders such as {{date}}.`;

const PUBLIC_TOPICS = compile("\\b(opening hours|wi-?fi|parking)\\b", IGNORECASE);
const USER_HEADER = "x-forwarded-email";
const TOKEN_HEADER = "x-forwarded-access-token";
const LANGUAGES = { de: "Guten Tag", fr: "Bonjour" };

/** The question needs a user and the request has none. */
class NotSignedIn extends py.PermissionError {
  declare topic: Dynamic;

  constructor(topic: string) {
    super(`Please sign in to ask about ${py.str(topic)}.`);
    this.topic = topic;
  }
}

function getUserToken(): Dynamic {
  const token = py.strip(py.get(getRequestHeaders(), TOKEN_HEADER, ""));
  return token || null;
}

/** A client for the user, or for the app where there is no user. */
function getWorkspaceClient(token: Dynamic): Dynamic {
  if (token === null) {
    return new WorkspaceClient();
  }
  return new WorkspaceClient({ host: py.getItem(environ, "DATABRICKS_HOST"), token, auth_type: "pat" });
}

/** "Ada Lovelace" from "ada.lovelace@example.com"; the full header when it is no address. */
function displayName(headers: PyDict): string {
  const email = py.get(headers, USER_HEADER) || py.get(headers, "x-forwarded-user", "a guest");
  const [local, at] = py.partition(email, "@");
  if (!at) {
    return email;
  }
  return py.flatMap(split("[._-]+", local), (part: string) => (part ? [py.capitalize(part)] : [])).join(" ");
}

function preferredGreeting(headers: PyDict): string {
  const language = py.getSlice(py.get(headers, "accept-language", "en"), null, 2).toLowerCase();
  return py.get(LANGUAGES, language, "Hello");
}

/** Turns what the model endpoint says about tokens into what a user can act on. */
const userErrors: Dynamic = contextmanager(
  py.signature(
    function* userErrors(name: string): Generator<Dynamic> {
      const seen: PyDict = { error: null };
      try {
        yield seen;
      } catch (caught) {
        const e: Dynamic = py.toException(caught);
        if (e instanceof AuthenticationError) {
          py.setItem(seen, "error", `Your session has expired, ${py.str(name)}. Please sign in again.`);
        } else if (e instanceof PermissionDeniedError) {
          logger.warning("%s may not query %s: %s", name, LLM_ENDPOINT_NAME, e);
          py.setItem(seen, "error", "You may not use this model.");
        } else {
          throw caught;
        }
      } finally {
        py.setItem(seen, "finished", true);
      }
    },
    "user_errors",
    ["name"],
  ),
);

function lastText(request: ResponsesAgentRequest): string {
  for (const item of py.reversed(request.input)) {
    const role = py.getAttr(item, "role", null);
    if (role !== "user") {
      continue;
    }
    const content = py.getAttr(item, "content");
    if (typeof content === "string") {
      return content;
    }
    return py.join(
      " ",
      Array.from(py.iterate(content), (part: Dynamic) =>
        py.isInstance(part, py.dict) ? py.getItem(part, "text") : py.getAttr(part, "text"),
      ),
    );
  }
  return "";
}

async function nonStreaming(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
  const outputs: Dynamic[] = [];
  for await (const event of py.ownedAsync(streaming(request))) {
    if (event.type === "response.output_item.done") {
      outputs.push(event.item);
    }
  }
  return new ResponsesAgentResponse({ output: outputs });
}
invoke()(nonStreaming);

async function* streaming(request: ResponsesAgentRequest): AsyncGenerator<ResponsesAgentStreamEvent> {
  const headers = getRequestHeaders();
  const token = getUserToken();
  const question = lastText(request);
  if (token === null && !PUBLIC_TOPICS.search(question)) {
    throw new NotSignedIn(py.jsonDumps(py.getSlice(question, null, 20), { ensure_ascii: false }));
  }

  const name = displayName(headers);
  const groups: Dynamic[] = py.or(
    py.sorted(
      py.sub(
        new py.PySet(Array.from(py.get(headers, "x-groups", "").split(";"), (g: string) => py.strip(g).toLowerCase())),
        new py.PySet([""]),
      ),
    ),
    () => ["no groups"],
  );
  let system: string = py.strFormat(SYSTEM_PROMPT_TEMPLATE, [], { name, groups: py.join(", ", groups) });
  if (py.truthy(request.metadata) && py.contains(request.metadata, "tone")) {
    system += py.mod("\nTone: %s (%d%%).", py.Tuple.of(py.getItem(request.metadata, "tone"), 100));
  }
  let messages: PyDict[] = [{ role: "system", content: system }];
  messages = py.iadd(messages, toChatCompletionsInput(request.input.map((item: InputItem) => item.modelDump())));

  const client = new DatabricksOpenAI({ workspace_client: getWorkspaceClient(token), max_retries: 0 });
  const manager: Dynamic = py.call(userErrors, [name]);
  const outcome = py.enter(manager);
  let failed = false;
  try {
    const chunks = (async function* () {
      for await (const chunk of py.iterateAsync(
        await client.chat.completions.create({
          model: LLM_ENDPOINT_NAME,
          messages,
          stream: true,
          user: py.get(headers, USER_HEADER),
          extra_headers: { "x-agent": "concierge" },
        }),
      )) {
        yield chunk.toDict();
      }
    })();
    yield* outputToResponsesItemsStream(chunks);
  } catch (caught2) {
    failed = true;
    if (!py.exit(manager, caught2)) {
      throw caught2;
    }
  } finally {
    if (!failed) {
      py.exit(manager);
    }
  }

  if (py.getItem(outcome, "error") != null) {
    const item = {
      id: `notice-${messages.length}`,
      type: "message",
      role: "assistant",
      content: [
        { type: "output_text", text: `${preferredGreeting(headers)}. ${py.str(py.getItem(outcome, "error"))}` },
      ],
    };
    yield new ResponsesAgentStreamEvent({ type: "response.output_item.done", item, custom_outputs: outcome });
  }
}
stream()(streaming);

openaiAutolog();
