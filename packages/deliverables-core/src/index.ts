export type { ComparedMedia } from "./check/compared-media.js";
export { type Approval, waiverFor } from "./check/waivers/waiver-for.js";
export { clientPages } from "./client-pages.js";
export { createReaders } from "./create-readers.js";
export { askFile, type FileSays } from "./delivery/ask-file.js";
export type { Digest, Digests, TakeChecksums } from "./delivery/bytes/digest-files.js";
export { sayWaivedFiles, sumOfFiles } from "./delivery/bytes/waived-files.js";
export type { Progress } from "./delivery/gather-facts.js";
export type { PatternFault } from "./delivery/names/file-pattern/pattern-fault.js";
export { blankFormats } from "./delivery/names/file-pattern/typed-blank.js";
export { compilePattern, type FilePattern } from "./delivery/names/file-pattern.js";
export { foldedName, isJunk } from "./delivery/names/portable-names.js";
export type { FactsRead, FactsWanted, Readers } from "./delivery/read-facts.js";
export { readFacts } from "./delivery/read-facts.js";
export { groupAlike, suggestDeliverables, typeOf } from "./delivery/suggest-deliverables.js";
export { fillTokens, type TokenFault } from "./delivery/tokens/fill-tokens.js";
export { tokenFormats } from "./delivery/tokens/format-value.js";
export { occasionsOf } from "./delivery/tokens/occasions-of.js";
export { tokenValues } from "./delivery/tokens/token-values.js";
export { withOwnFile } from "./delivery/with-own-file.js";
export {
  diffReports,
  isMilder,
  isUnasked,
  type RedeliveredFile,
  type Redelivery,
  type SealedReport,
} from "./diff-reports.js";
export { type FactGroup, factGroups } from "./facts-in-words/fact-groups.js";
export { faultsOfSpec } from "./faults-of-spec.js";
export { extensionsOf, type FileKind, sniffKind } from "./folder/file-kind.js";
export { CannotOpen, type FileEntry, type Folder, type OpenFile } from "./folder/folder.js";
export { memoryFolder } from "./folder/memory-folder.js";
export { isUnread, type Reader, type Unread } from "./folder/reader.js";
export type { House, HouseFile, HouseReading } from "./house/read-house.js";
export { reportFormats } from "./house/report-formats.js";
export type { ImageFacts } from "./images/image-facts.js";
export { isWaivable } from "./is-waivable.js";
export type { Earlier, Judgement } from "./judge-again.js";
export { type KeepJudgingInput, type KeptDelivery, keepJudging } from "./keep-judging.js";
export { type LearnedSpec, learnSpec } from "./learn-spec.js";
export type { KnownFile } from "./learning/known-file.js";
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
export type * from "./papers/contents.js";
export type { BoundKind, Paper, ReadPaper } from "./papers/paper.js";
export { type ReadyToJudge, readForJudging, type SpecSurroundings } from "./read-for-judging.js";
export { sayCount } from "./report/amounts.js";
export type { FactChange } from "./report/compare-facts.js";
export { compareFiles, type FileChange } from "./report/compare-files.js";
export type { EndedFinding, Ending, NewFinding, SoftenedFinding } from "./report/compare-findings.js";
export type * from "./report/comparison.js";
export type { FileSpan } from "./report/file-span.js";
export type * from "./report/finding.js";
export type * from "./report/report.js";
export type * from "./report/reported-house.js";
export type * from "./report/requirement-result.js";
export type * from "./report/seal.js";
export { singleLine } from "./report/single-line.js";
export { sizeInWords } from "./report/size-in-words.js";
export { filesOf, tellApart } from "./report/tell-together.js";
export type * from "./report/waiver.js";
export { type ResolvedItem, type ResolvedSpec, resolveSpec } from "./resolve-spec.js";
export { type RuleInShort, rulePage, rulePages, rulesInShort } from "./rule-pages.js";
export type { Sealing } from "./seal-report.js";
export { parseDay } from "./spec/calendar-day.js";
export { citeSource } from "./spec/client/cite-source.js";
export { clientDeliverable, deliverablesOfClient } from "./spec/client/client-deliverable.js";
export { type ClientDocument, documentsBehind, placeMark } from "./spec/client/client-documents.js";
export { clientDraft } from "./spec/client/client-draft.js";
export {
  type ClientConfidence,
  type ClientRequirement,
  circumstancesOf,
  clientConfidence,
  clientRequirements,
} from "./spec/client/client-requirements.js";
export { type ClientSchema, clientName, clientOf, clientSchemas } from "./spec/client/client-schema.js";
export { type ClientTakes, clientTakes } from "./spec/client/client-takes.js";
export { nearest } from "./spec/faults/did-you-mean.js";
export { placeholderSource } from "./spec/faults/examples-left.js";
export {
  type ClientFile,
  type ClientReading,
  clientPathOf,
  isClientPath,
  whyNotClientPath,
} from "./spec/own-client/client-file.js";
export { largestClientBytes, readClientFile } from "./spec/own-client/read-client-file.js";
export { ownTokens } from "./spec/own-tokens.js";
export { readSpec, type SpecReading } from "./spec/read-spec.js";
export { joinWords } from "./spec/requirement.js";
export { schemas } from "./spec/schemas.js";
export type { Deliverable, Episode, Spec, Waiver } from "./spec/spec.js";
export { isSpecName, isYamlName } from "./spec/spec-name.js";
export { type DecodedSpec, decodeSpec, tooLargeASpec } from "./spec/text/decode-spec.js";
export {
  findNode,
  type JsonText,
  largestSpecBytes,
  pointerKeys,
  pointerStep,
  readJsonText,
} from "./spec/text/json-text.js";
export { valueOfNode } from "./spec/text/json-value.js";
export { locate } from "./spec/text/locate.js";
export { readYamlSpec } from "./spec/text/yaml-spec.js";
export { wordsForPlace, wordsForValue } from "./spec/words.js";
export { addWaiver } from "./spec/writing/add-waiver.js";
export * from "./spec/writing/draft.js";
export { type NameStem, nameStem } from "./spec/writing/name-stem.js";
export { usualValues } from "./spec/writing/usual-values.js";
export { type StarterSpecInput, starterSpec } from "./starter-spec.js";
export type { Cell, ReadTables, Sheet, Table } from "./tables/table.js";
export { understandHouse } from "./understand-house.js";
export { type CheckInput, validateDelivery } from "./validate-delivery.js";
export { type SpecJudgement, validateSpec } from "./validate-spec.js";
export { type Verification, verifyReport } from "./verify-report.js";
