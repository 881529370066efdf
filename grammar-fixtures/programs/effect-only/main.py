import registry
import plugins.alpha
import plugins.beta

print(sorted(registry.items))
print(list(registry.items))
