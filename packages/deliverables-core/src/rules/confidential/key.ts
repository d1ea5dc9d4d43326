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
  // They need a program to be looked into, and hold keys whatever is in them.
  isNamed: (path) => /\.(p12|pfx|ppk|jks)$/i.test(path),
  named: "store of keys",
  beside: ({ keysBeside = [] }) => keysBeside,
  why: "Whoever has the key has the film: it is never sent with what it opens.",
  fix: "Take the file out of the delivery and send the key on its own way; if it has left the house already, have it replaced.",
  examples: () => [
    { lines: ["-----BEGIN CERTIFICATE-----"], finds: [] },
    { lines: ["-----BEGIN RSA PRIVATE KEY-----", "MIIE"], finds: ["letter.txt holds a private key (RSA)"] },
    {
      title: "In a file that nobody asks for, even where such files are not told",
      name: "KDM_LongField_Odeon.xml",
      beside: "a key delivery message (KDM)",
      finds: ["KDM_LongField_Odeon.xml holds a key delivery message (KDM), and no deliverable asks for the file"],
    },
    { name: "signer.p12", finds: ["signer.p12 is a store of keys by its name"] },
    { title: "Where it is asked for", lines: ["-----BEGIN PRIVATE KEY-----"], mayHold: ["key"], finds: [] },
  ],
});
