import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Attributes, methods, __init__, instances.
/** An account. */
class Account {
  declare owner: Dynamic;
  declare balance: Dynamic;
  constructor(owner: Dynamic, balance: Dynamic = 0) {
    this.owner = owner;
    this.balance = balance;
  }
  static {
    py.signature(this, "Account.__init__", ["owner", "balance="]);
  }
  deposit(amount: Dynamic): Account {
    this.balance = py.iadd(this.balance, amount);
    return this;
  }
  static {
    py.signature(this.prototype.deposit, "Account.deposit", ["amount"]);
  }
  __str__(): string {
    return `${py.str(this.owner)}: ${py.str(this.balance)}`;
  }

  static {
    py.setAttr(this, "__doc__", "An account.");
  }
}
const a = new Account("ann", 5).deposit(10);
py.print(
  a,
  a.balance,
  py.getAttr(Account, "__name__"),
  py.getAttr(Account, "__doc__"),
  py.is(py.type(a), Account),
  a instanceof Account,
);
const m = py.getAttr(a, "deposit");
m(1);
py.print(
  a.balance,
  py.getAttr(py.callMethod(Account, "deposit", [a, 2]), "balance"),
  py.getAttr(a, "__dict__"),
  py.getAttr(py.getAttr(a, "__class__"), "__name__"),
);
py.setAttr(a, "note", "dynamic");
py.print(py.getAttr(a, "note"), py.vars(a), py.hasAttr(a, "x"));
