/** Tools of langchain_core: `@tool`, `StructuredTool`, and how models are told of them. */
import { cls, type ClassMember, fn, type Member, method } from "../library.js";
import { core, from } from "./names.js";
import { runnableClass, runnableMethods } from "./runnables.js";

const toolOptions = [
  "description=",
  "return_direct=",
  "args_schema=",
  "infer_schema=",
  "response_format=",
  "parse_docstring=",
  "error_on_invalid_docstring=",
  "handle_tool_error=",
  "handle_validation_error=",
  "extras=",
];
const toolClass = (name: string, params: readonly string[], extra: Partial<ClassMember> = {}): ClassMember =>
  runnableClass(name, params, {
    wire: true,
    attributes: {
      name: "str",
      description: "str",
      args: "dict[str, Any]",
      args_schema: "Any",
      return_direct: "bool",
      func: "Any",
      coroutine: "Any",
    },
    methods: {
      ...runnableMethods("Any"),
      run: method(["tool_input", "*", "tool_call_id=", "config=", "**options"], "Any", { awaits: true }),
      arun: method(["tool_input", "*", "tool_call_id=", "config=", "**options"], "Awaitable[Any]"),
    },
    ...extra,
  });

export const tools: Record<string, Member> = {
  tool: fn(
    from,
    "tool",
    ["name_or_callable=", "runnable=", "*", ...toolOptions],
    `${core}.tools.StructuredTool`,
    {
      decorates: true,
    },
  ),
  BaseTool: toolClass("BaseTool", ["*", "name=", ...toolOptions, "**fields"]),
  StructuredTool: toolClass("StructuredTool", ["*", "name=", "func=", "coroutine=", ...toolOptions], {
    statics: {
      from_function: method(
        ["func=", "*", "coroutine=", "name=", ...toolOptions],
        `${core}.tools.StructuredTool`,
      ),
    },
  }),
  Tool: toolClass("Tool", ["name", "func=", "description=", "*", ...toolOptions.slice(1), "coroutine="]),
  ToolException: cls(from, "ToolException", ["*args"], { bases: ["Exception"] }),
  InjectedToolArg: cls(from, "InjectedToolArg", []),
  InjectedToolCallId: cls(from, "InjectedToolCallId", []),
  ToolRuntime: cls(from, "ToolRuntime", []),
};

export const calling: Record<string, Member> = {
  convert_to_openai_tool: fn(from, "convertToOpenaiTool", ["tool", "*", "strict="], "dict[str, Any]"),
  convert_to_openai_function: fn(
    from,
    "convertToOpenaiFunction",
    ["function", "*", "strict="],
    "dict[str, Any]",
  ),
};
