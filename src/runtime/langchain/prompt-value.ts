import { BasePromptValue } from "@langchain/core/prompt_values";
import { pyClass } from "../python/class-info.js";
import { repr } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import type { BaseMessage } from "./messages.js";

/** What a prompt makes of its variables. */
export abstract class PromptValue extends BasePromptValue {
  override lc_namespace = ["langchain_core", "prompt_values"];

  abstract toMessages(): Dynamic[];

  override toChatMessages(): Dynamic[] {
    return this.toMessages();
  }
}

/** The messages of a chat prompt. */
export class ChatPromptValue extends PromptValue {
  constructor(readonly messages: BaseMessage[]) {
    super({ messages });
  }

  override toMessages(): BaseMessage[] {
    return this.messages;
  }

  override toString(): string {
    const prefixes: Readonly<Record<string, string>> = {
      human: "Human",
      ai: "AI",
      system: "System",
      tool: "Tool",
    };
    return this.messages.map((message) => `${prefixes[message._getType()]}: ${message.text}`).join("\n");
  }

  __repr__(): string {
    return `ChatPromptValue(messages=${repr(this.messages)})`;
  }
}
pyClass(ChatPromptValue, { name: "ChatPromptValue" });

/** Whether a value is what a prompt made. */
export const isPromptValue = (value: Dynamic): value is PromptValue => value instanceof PromptValue;
