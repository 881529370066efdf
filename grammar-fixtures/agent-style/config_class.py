# Configuration from defaults, environment and overrides.
import os
from dataclasses import asdict, dataclass, field, replace
from typing import Optional

os.environ["AGENT_TEMPERATURE"] = "0.25"
os.environ["AGENT_TOOLS"] = "search, sql,,"
os.environ.pop("AGENT_ENDPOINT", None)
os.environ["AGENT_DEBUG"] = "True"


def env_bool(name: str, default: bool = False) -> bool:
    value = os.getenv(name)
    if value is None:
        return default
    return value.strip().lower() in {"1", "true", "yes"}


@dataclass(frozen=True)
class RetrieverConfig:
    index: str = "main.docs"
    k: int = 5
    columns: tuple[str, ...] = ("id", "text")


@dataclass
class AgentConfig:
    endpoint: str = field(default_factory=lambda: os.getenv("AGENT_ENDPOINT", "default-endpoint"))
    temperature: float = 0.0
    tools: list[str] = field(default_factory=list)
    retriever: RetrieverConfig = field(default_factory=RetrieverConfig)
    debug: bool = False
    system_prompt: Optional[str] = None

    @classmethod
    def from_env(cls, **overrides):
        values = dict(
            temperature=float(os.environ.get("AGENT_TEMPERATURE", 0)),
            tools=[t.strip() for t in os.environ["AGENT_TOOLS"].split(",") if t.strip()],
            debug=env_bool("AGENT_DEBUG"),
        )
        values.update(overrides)
        return cls(**values)

    def __post_init__(self):
        if not 0 <= self.temperature <= 2:
            raise ValueError(f"temperature out of range: {self.temperature}")

    @property
    def prompt(self) -> str:
        return self.system_prompt or f"You have {len(self.tools)} tools."


config = AgentConfig.from_env()
print(config)
print(asdict(config))
print(config.prompt, env_bool("MISSING"), env_bool("MISSING", True))
other = replace(config, system_prompt="Hi", retriever=RetrieverConfig(k=1))
print(other.prompt, other.retriever.k, config.retriever.k, other.tools is config.tools, other == config)
print(AgentConfig() == AgentConfig(), AgentConfig(debug=True) == AgentConfig())
try:
    AgentConfig.from_env(temperature=3)
except ValueError as e:
    print(e)
try:
    AgentConfig.from_env(model="x")
except TypeError as e:
    print(e)
try:
    config.retriever.k = 3
except Exception as e:
    print(type(e).__name__, e)
try:
    os.environ["NOT_SET_ANYWHERE"]
except KeyError as e:
    print("KeyError", e)
