// Writes docs/clients/ from the client schemas. Runs on the built core. `--check` compares instead of writing.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientName, clientPages } from "deliverables-core";
import { keep, removeOthers } from "./keep.mjs";

const folder = fileURLToPath(new URL("../../../docs/clients/", import.meta.url));
const pages = clientPages();
for (const { path, page } of pages) keep(join(folder, path), page);

const list = pages.map(({ path, client }) => `- [${client.title}](${path}) \`${clientName(client)}\``);
keep(
  join(folder, "README.md"),
  `# Clients\n\nWhat each shipped client schema asks for, and where the client says so. Each page is written from the schema itself.\n\n${list.join("\n")}\n`,
);
removeOthers(folder, ["README.md", ...pages.map(({ path }) => path)], "client schema");
