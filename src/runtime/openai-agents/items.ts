/** The items of a run, and how they pass through the npm package, whose items have other fields. */
import type * as core from "@openai/agents-core";
import { responseItem } from "../databricks/openai-response-types.js";
import { OpenAIObject } from "../databricks/openai-object.js";
import { pyClass } from "../python/class-info.js";
import { dictGet } from "../python/dict-access.js";
import { NotImplementedError } from "../python/exceptions.js";
import { jsonDumps } from "../python/json.js";
import type { Dynamic } from "../python/types.js";
import { inputItems } from "./chat-messages.js";
import { toolOutput } from "./tools.js";

/** An item that a run made. */
export abstract class RunItem {
  abstract readonly type: string;

  constructor(
    readonly agent: Dynamic,
    readonly raw_item: Dynamic,
  ) {}

  /** The item as a model takes it. */
  toInputItem(): Dynamic {
    return this.raw_item instanceof OpenAIObject ? this.raw_item.toDict() : this.raw_item;
  }
}

export class MessageOutputItem extends RunItem {
  readonly type = "message_output_item";
}
export class ReasoningItem extends RunItem {
  readonly type = "reasoning_item";
}
export class ToolCallItem extends RunItem {
  readonly type = "tool_call_item";

  get tool_name(): string {
    return this.raw_item.name as string;
  }

  get call_id(): string {
    return this.raw_item.call_id as string;
  }
}
export class ToolCallOutputItem extends RunItem {
  readonly type = "tool_call_output_item";

  constructor(
    agent: Dynamic,
    raw: Dynamic,
    /** What the tool gave, before it became text. */
    readonly output: Dynamic,
  ) {
    super(agent, raw);
  }

  get call_id(): string {
    return dictGet(this.raw_item, "call_id") as string;
  }
}
export class HandoffCallItem extends RunItem {
  readonly type = "handoff_call_item";
}
export class HandoffOutputItem extends RunItem {
  readonly type = "handoff_output_item";

  constructor(
    agent: Dynamic,
    raw: Dynamic,
    readonly source_agent: Dynamic,
    readonly target_agent: Dynamic,
  ) {
    super(agent, raw);
  }
}

for (const each of [
  RunItem,
  MessageOutputItem,
  ReasoningItem,
  ToolCallItem,
  ToolCallOutputItem,
  HandoffCallItem,
  HandoffOutputItem,
])
  pyClass(each, { name: each.name, module: "agents.items" });

/** What a tool gave, on its way through the npm package, which makes JSON of it. */
export class ToolOutput {
  constructor(readonly value: Dynamic) {}

  toJSON(): Dynamic {
    return { tool_output: toolOutput(this.value) as unknown };
  }
}

/** An item of the input: opaque to the npm package. */
export const toCoreInput = (item: Dynamic): core.AgentInputItem =>
  ({ type: "unknown", providerData: { item: item as unknown } }) as core.AgentInputItem;

/** An item of an answer. The npm package looks at its text and its calls; the whole of it rides along. */
export function toCoreOutput(item: Dynamic): core.AgentOutputItem {
  const providerData = { item: item.toDict() as unknown };
  if (item.type === "function_call")
    return {
      type: "function_call",
      callId: item.call_id as string,
      name: item.name as string,
      // The npm package refuses what is no JSON before the tool can; the tool reads the item's own.
      arguments: "{}",
      status: "completed",
      providerData,
    };
  if (item.type === "reasoning") return { type: "reasoning", content: [], providerData };
  if (item.type !== "message")
    throw new NotImplementedError(`Items of the type ${String(item.type)} are not migrated.`);
  const content = (item.content as Dynamic[]).map((part) =>
    part.type === "refusal"
      ? { type: "refusal" as const, refusal: part.refusal as string }
      : { type: "output_text" as const, text: part.text as string },
  );
  return { type: "message", role: "assistant", status: "completed", content, providerData };
}

/** The arguments of a call as the model wrote them. */
export const callArguments = (call: Dynamic): string => call.providerData.item.arguments as string;

/** A message that is not there. */
export const silence: core.AgentOutputItem = {
  type: "message",
  role: "assistant",
  status: "completed",
  content: [{ type: "output_text", text: "" }],
};

/** Whether Python's run has such an item. */
export const isHeard = (item: core.RunItem): boolean =>
  item.type !== "message_output_item" || (item.rawItem.providerData ?? null) !== null;

/** The item that the npm package was given, or the result of a call that it made. */
export function fromCore(item: Dynamic): Dynamic {
  if (item.type !== "function_call_result") return item.providerData.item as unknown;
  const told: Dynamic = JSON.parse(item.output.text as string);
  return {
    call_id: item.callId as unknown,
    output: "tool_output" in told ? (told.tool_output as unknown) : jsonDumps(told),
    type: "function_call_output",
  };
}

const known = new WeakMap<object, RunItem>();

/** The run item of Python for one of the npm package; always the same one. */
export function runItem(item: core.RunItem): RunItem {
  const found = known.get(item);
  if (found) return found;
  const made = newRunItem(item);
  known.set(item, made);
  return made;
}

const objectOf = (item: Dynamic): Dynamic => responseItem(item.rawItem.providerData.item);

function newRunItem(item: Dynamic): RunItem {
  const agent: unknown = item.agent?.python;
  switch (item.type as string) {
    case "message_output_item":
      return new MessageOutputItem(agent, objectOf(item));
    case "reasoning_item":
      return new ReasoningItem(agent, objectOf(item));
    case "tool_call_item":
      return new ToolCallItem(agent, objectOf(item));
    case "handoff_call_item":
      return new HandoffCallItem(agent, objectOf(item));
    case "handoff_output_item":
      return new HandoffOutputItem(
        item.sourceAgent.python,
        fromCore(item.rawItem),
        item.sourceAgent.python,
        item.targetAgent.python,
      );
    default: {
      const { output } = item;
      return new ToolCallOutputItem(
        agent,
        fromCore(item.rawItem),
        output instanceof ToolOutput ? output.value : output,
      );
    }
  }
}

/** `agents.ItemHelpers` */
export class ItemHelpers {
  static textMessageOutput(item: Dynamic): string {
    return texts(item.raw_item);
  }

  static textMessageOutputs(items: Iterable<Dynamic>): string {
    return [...items].map((item) => (item instanceof MessageOutputItem ? texts(item.raw_item) : "")).join("");
  }

  static extractLastText(message: Dynamic): string | null {
    const last: Dynamic = message?.type === "message" ? message.content.at(-1) : undefined;
    return last?.type === "output_text" ? (last.text as string) : null;
  }

  static extractLastContent(message: Dynamic): string {
    const last: Dynamic = message?.type === "message" ? message.content.at(-1) : undefined;
    return (last?.text ?? last?.refusal ?? "") as string;
  }

  static extractText(message: Dynamic): string | null {
    return message?.type === "message" ? texts(message) || null : null;
  }

  static inputToNewInputList(input: Dynamic): Dynamic[] {
    return inputItems(input);
  }
}

const texts = (message: Dynamic): string =>
  (message.content as Dynamic[])
    .map((part) => (part.type === "output_text" ? ((part.text ?? "") as string) : ""))
    .join("");
