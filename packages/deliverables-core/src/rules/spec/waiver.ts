import type { SpecFaultPage } from "../../check/rule-page.js";

const withWaiver = (waiver: string) => `{
  "production": { "title": "The Long Field" },
  "deliverables": { "programme": { "type": "media", "files": "LFD1001A.mxf", "video": { "bitRate": { "min": 100 } } } },
  "waivers": [
    ${waiver}
  ]
}`;

const byWhom = '"reason": "Accepted by e-mail", "approvedBy": "Client delivery desk", "approvedOn": "2026-11-20"';

export const waiver: SpecFaultPage = {
  code: "spec/waiver",
  title: "Waiver that cannot hold",
  severity: "error",
  why: "A waiver that is not bound to one finding and one file would let the next fault pass unseen.",
  fix: "Let `deliverables waive` write it: it binds the waiver to the finding and to the file.",
  examples: () => [
    {
      spec: withWaiver(
        `{ "code": "media/bit-rate", "file": "LFD1001A.mxf", "sha256": "${"9f2c".repeat(16)}",\n      ${byWhom} }`,
      ),
      finds: [],
    },
    {
      spec: withWaiver(`{ "code": "media/bit-rate", "file": "LFD1001A.mxf", ${byWhom} }`),
      finds: [
        'The waiver of media/bit-rate is bound to nothing: add the "sha256" of the file, or "actual" where no file is there; `deliverables waive` writes both',
      ],
    },
    {
      title: "Over before it began",
      spec: withWaiver(
        `{ "code": "media/bit-rate", "file": "LFD1001A.mxf", "sha256": "${"9f2c".repeat(16)}", "expires": "2026-01-31",\n      ${byWhom} }`,
      ),
      finds: ["The waiver of media/bit-rate ends on 2026-01-31, before 2026-11-20, the day on which it was accepted"],
    },
    {
      title: "Nobody has accepted it yet",
      spec: withWaiver(
        `{ "code": "media/bit-rate", "file": "LFD1001A.mxf", "sha256": "${"9f2c".repeat(16)}",\n      "reason": "…", "approvedBy": "Client delivery desk", "approvedOn": "2026-11-20" }`,
      ),
      finds: ['The waiver of media/bit-rate does not say why the client accepts it: write it into "reason"'],
    },
    {
      spec: withWaiver(`{ "code": "files/unread", "deliverable": "programme", "actual": "unread", ${byWhom} }`),
      finds: [
        "The waiver of files/unread cannot hold: that rule tells what could not be checked, and nobody can accept that",
      ],
    },
  ],
};
