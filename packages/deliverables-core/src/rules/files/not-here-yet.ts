import type { Rule } from "../../check/rule.js";

const scans = { type: "other", files: "Scans/*" } as const;

/** What programs call a file while they bring it: browsers, FTP programs, Aspera, Signiant, BitTorrent. */
const unfinished =
  /\.(part|partial|filepart|crdownload|download|opdownload|aspera-ckpt|partial-aspera|sigtmp|!ut|bc!)$/i;
/** rsync writes `.name.mov.AbC123` until the file is whole. */
const rsync = /^\..+\.[a-z\d]{2,5}\.[A-Za-z\d]{6}$/;
/** What only points at a file: of Windows, macOS, Google Drive, and iCloud's `.name.mov.icloud`. */
const pointers = /\.(lnk|url|webloc|inetloc|desktop|gdoc|gsheet|gslides|gdraw|icloud)$/i;

export const notHereYet: Rule = {
  code: "files/not-here-yet",
  title: "A stand-in for a file",
  severity: "error",
  weighable: "without-client",
  why: "A transfer that broke off and a shortcut have a name and a size like any file, and nobody else can open them.",
  fix: "Bring the file itself: let the transfer finish, or copy what the shortcut points at.",
  examples: () => [
    { spec: { deliverables: { scans } }, files: { "Scans/part 1.pdf": 9, "Scans/.hidden.notes": 9 }, finds: [] },
    {
      spec: { deliverables: { scans } },
      files: { "Scans/contract.pdf.part": 9, "Scans/.contract.pdf.XyZ123": 9 },
      finds: [
        "Scans/.contract.pdf.XyZ123 is a transfer that has not finished",
        "Scans/contract.pdf.part is a transfer that has not finished",
      ],
    },
    {
      spec: { deliverables: { scans } },
      files: { "Scans/budget.gsheet": 9 },
      finds: ["Scans/budget.gsheet is a shortcut, and what it points at is not in the delivery"],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path } of item.files) {
        const name = path.slice(path.lastIndexOf("/") + 1);
        const is = whatItIs(name);
        if (is !== undefined) yield { item, file: path, pointer: `${item.pointer}/files`, message: `${path} is ${is}` };
      }
    }
  },
};

function whatItIs(name: string): string | undefined {
  if (unfinished.test(name) || rsync.test(name)) return "a transfer that has not finished";
  return pointers.test(name) ? "a shortcut, and what it points at is not in the delivery" : undefined;
}
