/** How the state of a graph is kept between requests: as JSON from which this app makes the same messages and objects. */
import { Command as CoreCommand, Send as CoreSend } from "@langchain/langgraph";
import { RuntimeError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";
import { type ValueKind, Values } from "../memory/values.js";
import { Send } from "./commands.js";
import { AIMessageChunk } from "./message-chunks.js";
import {
  AIMessage,
  BaseMessage,
  ChatMessage,
  HumanMessage,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from "./messages.js";

const messageClasses: Readonly<Record<string, new (content: Dynamic, options: Dynamic) => BaseMessage>> = {
  HumanMessage,
  SystemMessage,
  ChatMessage,
  AIMessage,
  AIMessageChunk,
  ToolMessage,
};

const nameOf = (message: object): string | undefined =>
  Object.keys(messageClasses).find((name) => messageClasses[name] === message.constructor);

/** Fields of the npm package's own; `type` comes with the class. */
const isOwn = (name: string): boolean => name.startsWith("lc_") || name === "type";

const kinds: readonly ValueKind[] = [
  {
    name: "message",
    is: (value) => value instanceof BaseMessage && nameOf(value) !== undefined,
    fields: (message) => ({
      ...Object.fromEntries(Object.entries(message as object).filter(([name]) => !isOwn(name))),
      $class: nameOf(message as object),
    }),
    make: ({ $class: name, content, ...fields }) => new messageClasses[name as string]!(content, fields),
  },
  {
    name: "remove",
    is: (value) => value instanceof RemoveMessage,
    fields: ({ id }) => ({ id: id as unknown }),
    make: ({ id }) => new RemoveMessage(id),
  },
  {
    name: "send",
    is: (value) => value instanceof CoreSend,
    fields: ({ node, args }) => ({ node: node as unknown, args: args as unknown }),
    make: ({ node, args }) => new Send(node as string, args),
  },
  {
    name: "command",
    is: (value) => value instanceof CoreCommand,
    fields: ({ update, goto: target, graph, resume }) =>
      ({ update, target, graph, resume }) as Record<string, Dynamic>,
    make: ({ update, target, graph, resume }) =>
      new CoreCommand({
        update,
        goto: target as string,
        graph: graph as string,
        resume: resume as unknown,
      } as never),
  },
  {
    name: "error",
    is: (value) => value instanceof Error,
    fields: ({ name, message }) => ({ name: name as unknown, message: message as unknown }),
    make: ({ name, message }) => ({ name: name as unknown, message: message as unknown }),
  },
];

/** The values of states. */
export const keptValues = new Values(kinds);

/** The same for LangGraph's savers, which take bytes. */
export class KeptValues {
  dumpsTyped(value: Dynamic): Promise<[string, Uint8Array]> {
    return Promise.resolve(["json", Buffer.from(JSON.stringify(keptValues.write(value)), "utf8")]);
  }

  /** @throws RuntimeError of what Python wrote, which has another format. */
  loadsTyped(type: string, data: Uint8Array | string): Promise<Dynamic> {
    if (type !== "json")
      throw new RuntimeError(
        `This conversation is kept in a format that the app does not read: '${type}'. The tables are those of the Python agent: give the app a schema of its own.`,
      );
    const text = typeof data === "string" ? data : Buffer.from(data).toString("utf8");
    return Promise.resolve(keptValues.read(JSON.parse(text)) as unknown);
  }
}
