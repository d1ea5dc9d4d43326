export { type Approval, waiverFor } from "./check/waiver-for.js";
export { createReaders } from "./create-readers.js";
export { askFile, type FileSays } from "./delivery/ask-file.js";
export type { Digest, Digests } from "./delivery/digest-files.js";
export type { Progress } from "./delivery/gather-facts.js";
export type { FactsRead, FactsWanted, Readers } from "./delivery/read-facts.js";
export { readFacts } from "./delivery/read-facts.js";
export type { DocumentFacts } from "./documents/document-facts.js";
export { type FactGroup, factGroups } from "./facts-in-words/fact-groups.js";
export { faultsOfSpec } from "./faults-of-spec.js";
export { type FileKind, sniffKind } from "./folder/file-kind.js";
export { CannotOpen, type FileEntry, type Folder, type OpenFile } from "./folder/folder.js";
export { memoryFolder } from "./folder/memory-folder.js";
export { isUnread, type Reader, type Unread } from "./folder/reader.js";
export type { ImageFacts } from "./images/image-facts.js";
export type { Earlier, Judgement } from "./judge-again.js";
export { type KeepJudgingInput, type KeptDelivery, keepJudging } from "./keep-judging.js";
export type { Analyse, Analysis } from "./media/mediainfo/analysis.js";
export type {
  Adm,
  AudioTrack,
  BroadcastInformation,
  Container,
  Ixml,
  Probe,
  StartTimecode,
  VideoTrack,
} from "./media/probe.js";
export { mediaReader } from "./media/read-media.js";
export { sayCount } from "./report/amounts.js";
export { compareFiles, type FileChange } from "./report/compare-files.js";
export type * from "./report/comparison.js";
export type * from "./report/finding.js";
export type * from "./report/report.js";
export type * from "./report/requirement-result.js";
export type * from "./report/seal.js";
export { singleLine } from "./report/single-line.js";
export { sizeInWords } from "./report/size-in-words.js";
export type * from "./report/waiver.js";
export { rulePage, rulePages } from "./rule-pages.js";
export type { Sealing } from "./seal-report.js";
export { addWaiver } from "./spec/add-waiver.js";
export { type ClientSchema, clientName, clientSchemas } from "./spec/client-schema.js";
export { type DecodedSpec, decodeSpec, tooLargeASpec } from "./spec/decode-spec.js";
export { nearest } from "./spec/did-you-mean.js";
export { largestSpecBytes } from "./spec/json-text.js";

export type { Waiver } from "./spec/spec.js";
export { type CheckInput, validateDelivery } from "./validate-delivery.js";
export { type Verification, verifyReport } from "./verify-report.js";
