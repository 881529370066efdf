/** What an agent of LangChain before 1.0 decides: actions, their results, and the end. */
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictGet, dictHas } from "../python/dict-access.js";
import { BaseException, ValueError } from "../python/exceptions.js";
import { eq } from "../python/equality.js";
import { jsonDumps } from "../python/json.js";
import { repr, str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { AIMessage, BaseMessage, FunctionMessage, HumanMessage, ToolMessage } from "./messages.js";

/** A tool to run: `tool`, `tool_input`, and the messages that asked for it. */
export class AgentAction {
  readonly type = "AgentAction";

  constructor(
    readonly tool: string,
    readonly tool_input: Dynamic,
    readonly log: string,
  ) {}

  get messages(): BaseMessage[] {
    return [new AIMessage(this.log)];
  }

  protected fields(): readonly string[] {
    return ["tool", "tool_input", "log"];
  }

  __repr__(): string {
    const texts = this.fields().map((name) => `${name}=${repr((this as Dynamic)[name])}`);
    return `${this.constructor.name}(${texts.join(", ")})`;
  }
}

/** An action that a message with calls of tools asked for. */
export class ToolAgentAction extends AgentAction {
  constructor(
    tool: string,
    toolInput: Dynamic,
    log: string,
    readonly message_log: readonly BaseMessage[],
    readonly tool_call_id: Dynamic,
  ) {
    super(tool, toolInput, log);
  }

  override get messages(): BaseMessage[] {
    return [...this.message_log];
  }

  protected override fields(): readonly string[] {
    return [...super.fields(), "message_log", "tool_call_id"];
  }
}

/** An action and what came of it. */
export class AgentStep {
  constructor(
    readonly action: AgentAction,
    readonly observation: Dynamic,
  ) {}

  get messages(): BaseMessage[] {
    const { action, observation } = this;
    if (!(action instanceof ToolAgentAction)) return [new HumanMessage(observationText(observation))];
    return [new FunctionMessage(observationText(observation), { name: action.tool })];
  }

  __repr__(): string {
    return `AgentStep(action=${repr(this.action)}, observation=${repr(this.observation)})`;
  }
}

/** The end: what the agent gives. */
export class AgentFinish {
  readonly type = "AgentFinish";

  constructor(
    readonly return_values: Record<string, Dynamic>,
    readonly log: string,
  ) {}

  get messages(): BaseMessage[] {
    return [new AIMessage(this.log)];
  }

  __repr__(): string {
    return `AgentFinish(return_values=${repr(this.return_values)}, log=${repr(this.log)})`;
  }
}

function observationText(observation: Dynamic): string {
  if (typeof observation === "string") return observation;
  try {
    return jsonDumps(observation, { ensure_ascii: false });
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return str(observation);
  }
}

/** The actions of a message's calls, or the end where it has none. Throws ValueError for what is no answer of a model. */
export function finishOf(message: Dynamic): AgentAction[] | AgentFinish {
  if (!(message instanceof AIMessage)) throw new ValueError(`Expected an AI message got ${repr(message)}`);
  if (message.tool_calls.length === 0)
    return new AgentFinish({ output: message.content }, str(message.content));
  const said = message.content ? `responded: ${str(message.content)}\n` : "\n";
  return message.tool_calls.map((call: Dynamic) => {
    const name = dictGet(call, "name") as string;
    const args: Dynamic = dictGet(call, "args");
    const input: unknown = dictHas(args, "__arg1") ? dictGet(args, "__arg1") : args;
    const log = `\nInvoking: \`${name}\` with \`${str(input)}\`\n${said}\n`;
    return new ToolAgentAction(name, input, log, [message], dictGet(call, "id"));
  });
}

/** What was done so far as messages: each answer of the model once, and the result of each call. */
export function scratchpadOf(steps: Dynamic): BaseMessage[] {
  const messages: BaseMessage[] = [];
  for (const [action, observation] of steps as Iterable<[AgentAction, Dynamic]>) {
    const added: BaseMessage[] =
      action instanceof ToolAgentAction
        ? [
            ...action.message_log,
            new ToolMessage(observationText(observation), {
              tool_call_id: action.tool_call_id as unknown,
              additional_kwargs: { name: action.tool },
            }),
          ]
        : [new AIMessage(action.log)];
    for (const message of added) if (!messages.some((each) => eq(each, message))) messages.push(message);
  }
  return messages;
}

const classes = { AgentAction, ToolAgentAction, AgentStep, AgentFinish };
for (const [name, cls] of Object.entries(classes)) pyClass(cls, { name });
declareMethods(AgentAction, "AgentAction", { __init__: ["tool", "tool_input", "log"] });
declareMethods(AgentFinish, "AgentFinish", { __init__: ["return_values", "log"] });
