import Config
import config

print(Config.NAME, config.NAME)
print(config.make(), Config.make())
