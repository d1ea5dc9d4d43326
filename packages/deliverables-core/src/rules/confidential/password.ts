import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { passwords } from "../../papers/private/password.js";

export const confidentialPassword = privateRule({
  code: "confidential/password",
  title: "Password",
  severity: "warning",
  kind: "password",
  noun: "password",
  isSaidInFilms: true,
  trace: passwords,
  why: "A password that is written beside its link opens the film for everybody to whom the paper is passed on.",
  fix: "Send it on its own way, and change it if the paper has gone out; if the client needs it here, say so with `mayHold`.",
  examples: () => [
    {
      title: "A remark about one",
      lines: [
        "Password: required",
        "Password: sent by text on 12.12.2026",
        "Password: ________",
        "The file is password protected",
      ],
      finds: [],
    },
    {
      lines: ["Screener https://example.com/v/12 password: Tide2026!"],
      finds: ["letter.txt holds a password: …"],
    },
    { lines: ["ftp://bo:h4rbour@ftp.example.com/in"], finds: ["letter.txt holds a password: …"] },
    {
      title: "What is said in the film is none; what is noted beside it is",
      name: "dialogue_list.txt",
      lines: [
        "Character\tDialogue\tNotes",
        "SENTRY\tWho goes there? Password: swordfish1!",
        "ANN\tNobody.\tScreener password: Tide2026!",
      ],
      finds: ["dialogue_list.txt holds a password: …"],
    },
    { lines: ["Passwort: Tide2026!"], mayHold: ["password"], finds: [] },
  ],
});
