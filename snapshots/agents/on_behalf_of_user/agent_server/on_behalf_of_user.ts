/**
 * Workspace concierge that acts on behalf of the signed-in user.
 *
 * Databricks Apps forwards the user's token in a header. The model is asked with that token, so what
 * the user may not see, the agent cannot see either. Without one the app's own identity is used, for
 * the few questions that are open to everybody.
 */

import {
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
import {
  type Dynamic,
  PermissionError,
  type PyDict,
  PySet,
  Tuple,
  call,
  callMethod,
  capitalize,
  contains,
  dict,
  enter,
  exit,
  flatMap,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  isInstance,
  iterate,
  iterateAsync,
  join,
  jsonDumps,
  mod,
  or,
  ownedAsync,
  partition,
  reversed,
  setItem,
  signature,
  sorted,
  str,
  strFormat,
  strip,
  sub,
  toException,
  truthy,
} from "./runtime/python/index.js";
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
class NotSignedIn extends PermissionError {
  declare topic: Dynamic;

  constructor(topic: string) {
    super(`Please sign in to ask about ${topic}.`);
    this.topic = topic;
  }
}

function getUserToken(): Dynamic {
  const token = strip(get(getRequestHeaders(), TOKEN_HEADER, ""));
  return token || null;
}

/** A client for the user, or for the app where there is no user. */
function getWorkspaceClient(token: Dynamic): Dynamic {
  if (token === null) {
    return new WorkspaceClient();
  }
  return new WorkspaceClient({
    host: getItem(environ, "DATABRICKS_HOST"),
    token,
    auth_type: "pat",
  });
}

/** "Ada Lovelace" from "ada.lovelace@example.com"; the full header when it is no address. */
function displayName(headers: PyDict): string {
  const email = get(headers, USER_HEADER) || get(headers, "x-forwarded-user", "a guest");
  const [local, at] = partition(email, "@");
  if (!at) {
    return email;
  }
  return flatMap(split("[._-]+", local), (part: string) => (part ? [capitalize(part)] : [])).join(
    " ",
  );
}

function preferredGreeting(headers: PyDict): string {
  const language = getSlice(get(headers, "accept-language", "en"), null, 2).toLowerCase();
  return get(LANGUAGES, language, "Hello");
}

/** Turns what the model endpoint says about tokens into what a user can act on. */
const userErrors: Dynamic = contextmanager(
  signature(
    function* userErrors(name: string): Generator<Dynamic> {
      const seen: PyDict = { error: null };
      try {
        yield seen;
      } catch (caught) {
        const e: Dynamic = toException(caught);
        if (e instanceof AuthenticationError) {
          setItem(seen, "error", `Your session has expired, ${name}. Please sign in again.`);
        } else if (e instanceof PermissionDeniedError) {
          logger.warning("%s may not query %s: %s", name, LLM_ENDPOINT_NAME, e);
          setItem(seen, "error", "You may not use this model.");
        } else {
          throw caught;
        }
      } finally {
        setItem(seen, "finished", true);
      }
    },
    "user_errors",
    ["name"],
  ),
);

function lastText(request: ResponsesAgentRequest): string {
  for (const item of reversed(request.input)) {
    const role = getAttr(item, "role", null);
    if (role !== "user") {
      continue;
    }
    const content = getAttr(item, "content");
    if (typeof content === "string") {
      return content;
    }
    return join(
      " ",
      Array.from(iterate(content), (part: Dynamic) =>
        isInstance(part, dict) ? getItem(part, "text") : getAttr(part, "text"),
      ),
    );
  }
  return "";
}

const nonStreaming: Dynamic = invoke()(
  signature(
    async function nonStreaming(request: ResponsesAgentRequest): Promise<ResponsesAgentResponse> {
      const outputs: Dynamic[] = [];
      for await (const event of ownedAsync(streaming(request))) {
        if (event.type === "response.output_item.done") {
          outputs.push(event.item);
        }
      }
      return new ResponsesAgentResponse({ output: outputs });
    },
    "non_streaming",
    ["request"],
  ),
);

const streaming: Dynamic = stream()(
  signature(
    async function* streaming(
      request: ResponsesAgentRequest,
    ): AsyncGenerator<ResponsesAgentStreamEvent> {
      const headers = getRequestHeaders();
      const token = getUserToken();
      const question = lastText(request);
      if (token === null && !PUBLIC_TOPICS.search(question)) {
        throw new NotSignedIn(jsonDumps(getSlice(question, null, 20), { ensure_ascii: false }));
      }

      const name = displayName(headers);
      const groups: Dynamic[] = or(
        sorted(
          sub(
            new PySet(
              Array.from(get(headers, "x-groups", "").split(";"), (g: string) =>
                strip(g).toLowerCase(),
              ),
            ),
            new PySet([""]),
          ),
        ),
        () => ["no groups"],
      );
      let system: string = strFormat(SYSTEM_PROMPT_TEMPLATE, [], {
        name,
        groups: join(", ", groups),
      });
      if (truthy(request.metadata) && contains(request.metadata, "tone")) {
        system += mod("\nTone: %s (%d%%).", Tuple.of(getItem(request.metadata, "tone"), 100));
      }
      let messages: PyDict[] = [{ role: "system", content: system }];
      messages = iadd(
        messages,
        toChatCompletionsInput(
          request.input.map((item: Dynamic) => callMethod(item, "model_dump", [])),
        ),
      );

      const client = new DatabricksOpenAI({
        workspace_client: getWorkspaceClient(token),
        max_retries: 0,
      });
      const manager: Dynamic = call(userErrors, [name]);
      const outcome = enter(manager);
      let failed = false;
      try {
        const chunks = (async function* () {
          for await (const chunk of iterateAsync(
            await client.chat.completions.create({
              model: LLM_ENDPOINT_NAME,
              messages,
              stream: true,
              user: get(headers, USER_HEADER),
              extra_headers: { "x-agent": "concierge" },
            }),
          )) {
            yield chunk.toDict();
          }
        })();
        yield* outputToResponsesItemsStream(chunks);
      } catch (caught2) {
        failed = true;
        if (!exit(manager, caught2)) {
          throw caught2;
        }
      } finally {
        if (!failed) {
          exit(manager);
        }
      }

      if (getItem(outcome, "error") != null) {
        const item = {
          id: `notice-${messages.length}`,
          type: "message",
          role: "assistant",
          content: [
            {
              type: "output_text",
              text: `${preferredGreeting(headers)}. ${str(getItem(outcome, "error"))}`,
            },
          ],
        };
        yield new ResponsesAgentStreamEvent({
          type: "response.output_item.done",
          item,
          custom_outputs: outcome,
        });
      }
    },
    "streaming",
    ["request"],
  ),
);

openaiAutolog();
