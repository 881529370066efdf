import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";

// Configuration from defaults, environment and overrides.

py.setItem(environ, "AGENT_TEMPERATURE", "0.25");
py.setItem(environ, "AGENT_TOOLS", "search, sql,,");
py.pop(environ, "AGENT_ENDPOINT", null);
py.setItem(environ, "AGENT_DEBUG", "True");

function envBool(name: string, default_: boolean = false): boolean {
  const value = getenv(name);
  if (value === null) {
    return default_;
  }
  return py.isIn(py.strip(value).toLowerCase(), new py.PySet(["1", "true", "yes"]));
}

class RetrieverConfig {
  declare k: number;
  declare index: string;
  declare columns: Dynamic;

  constructor(
    index: string = "main.docs" as Dynamic,
    k: number = 5 as Dynamic,
    columns: Dynamic = py.Tuple.of("id", "text") as Dynamic,
  ) {
    this.index = index;
    this.k = k;
    this.columns = columns;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "index" }, { name: "k" }, { name: "columns" }], { frozen: true });
    py.signature(this, "RetrieverConfig.__init__", ["index=", "k=", "columns="]);
  }
}

class AgentConfig {
  declare temperature: Dynamic;
  declare tools: string[];
  declare retriever: RetrieverConfig;
  declare systemPrompt: Dynamic;
  declare endpoint: Dynamic;
  declare debug: boolean;

  constructor(
    endpoint: Dynamic = getenv("AGENT_ENDPOINT", "default-endpoint"),
    temperature: Dynamic = py.float(0) as Dynamic,
    tools: Dynamic = [],
    retriever: Dynamic = py.call(RetrieverConfig, []),
    debug: boolean = false as Dynamic,
    systemPrompt: Dynamic = null as Dynamic,
  ) {
    this.endpoint = endpoint;
    this.temperature = temperature;
    this.tools = tools;
    this.retriever = retriever;
    this.debug = debug;
    this.systemPrompt = systemPrompt;
    this.__post_init__();
  }
  static {
    py.dataclass(this, [
      { name: "endpoint" },
      { name: "temperature" },
      { name: "tools" },
      { name: "retriever" },
      { name: "debug" },
      { name: "system_prompt", js: "systemPrompt" },
    ]);
    py.signature(this, "AgentConfig.__init__", [
      "endpoint=",
      "temperature=",
      "tools=",
      "retriever=",
      "debug=",
      "system_prompt=",
    ]);
  }

  static fromEnv({ ...overrides }: Dynamic = {}): AgentConfig {
    const values = py.dict(undefined, {
      temperature: py.float(py.get(environ, "AGENT_TEMPERATURE", 0)),
      tools: py.flatMap(py.getItem(environ, "AGENT_TOOLS").split(","), (t: string) =>
        py.strip(t) ? [py.strip(t)] : [],
      ),
      debug: envBool("AGENT_DEBUG"),
    });
    py.update(values, overrides);
    return py.call(this, [], values);
  }

  __post_init__(): void {
    if (!(py.le(0, this.temperature) && py.le(this.temperature, 2))) {
      throw new py.ValueError(`temperature out of range: ${py.str(this.temperature)}`);
    }
  }

  get prompt(): string {
    return py.or(this.systemPrompt, () => `You have ${py.len(this.tools)} tools.`);
  }
}

const config = AgentConfig.fromEnv();
py.print(config);
py.print(py.asdict(config));
py.print(config.prompt, envBool("MISSING"), envBool("MISSING", true));
const other = py.dataclassReplace(config, { system_prompt: "Hi", retriever: new RetrieverConfig(undefined, 1) });
py.print(
  py.getAttr(other, "prompt"),
  py.getAttr(py.getAttr(other, "retriever"), "k"),
  py.getAttr(config.retriever, "k"),
  py.is(py.getAttr(other, "tools"), config.tools),
  py.eq(other, config),
);
py.print(
  py.eq(new AgentConfig(), new AgentConfig()),
  py.eq(new AgentConfig(undefined, undefined, undefined, undefined, true), new AgentConfig()),
);
try {
  AgentConfig.fromEnv({ temperature: 3 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
try {
  AgentConfig.fromEnv({ model: "x" });
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  py.setAttr(config.retriever, "k", 3);
} catch (caught3) {
  const e = py.toException(caught3);
  py.print(py.typeName(e), e);
}
try {
  py.getItem(environ, "NOT_SET_ANYWHERE");
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.KeyError);
  py.print("KeyError", e);
}
