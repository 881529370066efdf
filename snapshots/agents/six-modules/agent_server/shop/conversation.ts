/** The loop between the model and the tools. */

import { SpanType, trace } from "../runtime/agent-server/index.js";
import * as py from "../runtime/python/index.js";
import type { Dynamic, PyDict } from "../runtime/python/index.js";
import * as catalogue from "./catalogue.js";
import { ShopError } from "./errors.js";
import { prompt } from "./settings.js";
import { TOOLS, runTool } from "./tools/index.js";

export class Conversation {
  declare client: Dynamic;
  declare settings: Dynamic;
  declare messages: Dynamic[];
  declare used: string[];
  constructor(client: Dynamic, settings: Dynamic, messages: PyDict[]) {
    this.client = client;
    this.settings = settings;
    const system = py.call(py.getAttr(prompt("system"), "format"), [], {
      kinds: py.join(" and ", catalogue.kinds()),
      currency: py.getAttr(settings, "currency"),
    });
    this.messages = [{ role: "system", content: system }, ...py.spread(messages)];
    this.used = [];
  }

  get specs(): PyDict[] {
    return Array.from(py.items(TOOLS), ([n, f]: Dynamic) => ({
      type: "function",
      function: {
        name: n,
        description: py.getAttr(f, "__doc__"),
        parameters: { type: "object", properties: new py.Dict() },
      },
    }));
  }

  @trace({ spanType: SpanType.TOOL })
  async use(name: string, arguments_: string): Promise<string> {
    this.used.push(name);
    try {
      return py.jsonDumps(await py.readStream(runTool(name, py.jsonLoads(py.or(arguments_, () => "{}")))), {
        ensure_ascii: false,
      });
    } catch (caught) {
      const e = py.rethrowUnless(caught, ShopError);
      return py.jsonDumps(e.asDict());
    }
  }
  static {
    py.signature(this.prototype.use, "Conversation.use", ["name", "arguments"]);
  }

  /** ("text", piece) while the model speaks, ("tool", (id, result)) when it used one. */
  async *__iter__(): AsyncGenerator<Dynamic> {
    for (const _ of py.range(py.getAttr(this.settings, "max_turns"))) {
      const calls: PyDict = new py.Dict();
      let spoken: Dynamic = "";
      for await (const chunk of py.iterateAsync(
        await py.callMethod(py.getAttr(py.getAttr(this.client, "chat"), "completions"), "create", [], {
          model: py.getAttr(this.settings, "endpoint"),
          messages: this.messages,
          tools: this.specs,
          stream: true,
        }),
      )) {
        if (!py.truthy(py.getAttr(chunk, "choices"))) {
          continue;
        }
        const delta = py.getAttr(py.getItem(py.getAttr(chunk, "choices"), 0), "delta");
        if (py.truthy(py.getAttr(delta, "content"))) {
          spoken = py.iadd(spoken, py.getAttr(delta, "content"));
          yield py.Tuple.of("text", py.getAttr(delta, "content"));
        }
        for (const call of py.iterate(py.or(py.getAttr(delta, "tool_calls"), () => []))) {
          const kept = py.setDefault(calls, py.getAttr(call, "index"), { id: "", name: "", arguments: "" });
          py.setItem(
            kept,
            "id",
            py.iadd(
              py.getItem(kept, "id"),
              py.or(py.getAttr(call, "id"), () => ""),
            ),
          );
          py.setItem(
            kept,
            "name",
            py.iadd(
              py.getItem(kept, "name"),
              py.or(py.getAttr(py.getAttr(call, "function"), "name"), () => ""),
            ),
          );
          py.setItem(
            kept,
            "arguments",
            py.iadd(
              py.getItem(kept, "arguments"),
              py.or(py.getAttr(py.getAttr(call, "function"), "arguments"), () => ""),
            ),
          );
        }
      }
      if (!py.truthy(calls)) {
        return;
      }
      this.messages.push({
        role: "assistant",
        content: py.or(spoken, () => null),
        tool_calls: Array.from(py.values(calls), (c: PyDict) => ({
          id: py.getItem(c, "id"),
          type: "function",
          function: { name: py.getItem(c, "name"), arguments: py.getItem(c, "arguments") },
        })),
      });
      for (const call of py.values(calls)) {
        const result = await this.use(py.getItem(call, "name"), py.getItem(call, "arguments"));
        this.messages.push({ role: "tool", tool_call_id: py.getItem(call, "id"), content: result });
        yield py.Tuple.of("tool", py.Tuple.of(py.getItem(call, "id"), result));
      }
    }
    yield py.Tuple.of("text", "I stop here.");
  }
}
