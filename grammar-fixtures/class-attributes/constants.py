# Class-level constants, computed values and lookups through type and self.
class Config:
    NAME = "agent"
    LIMITS = {"a": 1}
    FULL = NAME + "-v1"
    def limit(self, k): return self.LIMITS.get(k, -1)
    @classmethod
    def describe(cls): return f"{cls.__name__}:{cls.FULL}"
class Prod(Config):
    NAME = "prod"
print(Prod.FULL, Prod.NAME, Prod.describe(), Prod().limit("a"), Prod().limit("b"), Prod.LIMITS is Config.LIMITS)
setattr(Prod, "EXTRA", 5)
print(Prod.EXTRA, hasattr(Config, "EXTRA"), Prod().EXTRA, [n for n in vars(Prod) if not n.startswith("_")])
