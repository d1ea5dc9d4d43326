// The licences of the packages that a bundle holds, as those licences ask for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** `inputs` are the paths of an esbuild metafile, relative to `folder`. The text is the same whatever their order. */
export function thirdPartyNotices(inputs, folder) {
  const roots = new Set(
    inputs.map((input) => packageRoot(resolve(folder, input))).filter((root) => root !== undefined),
  );
  const notices = [...roots].map(noticeOf).sort((left, right) => (left.title < right.title ? -1 : 1));
  const intro = "This program holds code of the packages below, under their own licences.\n";
  return [intro, ...notices.map(({ title, text }) => `${"-".repeat(80)}\n${title}\n\n${text}\n`)].join("\n");
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageRoot(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function noticeOf(root) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const texts = readdirSync(root)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && existsSync(join(root, file)))
    .sort()
    .map((file) => readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) throw new Error(`${name} ${version} (${license}) comes without the text of its licence`);
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}
