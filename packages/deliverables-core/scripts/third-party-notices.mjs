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
  const { name, version, license, author } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const texts = readdirSync(root)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && existsSync(join(root, file)))
    .sort()
    .map((file) => readFileSync(join(root, file), "utf8").replaceAll("\r\n", "\n").trim());
  // The few that name their licence and their author, and leave its text out, get the text.
  const textOf = { MIT: mitLicence, ISC: iscLicence }[license];
  if (texts.length === 0 && textOf && author) texts.push(textOf(author.name ?? author));
  if (texts.length === 0) throw new Error(`${name} ${version} (${license}) comes without the text of its licence`);
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** Word for word as the Open Source Initiative has it. */
function mitLicence(holder) {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

/** Word for word as the Open Source Initiative has it. */
function iscLicence(holder) {
  return `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;
}
