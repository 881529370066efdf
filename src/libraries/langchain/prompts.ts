/** Prompts and output parsers of langchain_core. */
import { cls, type ClassMember, type Member, method, type MethodRow, unsupported } from "../library.js";
import { core, from, message } from "./names.js";
import { runnableClass, runnableMethods } from "./runnables.js";

const promptMethods: Record<string, MethodRow> = {
  ...runnableMethods(`${core}.prompt_values.ChatPromptValue`, "Any"),
  format: method(["**values"], "str"),
  format_prompt: method(["**values"], `${core}.prompt_values.ChatPromptValue`),
};
const template = `${core}.prompts.PromptTemplate`;
const chatTemplate = `${core}.prompts.ChatPromptTemplate`;
const messageTemplate = (name: string): ClassMember =>
  cls(from, name, [], { statics: { from_template: method(["template"], "Any") } });

export const prompts: Record<string, Member> = {
  PromptTemplate: runnableClass(
    "PromptTemplate",
    ["*", "template=", "input_variables=", "partial_variables=", "template_format="],
    {
      methods: { ...promptMethods, partial: method(["**values"], template) },
      attributes: { template: "str", input_variables: "list[str]" },
      statics: {
        from_template: method(["template", "*", "template_format=", "partial_variables="], template),
      },
    },
  ),
  ChatPromptTemplate: runnableClass(
    "ChatPromptTemplate",
    ["messages", "*", "template_format=", "input_variables=", "partial_variables="],
    {
      methods: {
        ...promptMethods,
        format_messages: method(["**values"], `list[${message}]`),
        partial: method(["**values"], chatTemplate),
        append: method(["message"], "None"),
      },
      attributes: { messages: "Any", input_variables: "list[str]" },
      statics: {
        from_messages: method(["messages", "*", "template_format="], chatTemplate),
        from_template: method(["template"], chatTemplate),
      },
    },
  ),
  MessagesPlaceholder: cls(from, "MessagesPlaceholder", ["variable_name", "*", "optional=", "n_messages="], {
    attributes: { variable_name: "str" },
  }),
  SystemMessagePromptTemplate: messageTemplate("SystemMessagePromptTemplate"),
  HumanMessagePromptTemplate: messageTemplate("HumanMessagePromptTemplate"),
  AIMessagePromptTemplate: messageTemplate("AIMessagePromptTemplate"),
  FewShotPromptTemplate: unsupported(
    "unsupported-library-member",
    "Write the examples into a ChatPromptTemplate.",
  ),
};

export const promptValues: Record<string, Member> = {
  ChatPromptValue: cls(from, "ChatPromptValue", ["messages"], {
    attributes: { messages: `list[${message}]` },
    methods: {
      to_messages: method([], `list[${message}]`),
      to_string: method([], "str", { name: "toString" }),
    },
  }),
};

const parserMethods = (gives: string): Record<string, MethodRow> => ({
  ...runnableMethods(gives),
  parse: method(["text"], gives),
  get_format_instructions: method([], "str", {
    unsupported: "Say in the prompt what the JSON has to look like, or use with_structured_output.",
  }),
});

export const parsers: Record<string, Member> = {
  BaseOutputParser: runnableClass("BaseOutputParser", [], { methods: parserMethods("Any") }),
  StrOutputParser: runnableClass("StrOutputParser", [], { methods: parserMethods("str") }),
  JsonOutputParser: runnableClass("JsonOutputParser", ["*", "pydantic_object="], {
    methods: parserMethods("Any"),
  }),
  PydanticOutputParser: runnableClass("PydanticOutputParser", ["*", "pydantic_object"], {
    methods: parserMethods("Any"),
  }),
};
