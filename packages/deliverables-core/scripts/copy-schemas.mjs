// Lays the schemas into the package, for editors and for those who write client schemas.
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../dist/schemas/", import.meta.url));
rmSync(target, { recursive: true, force: true });
cpSync(fileURLToPath(new URL("../../../schemas/", import.meta.url)), target, { recursive: true });
