/** The server of older agents, which kept one in a package of their own, `agent_server`: made for a task, not for a class. */
import { readArguments } from "./arguments.js";
import { ChatAgentChunk, ChatAgentRequest, ChatAgentResponse } from "./chat-agent-types.js";
import { ChatCompletionChunk, ChatCompletionResponse, ChatMessage } from "./llm-types.js";
import { type Dynamic, dictGet, isDict, typeName, PyTypeError } from "./python.js";
import { ResponsesAgentRequest } from "./request-types.js";
import { ResponsesAgentResponse, ResponsesAgentStreamEvent } from "./response-types.js";
import { AgentServer } from "./server.js";
import { check, checkDataclass, Validator } from "./validator.js";

type Check = (value: Dynamic) => unknown;

/** What requests, answers and events of a task must be. */
interface Task {
  readonly request: Check;
  readonly result: Check;
  readonly chunk: Check;
}

const tasks: Readonly<Record<string, Task>> = {
  "agent/v1/responses": {
    request: (value) => check(ResponsesAgentRequest, value),
    result: (value) => check(ResponsesAgentResponse, value),
    chunk: (value) => check(ResponsesAgentStreamEvent, value),
  },
  "agent/v1/chat": {
    request: (value) => {
      for (const message of messagesOf(value)) checkDataclass(ChatMessage, message);
    },
    result: (value) => checkDataclass(ChatCompletionResponse, value),
    chunk: (value) => checkDataclass(ChatCompletionChunk, value),
  },
  "agent/v2/chat": {
    request: (value) => check(ChatAgentRequest, value, "mlflow.types.agent"),
    result: (value) => check(ChatAgentResponse, value, "mlflow.types.agent"),
    chunk: (value) => check(ChatAgentChunk, value, "mlflow.types.agent"),
  },
};

/** `for message in data.get("messages", [])` */
function messagesOf(data: Dynamic): Iterable<Dynamic> {
  const messages: unknown = dictGet(data, "messages");
  if (messages === undefined) return [];
  if (Array.isArray(messages) || typeof messages === "string") return messages;
  if (isDict(messages)) return messages instanceof Map ? messages.keys() : Object.keys(messages);
  throw new PyTypeError(`'${typeName(messages)}' object is not iterable`);
}

/** Requests are checked, and given to handlers as the dicts that they are. */
class TaskValidator extends Validator {
  constructor(private readonly task: Task) {
    super();
  }

  override convertRequest(data: Dynamic): Dynamic {
    this.task.request(data);
    return data;
  }

  override convertResult(result: Dynamic): Dynamic {
    this.task.result(result);
    return this.toWire(result);
  }

  override convertChunk(chunk: Dynamic): Dynamic {
    this.task.chunk(chunk);
    return this.toWire(chunk);
  }
}

/**
 * `create_server(...)`: a server whose handlers take and give dicts.
 *
 * @param task "agent/v1/chat", "agent/v2/chat" or "agent/v1/responses"; with null or another, nothing is checked
 */
export function createServer(task: string | null = null): AgentServer {
  const known = task !== null && Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  return new AgentServer(task, false, known === undefined ? {} : { validator: new TaskValidator(known) });
}

export interface ServerArgs {
  readonly port: number;
  readonly workers: number;
  readonly reload: boolean;
}

/** `parse_server_args()`: what the command line says of the port, the workers and of starting again after changes. */
export function parseServerArgs(): ServerArgs {
  const { port, workers, reload } = readArguments();
  return { port, workers, reload };
}
