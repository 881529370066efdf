/** Small agents, each written another way, and what the matcher is to find in it. */

export interface Variant {
  readonly name: string;
  /** The entry is `agent.py`. */
  readonly files: Readonly<Record<string, string>>;
  readonly modelConfig?: Record<string, unknown>;
  readonly data?: Readonly<Record<string, string>>;
  /** `kind className file:line`; handlers, registration and facts as `name = value @file:line`. */
  readonly expected: Expected;
}

export interface Expected {
  readonly agent: string | undefined;
  readonly predict?: number;
  readonly predictStream?: number;
  readonly registration?: string;
  readonly endpoint?: string;
  readonly systemPrompt?: string;
  readonly temperature?: string;
  readonly tools?: readonly string[];
  readonly resources?: readonly string[];
  readonly settings?: readonly string[];
}

const ask = `
    def predict(self, request):
        return self.client.chat.completions.create(model=self.endpoint, messages=[{"role": "system", "content": PROMPT}])
`;

export const variants: readonly Variant[] = [
  {
    name: "an alias of the interface, an instance in a variable",
    files: {
      "agent.py": `from mlflow.pyfunc import ResponsesAgent as RA
import mlflow
PROMPT = "Be kind."
class Bot(RA):
    def __init__(self, endpoint):
        self.endpoint = endpoint
${ask}
bot = Bot("my-endpoint")
mlflow.models.set_model(bot)
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:4",
      predict: 8,
      registration: "instance bot @agent.py:12",
      endpoint: 'endpoint = "my-endpoint" @agent.py:11',
      systemPrompt: 'PROMPT = "Be kind." @agent.py:3',
      resources: ["serving_endpoint my-endpoint"],
    },
  },
  {
    name: "the dotted interface, construction in the call, a default argument",
    files: {
      "agent.py": `import mlflow.pyfunc
from mlflow.models import set_model
ENDPOINT = "e1"
class Bot(mlflow.pyfunc.ResponsesAgent):
    def __init__(self, endpoint: str = ENDPOINT):
        self.endpoint = endpoint
    def predict_stream(self, request):
        for c in self.client.chat.completions.create(model=self.endpoint, temperature=0.3, max_tokens=9):
            yield c
set_model(Bot())
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:4",
      predictStream: 7,
      registration: "construction @agent.py:10",
      endpoint: 'ENDPOINT = "e1" @agent.py:3',
      temperature: "temperature = 0.3 @agent.py:8",
      settings: ["endpoint ENDPOINT", "temperature temperature", "max_tokens max_tokens"],
    },
  },
  {
    name: "a base class in between, in another module",
    files: {
      "agent.py": `from base import Base
import mlflow
class Bot(Base):
    ENDPOINT = "from-class"
mlflow.models.set_model(model=Bot())
`,
      "base.py": `from mlflow.pyfunc import ChatAgent
class Base(ChatAgent):
    def predict(self, messages):
        return self.client.chat.completions.create(model=self.ENDPOINT)
`,
    },
    expected: {
      agent: "ChatAgent Bot agent.py:3",
      predict: 3,
      registration: "construction @agent.py:5",
      endpoint: 'ENDPOINT = "from-class" @agent.py:4',
    },
  },
  {
    name: "an interface re-exported by a module of the program",
    files: {
      "agent.py": `from interfaces import Agent
class Bot(Agent):
    def predict(self, request): ...
`,
      "interfaces.py": "from mlflow.pyfunc import ResponsesAgent as Agent\n",
    },
    expected: { agent: "ResponsesAgent Bot agent.py:2", predict: 3 },
  },
  {
    name: "a class in the place of an instance",
    files: {
      "agent.py": `import mlflow
class Model(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None): return 1
mlflow.models.set_model(Model)
`,
    },
    expected: { agent: "PythonModel Model agent.py:2", predict: 3, registration: "class Model @agent.py:4" },
  },
  {
    name: "a function in the place of an agent",
    files: {
      "agent.py": `import mlflow
def answer(model_input):
    return "x"
mlflow.models.set_model(answer)
`,
    },
    expected: {
      agent: "PythonModel undefined agent.py:2",
      predict: 2,
      registration: "function answer @agent.py:4",
    },
  },
  {
    name: "a chain in the place of an agent",
    files: {
      "agent.py": `import mlflow
from databricks_langchain import ChatDatabricks
from langchain_core.prompts import ChatPromptTemplate
llm = ChatDatabricks(endpoint="chain-endpoint", temperature=0.1, max_tokens=500)
prompt = ChatPromptTemplate.from_messages([("system", "You translate."), ("user", "{text}")])
chain = prompt | llm
mlflow.models.set_model(chain)
`,
    },
    expected: {
      agent: "PythonModel undefined agent.py:6",
      registration: "object chain @agent.py:7",
      endpoint: 'endpoint = "chain-endpoint" @agent.py:4',
      systemPrompt: 'system = "You translate." @agent.py:5',
      temperature: "temperature = 0.1 @agent.py:4",
    },
  },
  {
    name: "a factory that makes the agent",
    files: {
      "agent.py": `import mlflow
from mlflow.pyfunc import ResponsesAgent
class Bot(ResponsesAgent):
    def predict(self, request): ...
def build():
    return Bot()
AGENT = build()
mlflow.models.set_model(AGENT)
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:3",
      predict: 4,
      registration: "instance AGENT @agent.py:8",
    },
  },
  {
    name: "decorated handlers",
    files: {
      "agent.py": `from mlflow.genai.agent_server import invoke, stream
MODEL = "m"
@invoke()
async def run(request):
    return await client.responses.create(model=MODEL, instructions="Short answers.")
@stream()
async def run_stream(request):
    yield 1
`,
    },
    expected: {
      agent: "invoke-stream undefined agent.py:4",
      predict: 4,
      predictStream: 7,
      endpoint: 'MODEL = "m" @agent.py:2',
      systemPrompt: 'instructions = "Short answers." @agent.py:5',
    },
  },
  {
    name: "os.environ with a default, behind a conversion",
    files: {
      "agent.py": `import os
from mlflow.pyfunc import ResponsesAgent
NAME = os.environ.get("LLM", "fallback")
TEMPERATURE = float(os.getenv("T", "0.7"))
MAX_ITERATIONS = int(os.environ.get("TURNS", 4))
class Bot(ResponsesAgent):
    def predict(self, request):
        return c.chat.completions.create(model=NAME, temperature=TEMPERATURE)
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:6",
      predict: 7,
      endpoint: 'NAME = "fallback" (LLM) @agent.py:3',
      temperature: "TEMPERATURE = 0.7 (T) @agent.py:4",
      settings: ["endpoint NAME", "temperature TEMPERATURE", "max_iterations MAX_ITERATIONS"],
    },
  },
  {
    name: "ModelConfig with its development values",
    files: {
      "agent.py": `import mlflow
from mlflow.models import ModelConfig
from mlflow.pyfunc import ResponsesAgent
config = ModelConfig(development_config={"endpoint": "dev", "prompt": "Dev prompt", "temperature": 0.5})
PROMPT = config.get("prompt")
class Bot(ResponsesAgent):
    def predict(self, request):
        return c.chat.completions.create(model=config.get("endpoint"), temperature=config.get("temperature"))
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:6",
      predict: 7,
      endpoint: 'model = "dev" (endpoint) @agent.py:8',
      systemPrompt: 'PROMPT = "Dev prompt" (prompt) @agent.py:5',
      temperature: "temperature = 0.5 (temperature) @agent.py:8",
    },
  },
  {
    name: "ModelConfig whose values come from the model",
    files: {
      "agent.py": `import mlflow
from mlflow.pyfunc import ResponsesAgent
CONFIG = mlflow.models.ModelConfig(development_config="config.yml")
class Bot(ResponsesAgent):
    def __init__(self, cfg):
        self.endpoint = cfg.get("endpoint")
    def predict(self, request):
        return c.chat.completions.create(model=self.endpoint)
mlflow.models.set_model(Bot(CONFIG))
`,
    },
    modelConfig: { endpoint: "logged" },
    expected: {
      agent: "ResponsesAgent Bot agent.py:4",
      predict: 7,
      registration: "construction @agent.py:9",
      endpoint: 'endpoint = "logged" (endpoint) @agent.py:6',
    },
  },
  {
    name: "ModelConfig that reads a YAML file of the model",
    files: {
      "agent.py": `import mlflow
from mlflow.pyfunc import ResponsesAgent
CONFIG = mlflow.models.ModelConfig(development_config="./config.yml")
ENDPOINT = CONFIG.get("llm")["endpoint"]
class Bot(ResponsesAgent):
    def predict(self, request):
        return c.chat.completions.create(model=ENDPOINT)
`,
    },
    data: { "config.yml": "llm:\n  endpoint: from-yaml\n  temperature: 0.2\n" },
    expected: {
      agent: "ResponsesAgent Bot agent.py:5",
      predict: 6,
      endpoint: 'ENDPOINT = "from-yaml" (endpoint) @agent.py:4',
      temperature: "temperature = 0.2 (llm.temperature) @agent.py:4",
    },
  },
  {
    name: "a data class of settings",
    files: {
      "agent.py": `from dataclasses import dataclass, field
from mlflow.pyfunc import ResponsesAgent
@dataclass
class Settings:
    endpoint: str = "from-field"
    temperature: float = field(default=0.9)
class Bot(ResponsesAgent):
    def __init__(self, settings: Settings):
        self.settings = settings
    def predict(self, request):
        return c.chat.completions.create(model=self.settings.endpoint, temperature=self.settings.temperature)
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:7",
      predict: 10,
      endpoint: 'endpoint = "from-field" @agent.py:5',
      temperature: "temperature = 0.9 @agent.py:6",
    },
  },
  {
    name: "configuration in a sibling module",
    files: {
      "agent.py": `import settings
from settings import PROMPT as P
from mlflow.pyfunc import ResponsesAgent
class Bot(ResponsesAgent):
    def predict(self, request):
        messages = [{"role": "system", "content": P}]
        return c.chat.completions.create(model=settings.ENDPOINT, messages=messages)
`,
      "settings.py": 'ENDPOINT = "in-settings"\nPROMPT = "Hello " "there."\n',
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:4",
      predict: 5,
      endpoint: 'ENDPOINT = "in-settings" @settings.py:1',
      systemPrompt: 'PROMPT = "Hello there." @settings.py:2',
    },
  },
  {
    name: "decorated tools, Unity Catalog functions, a retriever",
    files: {
      "agent.py": `from databricks_langchain import ChatDatabricks, UCFunctionToolkit, VectorSearchRetrieverTool
from langchain_core.tools import tool
from langgraph.prebuilt import create_react_agent
from mlflow.pyfunc import ResponsesAgent
UC_TOOLS = ["main.ai.lookup", "main.ai.*"]
@tool
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b
@tool("sub")
def subtract(a: int, b: int) -> int:
    """Subtracts."""
    return a - b
toolkit = UCFunctionToolkit(function_names=UC_TOOLS)
search = VectorSearchRetrieverTool(index_name="main.ai.docs", tool_name="search_docs")
llm = ChatDatabricks(endpoint="chat")
graph = create_react_agent(llm, tools=[add], prompt="Use tools.")
class Bot(ResponsesAgent):
    def predict(self, request): ...
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:18",
      predict: 19,
      endpoint: 'endpoint = "chat" @agent.py:16',
      systemPrompt: 'prompt = "Use tools." @agent.py:17',
      tools: [
        "add @agent.py:7",
        "sub @agent.py:11",
        "main.ai.lookup @agent.py:5",
        "main.ai.* @agent.py:5",
        "search_docs @agent.py:15",
      ],
      resources: [
        "function main.ai.lookup",
        "function main.ai.*",
        "vector_search_index main.ai.docs",
        "serving_endpoint chat",
      ],
    },
  },
  {
    name: "a table of tool specifications",
    files: {
      "agent.py": `from mlflow.pyfunc import ResponsesAgent
NAME = "look_up"
TOOLS = [
    {"type": "function", "function": {"name": NAME, "parameters": {"type": "object"}}},
    {"type": "function", "name": "flat", "parameters": {}},
]
class Bot(ResponsesAgent):
    def predict(self, request): ...
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:7",
      predict: 8,
      tools: ["look_up @agent.py:4", "flat @agent.py:5"],
    },
  },
  {
    name: "a Genie space, a warehouse and an index",
    files: {
      "agent.py": `from mlflow.pyfunc import ResponsesAgent
from databricks.sdk import WorkspaceClient
from databricks.vector_search.client import VectorSearchClient
WAREHOUSE_ID = "abc123"
w = WorkspaceClient()
index = VectorSearchClient().get_index(endpoint_name="vs", index_name="a.b.c")
class Bot(ResponsesAgent):
    space = "01ef"
    def predict(self, request):
        w.genie.start_conversation(space_id=self.space, content="x")
        return w.statement_execution.execute_statement(statement="select 1", warehouse_id=WAREHOUSE_ID)
`,
    },
    expected: {
      agent: "ResponsesAgent Bot agent.py:7",
      predict: 9,
      resources: ["vector_search_index a.b.c", "genie_space 01ef", "sql_warehouse abc123"],
    },
  },
  {
    name: "two agents: the one that is registered",
    files: {
      "agent.py": `import mlflow
from mlflow.pyfunc import ResponsesAgent
class First(ResponsesAgent):
    def predict(self, request): ...
class Second(ResponsesAgent):
    def predict(self, request): ...
mlflow.models.set_model(First())
`,
    },
    expected: {
      agent: "ResponsesAgent First agent.py:3",
      predict: 4,
      registration: "construction @agent.py:7",
    },
  },
  {
    name: "no agent",
    files: { "agent.py": "print('hello')\n" },
    expected: { agent: undefined },
  },
];
