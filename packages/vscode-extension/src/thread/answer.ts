import { basename, dirname } from "node:path";
import {
  askFile,
  CannotOpen,
  clientName,
  clientSchemas,
  factGroups,
  type Readers,
  rulePage,
  rulePages,
} from "deliverables-core";
import { nodeFolder } from "deliverables-core/node";
import { help } from "./help.js";
import type { KeptSpec } from "./kept-spec.js";
import type { AnyQuestion } from "./messages.js";
import type { Answers, ItemFiles, ProbedFile } from "./questions.js";
import { writeStarter } from "./write-starter.js";

/** Answers what the editor asks. Rejects only for a mistake of ours. */
export async function answer(
  question: AnyQuestion,
  specs: ReadonlyMap<string, KeptSpec>,
  readers: Readers,
): Promise<Answers[keyof Answers] | undefined> {
  switch (question.kind) {
    case "files":
      return specs.get(question.spec)?.filesOf(question.deliverable, question.item) ?? noFiles;
    case "probe":
      return await probe(question.path, readers);
    case "rulePage": {
      const page = rulePage(question.code);
      return page === undefined ? {} : { page };
    }
    case "rules":
      return rulePages().map(({ code, title }) => ({ code, title }));
    case "clients":
      return clientSchemas.map((client) => ({
        name: clientName(client),
        title: client.title,
        coverage: client.coverage,
      }));
    case "starter":
      return await writeStarter(question);
    default: {
      const kept = specs.get(question.spec);
      return kept && (await help(question, kept));
    }
  }
}

const noFiles: ItemFiles = { files: [], marks: [] };

async function probe(path: string, readers: Readers): Promise<ProbedFile> {
  try {
    const file = await nodeFolder(dirname(path)).open(basename(path));
    try {
      const says = await askFile(file, readers);
      return "unread" in says
        ? { bytes: file.size, groups: [], unread: says.unread }
        : { bytes: file.size, groups: factGroups(says) };
    } finally {
      await file.close();
    }
  } catch (failure) {
    if (failure instanceof CannotOpen) return { groups: [], unread: failure.message };
    throw failure;
  }
}
