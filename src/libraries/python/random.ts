import {
  cls,
  fn,
  type Library,
  type Member,
  method,
  type MethodRow,
  type Parameters,
  type TypeText,
} from "../library.js";

const from = "python/stdlib/random";

/** The methods of random.Random, which the module also offers as functions: Python name → parameters and result. */
const members: Readonly<Record<string, readonly [Parameters, TypeText]>> = {
  seed: [["a=", "version="], "None"],
  random: [[], "float"],
  randint: [["a", "b"], "int"],
  randrange: [["start", "stop=", "step="], "int"],
  getrandbits: [["k", "/"], "bigint"],
  randbytes: [["n"], "bytes"],
  choice: [["seq"], "Any"],
  choices: [["population", "weights=", "*", "cum_weights=", "k="], "list[Any]"],
  shuffle: [["x"], "None"],
  sample: [["population", "k", "*", "counts="], "list[Any]"],
  uniform: [["a", "b"], "float"],
  triangular: [["low=", "high=", "mode="], "float"],
  gauss: [["mu=", "sigma="], "float"],
  normalvariate: [["mu=", "sigma="], "float"],
  lognormvariate: [["mu", "sigma"], "float"],
  expovariate: [["lambd"], "float"],
  paretovariate: [["alpha"], "float"],
  gammavariate: [["alpha", "beta"], "float"],
  betavariate: [["alpha", "beta"], "float"],
  vonmisesvariate: [["mu", "kappa"], "float"],
  weibullvariate: [["alpha", "beta"], "float"],
  getstate: [[], "Any"],
  setstate: [["state"], "None"],
};

const names = Object.keys(members);
const functions: Record<string, Member> = {};
const methods: Record<string, MethodRow> = {};
for (const name of names) {
  const [params, returns] = members[name]!;
  functions[name] = fn(from, name, params, returns);
  methods[name] = method(params, returns);
}

export const random: Library = {
  module: "random",
  members: {
    ...functions,
    Random: cls(from, "Random", ["x="], { methods }),
    SystemRandom: cls(from, "SystemRandom", ["x="], { bases: ["random.Random"], methods }),
  },
};
