"""Settings, and the texts that the package ships with."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
PROMPTS = HERE / "prompts"


@dataclass
class Settings:
    endpoint: str = "databricks-claude-sonnet-4"
    max_turns: int = 3
    currency: str = "EUR"
    discounts: dict[str, float] = field(default_factory=dict)

    def discount(self, kind: str) -> float:
        return self.discounts.get(kind, 0.0)


def load_settings(name: str = "settings.json") -> Settings:
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), name), encoding="utf-8") as f:
        return Settings(**json.load(f))


def prompt(name: str) -> str:
    return (PROMPTS / f"{name}.txt").read_text(encoding="utf-8").strip()


def prompt_names() -> list[str]:
    return sorted(p.stem for p in PROMPTS.glob("*.txt"))


DEFAULT = load_settings()
