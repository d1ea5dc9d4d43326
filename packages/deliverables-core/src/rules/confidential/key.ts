import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { keys } from "../../papers/private/keys.js";

export const confidentialKey = privateRule({
  code: "confidential/key",
  title: "Key that opens something",
  severity: "error",
  kind: "key",
  noun: "key",
  says: false,
  trace: keys,
  why: "Whoever has the key has the film: it is never sent with what it opens.",
  fix: "Take the file out of the delivery and send the key on its own way; if it has left the house already, have it replaced.",
  examples: [
    { lines: ["-----BEGIN CERTIFICATE-----"], finds: [] },
    { lines: ["-----BEGIN RSA PRIVATE KEY-----", "MIIE"], finds: ["letter.txt holds a private key (RSA)"] },
    { title: "Where it is asked for", lines: ["-----BEGIN PRIVATE KEY-----"], mayHold: ["key"], finds: [] },
  ],
});
