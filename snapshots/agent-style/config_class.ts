import {
  type Dynamic,
  KeyError,
  PySet,
  Tuple,
  TypeError,
  ValueError,
  asdict,
  call,
  dataclass,
  dataclassReplace,
  dict,
  eq,
  flatMap,
  float,
  get,
  getAttr,
  getItem,
  is,
  isIn,
  pop,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  str,
  strip,
  toException,
  typeName,
  update,
} from "./runtime/python/index.js";
import { environ, getenv } from "./runtime/python/stdlib/os.js";

// Configuration from defaults, environment and overrides.

setItem(environ, "AGENT_TEMPERATURE", "0.25");
setItem(environ, "AGENT_TOOLS", "search, sql,,");
pop(environ, "AGENT_ENDPOINT", null);
setItem(environ, "AGENT_DEBUG", "True");

function envBool(name: string, default_: boolean = false): boolean {
  const value = getenv(name);
  if (value === null) {
    return default_;
  }
  return isIn(strip(value).toLowerCase(), new PySet(["1", "true", "yes"]));
}

class RetrieverConfig {
  declare k: number;
  declare index: string;
  declare columns: Dynamic;

  constructor(
    index: string = "main.docs" as Dynamic,
    k: number = 5 as Dynamic,
    columns: Dynamic = Tuple.of("id", "text") as Dynamic,
  ) {
    this.index = index;
    this.k = k;
    this.columns = columns;
    Object.freeze(this);
  }
  static {
    dataclass(this, [{ name: "index" }, { name: "k" }, { name: "columns" }], { frozen: true });
    signature(this, "RetrieverConfig.__init__", ["index=", "k=", "columns="]);
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
    temperature: Dynamic = float(0) as Dynamic,
    tools: Dynamic = [],
    retriever: Dynamic = call(RetrieverConfig, []),
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
    dataclass(this, [
      { name: "endpoint" },
      { name: "temperature" },
      { name: "tools" },
      { name: "retriever" },
      { name: "debug" },
      { name: "system_prompt", js: "systemPrompt" },
    ]);
    signature(this, "AgentConfig.__init__", [
      "endpoint=",
      "temperature=",
      "tools=",
      "retriever=",
      "debug=",
      "system_prompt=",
    ]);
  }

  static fromEnv({ ...overrides }: Dynamic = {}): AgentConfig {
    const values = dict(undefined, {
      temperature: float(get(environ, "AGENT_TEMPERATURE", 0)),
      tools: flatMap(getItem(environ, "AGENT_TOOLS").split(","), (t: string) =>
        strip(t) ? [strip(t)] : [],
      ),
      debug: envBool("AGENT_DEBUG"),
    });
    update(values, overrides);
    return call(this, [], values);
  }

  __post_init__(): void {
    if (!(0 <= this.temperature && this.temperature <= 2)) {
      throw new ValueError(`temperature out of range: ${str(this.temperature)}`);
    }
  }

  get prompt(): string {
    return this.systemPrompt || `You have ${this.tools.length} tools.`;
  }
}

const config = AgentConfig.fromEnv();
print(config);
print(asdict(config));
print(config.prompt, envBool("MISSING"), envBool("MISSING", true));
const other = dataclassReplace(config, {
  system_prompt: "Hi",
  retriever: new RetrieverConfig(undefined, 1),
});
print(
  getAttr(other, "prompt"),
  getAttr(getAttr(other, "retriever"), "k"),
  config.retriever.k,
  is(getAttr(other, "tools"), config.tools),
  eq(other, config),
);
print(
  eq(new AgentConfig(), new AgentConfig()),
  eq(new AgentConfig(undefined, undefined, undefined, undefined, true), new AgentConfig()),
);
try {
  AgentConfig.fromEnv({ temperature: 3 });
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
try {
  AgentConfig.fromEnv({ model: "x" });
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  setAttr(config.retriever, "k", 3);
} catch (caught3) {
  const e = toException(caught3);
  print(typeName(e), e);
}
try {
  getItem(environ, "NOT_SET_ANYWHERE");
} catch (caught4) {
  const e = rethrowUnless(caught4, KeyError);
  print("KeyError", e);
}
