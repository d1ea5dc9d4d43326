export type { ComparedMedia } from "./check/compared-media.js";
export { type Approval, waiverFor } from "./check/waiver-for.js";
export { clientPages } from "./client-pages.js";
export { createReaders } from "./create-readers.js";
export { askFile, type FileSays } from "./delivery/ask-file.js";
export type { Digest, Digests, TakeChecksums } from "./delivery/digest-files.js";
export type { PatternFault } from "./delivery/file-pattern/pattern-fault.js";
export { blankFormats } from "./delivery/file-pattern/typed-blank.js";
export { compilePattern, type FilePattern } from "./delivery/file-pattern.js";
export { fillTokens, type TokenFault } from "./delivery/fill-tokens.js";
export { tokenFormats } from "./delivery/format-value.js";
export type { Progress } from "./delivery/gather-facts.js";
export { occasionsOf } from "./delivery/occasions-of.js";
export { foldedName, isJunk } from "./delivery/portable-names.js";
export type { FactsRead, FactsWanted, Readers } from "./delivery/read-facts.js";
export { readFacts } from "./delivery/read-facts.js";
export { groupAlike, suggestDeliverables, typeOf } from "./delivery/suggest-deliverables.js";
export { tokenValues } from "./delivery/token-values.js";
export { withOwnFile } from "./delivery/with-own-file.js";
export { diffReports, isUnasked, type RedeliveredFile, type Redelivery, type SealedReport } from "./diff-reports.js";
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
export type { EndedFinding, Ending, NewFinding } from "./report/compare-findings.js";
export type * from "./report/comparison.js";
export type * from "./report/finding.js";
export type * from "./report/report.js";
export type * from "./report/reported-house.js";
export type * from "./report/requirement-result.js";
export type * from "./report/seal.js";
export { singleLine } from "./report/single-line.js";
export { sizeInWords } from "./report/size-in-words.js";
export type * from "./report/waiver.js";
export { type ResolvedItem, type ResolvedSpec, resolveSpec } from "./resolve-spec.js";
export { type RuleInShort, rulePage, rulePages, rulesInShort } from "./rule-pages.js";
export type { Sealing } from "./seal-report.js";
export { addWaiver } from "./spec/add-waiver.js";
export { parseDay } from "./spec/calendar-day.js";
export { clientDeliverable, deliverablesOfClient } from "./spec/client-deliverable.js";
export { clientDraft } from "./spec/client-draft.js";
export {
  type ClientConfidence,
  type ClientRequirement,
  circumstancesOf,
  citationOf,
  clientConfidence,
  clientRequirements,
  documentsBehind,
  isSameDocument,
} from "./spec/client-requirements.js";
export { type ClientSchema, clientName, clientOf, clientSchemas } from "./spec/client-schema.js";
export { type ClientTakes, clientTakes } from "./spec/client-takes.js";
export { type DecodedSpec, decodeSpec, tooLargeASpec } from "./spec/decode-spec.js";
export { nearest } from "./spec/did-you-mean.js";
export * from "./spec/draft.js";
export { placeholderSource } from "./spec/examples-left.js";
export { findNode, type JsonText, largestSpecBytes, pointerKeys, pointerStep, readJsonText } from "./spec/json-text.js";
export { valueOfNode } from "./spec/json-value.js";
export { locate } from "./spec/locate.js";
export { type NameStem, nameStem } from "./spec/name-stem.js";
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
export { usualValues } from "./spec/usual-values.js";
export { wordsForPlace, wordsForValue } from "./spec/words.js";
export { readYamlSpec } from "./spec/yaml-spec.js";
export { type StarterSpecInput, starterSpec } from "./starter-spec.js";
export type { Cell, ReadTables, Sheet, Table } from "./tables/table.js";
export { understandHouse } from "./understand-house.js";
export { type CheckInput, validateDelivery } from "./validate-delivery.js";
export { type SpecJudgement, validateSpec } from "./validate-spec.js";
export { type Verification, verifyReport } from "./verify-report.js";
