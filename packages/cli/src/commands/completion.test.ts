import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runBuilt } from "../run-built.js";

const script = async (shell: string) => (await runBuilt(["completion", shell])).stdout;

describe("deliverables completion", () => {
  it("makes bash complete commands, options, their values, clients and rules, and evaluates nothing that is typed", async () => {
    const source = await script("bash");
    const suggested = (...words: string[]) =>
      execFileSync(
        "bash",
        [
          "--norc",
          "-c",
          `${source}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _deliverables; printf '%s\\n' "\${COMPREPLY[@]}"`,
          "bash",
          ...words,
        ],
        { encoding: "utf8" },
      )
        .split("\n")
        .filter(Boolean);
    expect(suggested("deliverables", "sta")).toEqual(["status"]);
    expect(suggested("deliverables", "check", "--fo")).toEqual(["--format"]);
    expect(suggested("deliverables", "check", "--format", "ju")).toEqual(["junit"]);
    expect(suggested("deliverables", "init", "--client", "netflix-d")).toEqual(["netflix-dub"]);
    expect(suggested("deliverables", "clients", "wbd")).toEqual(["wbd-sound"]);
    expect(suggested("deliverables", "explain", "spec/contra")).toEqual(["spec/contradiction"]);
    expect(suggested("deliverables", "waive", "spec/contra")).toEqual([]);
    // A file or a folder is for the shell to complete.
    expect(suggested("deliverables", "check", "LFD")).toEqual([]);
    expect(suggested("deliverables", "check", "--spec", "")).toEqual([]);
    expect(suggested("deliverables", "check", "$(echo --format)")).toEqual([]);
  });

  it("has the same words for zsh and fish", async () => {
    const zsh = await script("zsh");
    expect(zsh).toMatch(/^#compdef deliverables\n/);
    expect(zsh).toContain("'status:print what is there, and who still has to bring what'");
    expect(zsh).toMatch(/'init --client'\) compadd -- .*netflix-dub/);
    const fish = await script("fish");
    expect(fish).toContain("complete -c deliverables -n __fish_use_subcommand -f -a status -d ");
    expect(fish).toMatch(/__fish_seen_subcommand_from init' -l client -x -a '.*netflix-dub/);
  });

  it("says which shells there are", async () => {
    expect(await runBuilt(["completion", "tcsh"])).toMatchObject({
      code: 2,
      stderr: "completion takes bash, zsh or fish, not tcsh.\n",
    });
    expect((await runBuilt(["completion"])).stderr).toMatch(/^Say for which shell: deliverables completion bash, /);
  });
});
