/** Prompt templates: texts and messages with variables. */
import * as core from "@langchain/core/runnables";
import { className, pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, dictGet, dictHas, isDict } from "../python/dict-access.js";
import { KeyError, TypeError, ValueError } from "../python/exceptions.js";
import { iterate } from "../python/iteration.js";
import { repr } from "../python/repr.js";
import { strFormat } from "../python/text-format-fields.js";
import { type } from "../python/type.js";
import type { Dynamic } from "../python/types.js";
import { convertToMessages, createMessage, plainObject } from "./convert-messages.js";
import { BaseMessage, HumanMessage } from "./messages.js";
import { ChatPromptValue, isPromptValue } from "./prompt-value.js";
import { Runnable } from "./runnables.js";

const help =
  "\nFor troubleshooting, visit: https://docs.langchain.com/oss/python/langchain/errors/INVALID_PROMPT_INPUT ";

/** Names of the variables of a template, sorted as Python has them. */
export function templateVariables(template: string): string[] {
  const names = new Set<string>();
  for (const [whole, name] of template.replaceAll(/\{\{|\}\}/g, "  ").matchAll(/\{([^{}]*)\}/g)) {
    const field = /^[^.[!:]*/.exec(name!)![0];
    if (field === "")
      throw new ValueError(
        `Invalid prompt schema; check for mismatched or missing input parameters from ${whole}.${help}`,
      );
    names.add(field);
  }
  return [...names].sort();
}

class PromptRunnable extends core.Runnable<Dynamic, Dynamic> {
  override lc_namespace = ["langchain_core", "prompts"];

  constructor(private readonly prompt: BasePromptTemplate) {
    super();
  }

  override getName(): string {
    return className(this.prompt.constructor);
  }

  override async invoke(input: Dynamic, options: Dynamic): Promise<Dynamic> {
    return this._callWithConfig(
      (given: Dynamic) => Promise.resolve(this.prompt.formatGiven(given)),
      input,
      options,
    );
  }
}

export abstract class BasePromptTemplate extends Runnable {
  abstract readonly inputVariables: readonly string[];
  readonly partialVariables: Record<string, Dynamic>;

  constructor(partial: Dynamic) {
    super(undefined as Dynamic);
    (this as Dynamic).core = new PromptRunnable(this);
    this.partialVariables = plainObject(partial ?? {});
  }

  abstract formatPrompt(values?: Dynamic): ChatPromptValue | StringPromptValue;

  /** What `invoke` makes of its input. Throws as langchain_core does. */
  formatGiven(input: Dynamic): Dynamic {
    const given = this.asDict(input);
    const missing = this.inputVariables.filter((name) => !dictHas(given, name));
    if (missing.length) {
      const [first] = missing;
      throw new KeyError(
        `Input to ${className(this.constructor)} is missing variables {${missing.map((name) => repr(name)).join(", ")}}.  Expected: ${repr([...this.inputVariables])} Received: ${repr([...dictEntries(given)].map(([key]) => key as unknown))}\nNote: if you intended {${first}} to be part of the string and not a variable, please escape it with double curly braces like: '{{${first}}}'.${help}`,
      );
    }
    return this.formatPrompt(plainObject(given));
  }

  private asDict(input: Dynamic): Dynamic {
    if (isDict(input)) return input;
    if (this.inputVariables.length === 1) return { [this.inputVariables[0]!]: input as unknown };
    throw new TypeError(
      `Expected mapping type as input to ${className(this.constructor)}. Received ${repr(type(input))}.${help}`,
    );
  }

  protected values(given: Dynamic): Record<string, Dynamic> {
    const partial = Object.entries(this.partialVariables).map(([name, value]): [string, Dynamic] => [
      name,
      typeof value === "function" ? value() : value,
    ]);
    return { ...Object.fromEntries(partial), ...plainObject(given ?? {}) };
  }
}

/** Text as a prompt. */
export class StringPromptValue extends ChatPromptValue {
  constructor(readonly text: string) {
    super([new HumanMessage(text)]);
  }

  override toString(): string {
    return this.text;
  }

  override __repr__(): string {
    return `StringPromptValue(text=${repr(this.text)})`;
  }
}

export interface PromptTemplateOptions {
  template?: string;
  input_variables?: Dynamic;
  partial_variables?: Dynamic;
  template_format?: string;
}

/** A text with variables in braces. */
export class PromptTemplate extends BasePromptTemplate {
  readonly template: string;
  readonly inputVariables: readonly string[];

  constructor(options: PromptTemplateOptions = {}) {
    super(options.partial_variables);
    this.template = options.template ?? "";
    checkFormat(options.template_format);
    this.inputVariables = templateVariables(this.template).filter((name) => !(name in this.partialVariables));
  }

  static fromTemplate(template: string, options: PromptTemplateOptions = {}): PromptTemplate {
    return new PromptTemplate({ ...options, template });
  }

  format(values: Dynamic = {}): string {
    return strFormat(this.template, [], this.values(values));
  }

  formatPrompt(values: Dynamic = {}): StringPromptValue {
    return new StringPromptValue(this.format(values));
  }

  partial(values: Dynamic = {}): PromptTemplate {
    return new PromptTemplate({
      template: this.template,
      partial_variables: { ...this.partialVariables, ...plainObject(values) },
    });
  }
}

function checkFormat(format: string | undefined): void {
  if (format !== undefined && format !== "f-string")
    throw new ValueError(
      `templates in the format '${format}' are not migrated: write the template with braces`,
    );
}

/** Messages from a variable. */
export class MessagesPlaceholder {
  readonly optional: boolean;
  readonly limit: number | null;

  constructor(
    readonly variableName: string,
    options: { optional?: boolean; n_messages?: number | null } = {},
  ) {
    this.optional = options.optional ?? false;
    this.limit = options.n_messages ?? null;
  }

  get variables(): readonly string[] {
    return this.optional ? [] : [this.variableName];
  }

  formatMessages(values: Record<string, Dynamic>): BaseMessage[] {
    const found: unknown = values[this.variableName];
    if (found === undefined && this.optional) return [];
    if (!Array.isArray(found))
      throw new ValueError(
        `variable ${this.variableName} should be a list of base messages, got ${repr(found)} of type ${repr(type(found))}${help}`,
      );
    const messages = convertToMessages(found);
    return this.limit === null ? messages : messages.slice(-this.limit);
  }
}

/** A message whose text has variables. */
export class MessageTemplate {
  constructor(
    private readonly kind: string,
    private readonly template: Dynamic,
  ) {}

  get variables(): readonly string[] {
    return this.texts().flatMap(templateVariables);
  }

  private texts(): string[] {
    if (typeof this.template === "string") return [this.template];
    return (this.template as Dynamic[]).map((block) =>
      typeof block === "string" ? block : String(dictGet(block, "text") ?? ""),
    );
  }

  formatMessages(values: Record<string, Dynamic>): BaseMessage[] {
    const filled = (text: string): string => strFormat(text, [], values);
    const content: unknown =
      typeof this.template === "string"
        ? filled(this.template)
        : (this.template as Dynamic[]).map((block) =>
            isDict(block) && dictHas(block, "text")
              ? { ...plainObject(block), text: filled(dictGet(block, "text")) }
              : (block as unknown),
          );
    return [createMessage(this.kind, content, {})];
  }
}

/** `SystemMessagePromptTemplate` and its like: only their `from_template` is used. */
export class SystemMessagePromptTemplate {
  static fromTemplate(template: string): MessageTemplate {
    return new MessageTemplate("system", template);
  }
}
export class HumanMessagePromptTemplate {
  static fromTemplate(template: string): MessageTemplate {
    return new MessageTemplate("human", template);
  }
}
export class AIMessagePromptTemplate {
  static fromTemplate(template: string): MessageTemplate {
    return new MessageTemplate("ai", template);
  }
}

type Part = BaseMessage | MessageTemplate | MessagesPlaceholder | ChatPromptTemplate;

/** Messages with variables. */
export class ChatPromptTemplate extends BasePromptTemplate {
  readonly messages: readonly Part[];
  readonly inputVariables: readonly string[];

  constructor(messages: Dynamic, options: { partial_variables?: Dynamic; template_format?: string } = {}) {
    super(options.partial_variables);
    checkFormat(options.template_format);
    this.messages = Array.from(iterate(messages), partOf);
    const all = new Set(this.messages.flatMap(variablesOf));
    this.inputVariables = [...all].filter((name) => !(name in this.partialVariables)).sort();
  }

  static fromMessages(messages: Dynamic, options: { template_format?: string } = {}): ChatPromptTemplate {
    return new ChatPromptTemplate(messages, options);
  }

  static fromTemplate(template: string): ChatPromptTemplate {
    return new ChatPromptTemplate([["human", template]]);
  }

  formatMessages(values: Dynamic = {}): BaseMessage[] {
    const all = this.values(values);
    return this.messages.flatMap((part) => (part instanceof BaseMessage ? [part] : part.formatMessages(all)));
  }

  formatPrompt(values: Dynamic = {}): ChatPromptValue {
    return new ChatPromptValue(this.formatMessages(values));
  }

  format(values: Dynamic = {}): string {
    return this.formatPrompt(values).toString();
  }

  partial(values: Dynamic = {}): ChatPromptTemplate {
    return new ChatPromptTemplate(this.messages, {
      partial_variables: { ...this.partialVariables, ...plainObject(values) },
    });
  }

  append(message: Dynamic): void {
    (this.messages as Part[]).push(partOf(message));
  }

  __add__(other: Dynamic): ChatPromptTemplate {
    const more =
      other instanceof ChatPromptTemplate ? other.messages : Array.isArray(other) ? other : [other];
    return new ChatPromptTemplate([...this.messages, ...more], { partial_variables: this.partialVariables });
  }
}

function variablesOf(part: Part): readonly string[] {
  if (part instanceof BaseMessage) return [];
  return part instanceof ChatPromptTemplate ? part.inputVariables : part.variables;
}

function partOf(part: Dynamic): Part {
  if (
    part instanceof BaseMessage ||
    part instanceof MessageTemplate ||
    part instanceof MessagesPlaceholder ||
    part instanceof ChatPromptTemplate
  )
    return part;
  if (typeof part === "string") return new MessageTemplate("human", part);
  if (isPromptValue(part)) throw new TypeError("a prompt value is no message template");
  const [role, template] = isDict(part)
    ? [dictGet(part, "role"), dictGet(part, "content")]
    : (part as Dynamic[]);
  if (role === "placeholder") return placeholder(template);
  return new MessageTemplate(String(role), template instanceof PromptTemplate ? template.template : template);
}

/** `("placeholder", "{history}")`, which may be missing. */
const placeholder = (template: Dynamic): MessagesPlaceholder =>
  Array.isArray(template)
    ? new MessagesPlaceholder(template[0].slice(1, -1) as string, { optional: !template[1] })
    : new MessagesPlaceholder((template as string).slice(1, -1), { optional: true });

declareMethods(PromptTemplate, "PromptTemplate", {
  __init__: ["*", "**options"],
  from_template: ["template", "*", "**options"],
  format: ["**values"],
  format_prompt: ["**values"],
  partial: ["**values"],
});
declareMethods(ChatPromptTemplate, "ChatPromptTemplate", {
  __init__: ["messages", "*", "**options"],
  from_messages: ["messages", "*", "template_format="],
  from_template: ["template"],
  format: ["**values"],
  format_messages: ["**values"],
  format_prompt: ["**values"],
  partial: ["**values"],
});
declareMethods(MessagesPlaceholder, "MessagesPlaceholder", {
  __init__: ["variable_name", "*", "optional=", "n_messages="],
});
for (const [name, cls] of Object.entries({ PromptTemplate, ChatPromptTemplate, MessagesPlaceholder }))
  pyClass(cls, { name });
