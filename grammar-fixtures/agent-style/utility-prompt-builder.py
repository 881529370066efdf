# A prompt put together of sections, few-shot examples and a budget of words
from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from string import Template
from typing import Callable, Iterable, Optional


@dataclass
class Section:
    title: str
    body: str = ""
    priority: int = 0
    when: Optional[Callable[[dict], bool]] = field(default=None, repr=False)

    def render(self, level: int = 2) -> str:
        return f"{'#' * level} {self.title}\n{textwrap.dedent(self.body).strip()}"


class PromptBuilder:
    def __init__(self, *sections: Section, budget: int | None = None, **variables: object):
        self._sections = list(sections)
        self.budget = budget
        self.variables = variables

    def __len__(self) -> int:
        return sum(len(s.body.split()) for s in self._sections)

    def __add__(self, other: Section | Iterable[Section]) -> "PromptBuilder":
        added = [other] if isinstance(other, Section) else list(other)
        return PromptBuilder(*self._sections, *added, budget=self.budget, **self.variables)

    def __iter__(self):
        active = [s for s in self._sections if s.when is None or s.when(self.variables)]
        if self.budget is None:
            yield from active
            return
        spent = 0
        keep = set()
        for index, section in sorted(enumerate(active), key=lambda pair: (-pair[1].priority, pair[0])):
            cost = len(section.body.split())
            if spent + cost <= self.budget:
                spent += cost
                keep.add(index)
        yield from (s for i, s in enumerate(active) if i in keep)

    def build(self) -> str:
        text = "\n\n".join(s.render() for s in self)
        return Template(text).safe_substitute({k: str(v) for k, v in self.variables.items()})


builder = PromptBuilder(
    Section("Role", "You are $role.", priority=9),
    Section("Rules", """
        - Be brief.
        - Costs are $$5.
          - nested
    """, priority=5),
    Section("Secret", "only for admins", when=lambda v: v.get("admin", False)),
    role="a helper",
    limit=1.0,
)
print(builder.build())
print(len(builder), len(builder + Section("X", "one two")), [s.title for s in builder])
extended = builder + (Section(f"Example {n}", f"Q: {n}?\nA: {n * n}. Limit ${{limit}}", priority=n) for n in range(3))
extended.budget = 14
print(extended.build())
print(repr(extended._sections[-1]), extended.variables)
